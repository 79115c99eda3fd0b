import { z } from 'zod'
import { parseInstant } from '../../clock/clock.ts'
import { type Receipts, type ShownPost, wordsIn } from '../receipt.ts'
import { parseMastodonServer } from './intent.ts'

const answer = z.object({
  uri: z.string(),
  content: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  visibility: z.string(),
  tags: z.array(z.object({ name: z.string() })).default([]),
})

/**
 * The server of the post tells anybody, unless it is one of those that ask for a sign-in. Source:
 * docs.joinmastodon.org/methods/statuses, “View a single status”: public without a token; 404 also where it is private.
 */
export const mastodonReceipts: Receipts = {
  read,
  asking: {
    address: ({ address }) => {
      const { host, pathname } = new URL(address)
      return `https://${host}/api/v1/statuses/${pathname.split('/').at(-1)}`
    },
    told: (body) => {
      const { uri, content, created_at, visibility, tags } = answer.parse(body)
      const text = [wordsIn(content), ...tags.map(({ name }) => `#${name}`)].join(' ')
      return { id: uri, isPublic: ['public', 'unlisted'].includes(visibility), text, at: parseInstant(created_at) }
    },
  },
}

/** `https://SERVER/@NAME/ID`, `/users/NAME/statuses/ID`, and what older apps write: `/web/@NAME/ID`. */
function read(link: URL): ShownPost | undefined {
  const path = /^(?:\/web)?\/(?:@([\w.@-]{1,300})|users\/([\w.-]{1,200})\/statuses)\/([\w-]{1,40})\/?$/.exec(
    link.pathname,
  )
  const server = serverOf(link)
  const [, name, user, id] = path ?? []
  if (!server || !id) return undefined
  return { id: `${server}/${id}`, address: `https://${server}/@${name ?? user}/${id}` }
}

function serverOf({ host, username, password }: URL): string | undefined {
  try {
    return username || password ? undefined : parseMastodonServer(host)
  } catch {
    return undefined
  }
}
