import { numberOr, secondInUtc } from './live-format.ts'
import type { Line } from './live-points.ts'
import type { Words } from './live-words.ts'

/** One step of the line in words, the latest first. */
export interface TableRow {
  time: string
  mentions: string
  perMinute: string
}

export function tableRows({ points }: Line, words: Words): TableRow[] {
  return points
    .map(({ at, mentions, perMinute }) => ({
      time: secondInUtc(at),
      mentions: numberOr(words, mentions),
      perMinute: numberOr(words, perMinute),
    }))
    .reverse()
}
