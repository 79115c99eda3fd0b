import { z } from 'zod'
import { type Instant, instant, later, parseInstant } from '../../../clock/clock.ts'
import { Unreadable } from '../../errors.ts'
import type { CountsSeen, NetworkCounter } from '../../trending.ts'
import { askX, XGate, type XOptions } from './ask.ts'
import { xPrices } from './prices.ts'

const minuteMs = 60_000

/** `{ data: [{ start, end, tweet_count }], meta: { total_tweet_count } }`, oldest first; times are RFC 3339. */
const answerSchema = z.object({
  data: z.array(z.object({ start: z.string(), end: z.string(), tweet_count: z.int().nonnegative() })).default([]),
})

/**
 * X's own counts by minute, of the last seven days in one call: GET /2/tweets/counts/recent. Posts alone: since 4 May 2026
 * X leaves reposts out by itself, and `-is:retweet` says so for every version of its index.
 */
export function createXCounter(options: XOptions): NetworkCounter {
  const gate = new XGate()
  const query = (hashtag: string) => `#${hashtag} -is:retweet`
  return {
    network: 'x',
    source: 'x:tweets/counts/recent',
    everyMs: minuteMs,
    mills: xPrices.countsMills,
    delayMs: 30_000,
    query,
    closedUntil: (now) => gate.closedUntil(now),
    read: async ({ hashtag, from, until }, signal) => {
      const times = { start_time: secondsOf(from), end_time: secondsOf(until) }
      const asked = {
        query: query(hashtag),
        granularity: 'minute',
        ...times,
        'search_count.fields': 'start,end,tweet_count',
      }
      const { json, raw } = await askX(options, gate, { path: '/2/tweets/counts/recent', query: asked }, signal)
      return { ...wholeMinutes(json, { from, until }), seconds: minuteMs / 1000, raw }
    },
  }
}

/** X takes times to the second. */
function secondsOf(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** One count for each minute that was asked for; a minute that is not whole is no minute. */
function wholeMinutes(json: unknown, asked: { from: Instant; until: Instant }): Pick<CountsSeen, 'from' | 'counts'> {
  const parsed = answerSchema.safeParse(json)
  if (!parsed.success) throw new Unreadable('X answered something that is no count.', { cause: parsed.error })
  const found = new Map<number, number>()
  for (const { start, end, tweet_count: count } of parsed.data.data) {
    const [from, until] = [timeIn(start), timeIn(end)]
    if (until - from === minuteMs && from >= asked.from && until <= asked.until) found.set(from, count)
  }
  const minutes = [...found.keys()].sort((a, b) => a - b)
  const first = minutes[0]
  if (first === undefined) throw new Unreadable('X counted no whole minute.')
  return { from: instant(first), counts: unbroken(found, instant(first)) }
}

/** Up to the first minute that is missing: what stands behind a hole is asked for again. */
function unbroken(found: ReadonlyMap<number, number>, from: Instant): number[] {
  const counts: number[] = []
  for (let at = from; found.has(at); at = later(at, minuteMs)) counts.push(found.get(at) ?? 0)
  return counts
}

function timeIn(text: string): number {
  try {
    return parseInstant(text)
  } catch (cause) {
    throw new Unreadable('X answered a time that is none.', { cause })
  }
}
