import { type ChartWords, label, line, rect, svg } from './chart.ts'

/** Two rows of parts that make a whole each, ours above what is usual; parts are named by their number from `part0` on. */
export function stackedChart(
  id: string,
  rows: readonly { name: string; parts: readonly number[] }[],
  words: ChartWords,
): string {
  const content = rows.flatMap(({ name, parts }, index) => {
    const top = index * 84
    const whole = Math.max(1, sum(parts))
    let from = 0
    const bars = parts.flatMap((part, place) => {
      const across = { from, until: from + part / whole }
      from = across.until
      return part === 0 ? [] : [rect(`part part${place}`, across, top + 22, 44)]
    })
    return [label('', 0, top + 14, name), ...bars]
  })
  return svg(id, rows.length * 84, words, content)
}

const most = 150

/** A bar for each second of the minute, ours; and as a line across, where all would end if they fell by chance. */
export function secondsChart(id: string, seconds: readonly number[], words: ChartWords): string {
  const highest = Math.max(1, ...seconds)
  const even = sum(seconds) / seconds.length
  const bars = seconds.flatMap((count, second) => {
    const height = (count / highest) * most
    const across = { from: (second + 0.12) / 60, until: (second + 0.88) / 60 }
    return count === 0 ? [] : [rect('bar', across, most - height, height)]
  })
  const at = most - (even / highest) * most
  return svg(id, most + 26, words, [
    ...bars,
    line('axis', [0, most], [1, most]),
    line('even', [0, at], [1, at]),
    ...[0, 15, 30, 45].map((second) =>
      label('', (second + 0.5) / 60, most + 20, `:${String(second).padStart(2, '0')}`),
    ),
  ])
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0)
}
