import type { SourceServer } from '../../network.ts'

/** A server whose hashtag timelines are read. */
export interface MastodonServer extends SourceServer {
  /** As it names itself in addresses, such as `mastodon.example`. */
  host: string
  origin: string
  /** Opens what this server keeps for its members; never logged. */
  token: string | undefined
}

/** `name` is a host, or for tests and rehearsals an origin such as `http://127.0.0.1:3000`. */
export function serverFrom(name: string, tokens: ReadonlyMap<string, string>): MastodonServer {
  const url = new URL(/^https?:\/\//i.test(name) ? name : `https://${name}`)
  return {
    id: `mastodon:${url.host}`,
    label: url.host,
    host: url.host,
    origin: url.origin,
    token: tokens.get(url.host),
  }
}
