import { foldTag } from '../campaign/tag-likeness.ts'
import { tagsIn } from '../campaign/tags-in-text.ts'
import type { Instant } from '../clock/clock.ts'
import type { PostTold, ShownPost } from './receipt.ts'

/** What is wrong with a link, for the page to say in words. */
export type ReceiptMistake =
  | 'not a post'
  | 'not there'
  | 'not public'
  | 'no hashtag'
  | 'before the hour'
  | 'after the hour'
  | 'claimed'
  | 'not opened'

export type ReceiptVerdict = { state: 'checked' } | { state: 'not checkable' } | { state: 'wrong'; why: ReceiptMistake }

export interface ReceiptHour {
  hashtag: string
  tZero: Instant
  endsAt: Instant
}

/** Clocks differ by that much, and some networks let the poster's own clock name the time. */
const slackMs = 60_000

/** What is wrong with the time at which it was posted, where that is known. */
export function mistakeInTime(at: Instant | undefined, { tZero, endsAt }: ReceiptHour): ReceiptMistake | undefined {
  if (at === undefined) return undefined
  if (at < tZero - slackMs) return 'before the hour'
  return at > endsAt + slackMs ? 'after the hour' : undefined
}

/** Checked is only what was seen: there, public, with the hashtag, and at no wrong time. */
export function judgeReceipt(post: ShownPost, told: PostTold, hour: ReceiptHour): ReceiptVerdict {
  if (told.isGone) return { state: 'wrong', why: 'not there' }
  if (told.isPublic === false) return { state: 'wrong', why: 'not public' }
  const why = mistakeInTime(told.at ?? post.at, hour)
  if (why) return { state: 'wrong', why }
  if (carries(told.text ?? '', hour.hashtag)) return { state: 'checked' }
  return told.text === undefined || told.isPartial ? { state: 'not checkable' } : { state: 'wrong', why: 'no hashtag' }
}

function carries(text: string, hashtag: string): boolean {
  return tagsIn(text).some((tag) => foldTag(tag) === foldTag(hashtag))
}
