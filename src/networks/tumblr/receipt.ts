import { z } from 'zod'
import { type Receipts, type ShownPost, wordsIn } from '../receipt.ts'

const answer = z.object({ html: z.string(), title: z.string().optional() })
const blog = '[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?'

/**
 * Tumblr tells whether there is such a post, and of its words hardly any. Source: oembed.com/providers.json, “Tumblr”; Tumblr's
 * own pages do not document it.
 */
export const tumblrReceipts: Receipts = {
  read,
  asking: {
    address: ({ address }) => `https://www.tumblr.com/oembed/1.0?url=${encodeURIComponent(address)}`,
    told: (body) => {
      const { html, title = '' } = answer.parse(body)
      return { isPublic: true, text: `${title} ${wordsIn(html)}`, isPartial: true }
    },
  },
}

/** `https://www.tumblr.com/BLOG/ID` and `https://BLOG.tumblr.com/post/ID`, whatever follows. */
function read({ hostname, pathname }: URL): ShownPost | undefined {
  const own = new RegExp(`^(${blog})\\.tumblr\\.com$`).exec(hostname)?.[1]
  const [, ofOwn] = /^\/(?:post\/)?(\d{6,20})(?:\/|$)/.exec(pathname) ?? []
  const [, named, ofNamed] = new RegExp(`^/(${blog})/(\\d{6,20})(?:/|$)`).exec(pathname) ?? []
  if (own && own !== 'www' && ofOwn) return shown(own, ofOwn)
  if (['www.tumblr.com', 'tumblr.com'].includes(hostname) && named && ofNamed) return shown(named, ofNamed)
  return undefined
}

function shown(name: string, id: string): ShownPost {
  return { id, address: `https://www.tumblr.com/${name}/${id}` }
}
