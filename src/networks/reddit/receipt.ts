import { z } from 'zod'
import { type Receipts, type ShownPost, wordsIn } from '../receipt.ts'

const hosts = ['reddit.com', 'www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'm.reddit.com']
const answer = z.object({ html: z.string(), title: z.string().default('') })

/**
 * Reddit tells anybody the title of a post, and not its text. Source: oembed.com/providers.json, “Reddit”; the address is
 * known from use, Reddit's own pages do not document it.
 */
export const redditReceipts: Receipts = {
  read,
  asking: {
    address: ({ address }) => `https://www.reddit.com/oembed?url=${encodeURIComponent(address)}`,
    told: (body) => {
      const { html, title } = answer.parse(body)
      return { isPublic: true, text: `${title} ${wordsIn(html)}`, isPartial: true }
    },
  },
}

/** `https://www.reddit.com/r/COMMUNITY/comments/ID/…`, also under `/user/NAME`, and `https://redd.it/ID`. */
function read({ hostname, pathname }: URL): ShownPost | undefined {
  const path = /^\/(?:(r|u|user)\/([\w-]{2,30})\/)?comments\/([a-z0-9]{4,12})(?:\/|$)/.exec(pathname)
  if (hosts.includes(hostname) && path?.[3]) return shown(path[3], path[1] && `${path[1]}/${path[2]}`)
  const [, short] = /^\/([a-z0-9]{4,12})\/?$/.exec(pathname) ?? []
  return hostname === 'redd.it' && short ? shown(short) : undefined
}

function shown(id: string, place?: string): ShownPost {
  return { id, address: `https://www.reddit.com/${place ? `${place}/` : ''}comments/${id}/` }
}
