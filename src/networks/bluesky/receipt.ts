import { z } from 'zod'
import { instant, parseInstant } from '../../clock/clock.ts'
import type { Receipts, ShownPost } from '../receipt.ts'
import { readTid } from './tid.ts'

const post = z.object({
  uri: z.string(),
  indexedAt: z.iso.datetime({ offset: true }),
  record: z.object({ text: z.string(), tags: z.array(z.string()).default([]) }),
})
const answer = z.object({ thread: z.union([z.object({ post }), z.object({ notFound: z.literal(true) })]) })

/** The public view answers anybody. Source: docs.bsky.app/docs/api/app-bsky-feed-get-post-thread; `uri` may hold a handle. */
export const blueskyReceipts: Receipts = {
  read,
  asking: {
    address: ({ address }) => {
      const [, , actor = '', , key = ''] = new URL(address).pathname.split('/')
      const uri = `at://${actor}/app.bsky.feed.post/${key}`
      return `https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=${encodeURIComponent(uri)}&depth=0&parentHeight=0`
    },
    told: (body) => {
      const { thread } = answer.parse(body)
      if (!('post' in thread)) return { isGone: true }
      const { uri, indexedAt, record } = thread.post
      const text = [record.text, ...record.tags.map((tag) => `#${tag}`)].join(' ')
      return { id: uri, isPublic: true, text, at: parseInstant(indexedAt) }
    },
  },
}

/** `https://bsky.app/profile/ACTOR/post/KEY`. */
function read({ hostname, pathname }: URL): ShownPost | undefined {
  const [, actor, key] =
    /^\/profile\/([a-zA-Z0-9.:_-]{3,253})\/post\/([a-zA-Z0-9._~:-]{1,512})\/?$/.exec(pathname) ?? []
  if (hostname !== 'bsky.app' || !actor || !key) return undefined
  return { id: key, address: `https://bsky.app/profile/${actor}/post/${key}`, ...timeOf(key) }
}

function timeOf(key: string): Pick<ShownPost, 'at'> {
  try {
    return { at: instant(Number(readTid(key).microseconds / 1000n)) }
  } catch {
    return {}
  }
}
