import { type Band, type ChartWords, label, rect, svg } from './chart.ts'

/** A strip for one list: from the first look to the last, with the stretches in which the hashtag stood there. */
export function stripChart(
  id: string,
  span: { from: string; until: string },
  stretches: readonly { from: string; until: string; bestRank: number }[],
  storm: { tZero: string; endsAt: string },
  words: ChartWords,
): string {
  const across = (time: string) => {
    const whole = Math.max(1, Date.parse(span.until) - Date.parse(span.from))
    return Math.min(1, Math.max(0, (Date.parse(time) - Date.parse(span.from)) / whole))
  }
  const band = (part: { from: string; until: string }): Band => ({ from: across(part.from), until: across(part.until) })
  const seen = stretches.map((part) => {
    const { from, until } = band(part)
    return rect('bar', { from, until: Math.min(1, Math.max(until, from + 0.008)) }, 0, 26)
  })
  return svg(id, 50, words, [
    rect('strip', { from: 0, until: 1 }, 0, 26),
    ...seen,
    rect('hour', band({ from: storm.tZero, until: storm.endsAt }), 26, 4),
    label('', across(storm.tZero), 46, storm.tZero.slice(11, 16)),
    label('', across(storm.endsAt), 46, storm.endsAt.slice(11, 16)),
  ])
}
