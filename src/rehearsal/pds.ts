import type { LocalAccount } from '../networks/bluesky/local-servers.ts'

const collection = 'app.bsky.feed.post'

export interface Post {
  uri: string
}

/** What owners do with their accounts on the local server, each with their own session. */
export interface Pds {
  readonly url: string
  createAppPassword(account: LocalAccount): Promise<string>
  revokeAppPassword(account: LocalAccount): Promise<void>
  /** `text` carries `#tag` once. `createdAt` in RFC 3339. */
  post(account: LocalAccount, text: string, tag: string, createdAt: string): Promise<Post>
  remove(account: LocalAccount, uri: string): Promise<void>
}

const appPasswordName = 'Uproar'

export function pdsAt(url: string): Pds {
  const call = (account: LocalAccount, method: string, body: unknown) => procedure(url, account, method, body)
  return {
    url,
    async createAppPassword(account) {
      const { password } = await call(account, 'com.atproto.server.createAppPassword', { name: appPasswordName })
      return String(password)
    },
    async revokeAppPassword(account) {
      await call(account, 'com.atproto.server.revokeAppPassword', { name: appPasswordName })
    },
    async post(account, text, tag, createdAt) {
      const record = { $type: collection, text, facets: [facetOf(text, tag)], createdAt }
      const { uri } = await call(account, 'com.atproto.repo.createRecord', { repo: account.did, collection, record })
      return { uri: String(uri) }
    },
    async remove(account, uri) {
      const rkey = uri.split('/').at(-1)
      await call(account, 'com.atproto.repo.deleteRecord', { repo: account.did, collection, rkey })
    },
  }
}

async function procedure(
  url: string,
  account: LocalAccount,
  method: string,
  body: unknown,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/xrpc/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${account.accessJwt}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`The local PDS refused ${method} for ${account.handle}: ${response.status} ${text}`)
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

/** Where the tag stands in the text, in bytes, as the network wants it. */
export function facetOf(text: string, tag: string) {
  const at = text.indexOf(`#${tag}`)
  if (at < 0) throw new RangeError(`There is no #${tag} in “${text}”.`)
  const byteStart = Buffer.byteLength(text.slice(0, at))
  const byteEnd = byteStart + Buffer.byteLength(`#${tag}`)
  return { index: { byteStart, byteEnd }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag }] }
}
