import { z } from 'zod'
import { instant } from '../../clock/clock.ts'
import { type Receipts, type ShownPost, wordsIn } from '../receipt.ts'

const hosts = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com']
/** The first millisecond of an id. Source: github.com/twitter-archive/snowflake, `IdWorker.scala`, `twepoch`. */
const epoch = 1_288_834_974_657n
const answer = z.object({ html: z.string() })

/**
 * X tells anybody what a public post says. Source: docs.x.com/x-for-websites/oembed-api: no authentication, no rate limit; 404
 * where there is no post, 403 where it is not public. Long posts are cut there, with an ellipsis and a link.
 */
export const xReceipts: Receipts = {
  read,
  asking: {
    address: ({ address }) =>
      `https://publish.x.com/oembed?url=${encodeURIComponent(address)}&omit_script=true&hide_thread=true&dnt=true`,
    told: (body) => {
      const [, paragraph = ''] = /<p\b[^>]*>(.*?)<\/p>/s.exec(answer.parse(body).html) ?? []
      const text = wordsIn(paragraph)
      return { isPublic: true, text, isPartial: text.includes('…') }
    },
  },
}

/** `https://x.com/NAME/status/ID`, also as `i/web/status/ID`; whatever follows names a photo of it. */
function read({ hostname, pathname }: URL): ShownPost | undefined {
  const [, name = 'i', id] = /^\/(?:i\/web|(\w{1,20}))\/status(?:es)?\/(\d{10,19})(?:\/|$)/.exec(pathname) ?? []
  if (!hosts.includes(hostname) || !id) return undefined
  const at = instant(Number((BigInt(id) >> 22n) + epoch))
  return { id, address: `https://x.com/${name}/status/${id}`, at }
}
