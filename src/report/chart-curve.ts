import {
  bands,
  type ChartWords,
  clockTime,
  label,
  line,
  rect,
  type Span,
  svg,
  type TableTwin,
  verdictBands,
} from './chart.ts'
import type { Curve, NetworkReport } from './document.ts'

const height = 320
const top = 34
const floor = 262
const strip = 14

/** Steps of at most this many are drawn one by one; beyond, minutes are. */
const mostBars = 200

/** Mentions for each step of the storm, with its verdicts as a strip below and what was not measured as a gap. */
export function curveChart(id: string, span: Span, of: NetworkReport, words: ChartWords): string {
  const curve = drawn(of)
  const most = Math.max(1, ...curve.mentions)
  return svg(id, height, words, [
    ...peak(curve, span),
    line('axis', [0, floor], [1, floor]),
    ...verdictBands(of.verdicts.changes, span).map((band) => rect(`verdict ${band.verdict}`, band, floor + 6, strip)),
    ...bands(of.unmeasured, span).map((band) => rect('gap', band, top, floor + 8 + strip - top)),
    ...bars(curve, span, most),
    ...hours(span),
  ])
}

export function curveTable(of: NetworkReport, head: string[]): TableTwin {
  const { from, seconds, mentions, authors } = drawn(of)
  const rows = mentions.map((count, step) => [
    clockTime(stepTime(from, step, seconds)),
    String(count),
    String(authors[step] ?? 0),
  ])
  return { head, rows }
}

/** The steps that the chart and its table show. */
export function drawn(of: NetworkReport): Curve {
  return of.curve.mentions.length > mostBars ? of.minutes : of.curve
}

function bars({ mentions, seconds }: Curve, span: Span, most: number): string[] {
  const width = widthOf(seconds, span)
  return mentions.flatMap((count, step) => {
    const tall = (count / most) * (floor - top)
    const across = { from: step * width, until: Math.min(1, (step + 0.88) * width) }
    return count === 0 ? [] : [rect('bar', across, floor - tall, tall)]
  })
}

function peak({ mentions, seconds }: Curve, span: Span): string[] {
  const most = Math.max(0, ...mentions)
  const middle = (mentions.indexOf(most) + 0.44) * widthOf(seconds, span)
  return most === 0 ? [] : [label('peak', middle, top - 10, String(most))]
}

function hours({ tZero, endsAt }: Span): string[] {
  const middle = new Date((Date.parse(tZero) + Date.parse(endsAt)) / 2).toISOString()
  return [tZero, middle, endsAt].map((time, index) => label('tick', index / 2, height - 8, `${clockTime(time)} UTC`))
}

function widthOf(seconds: number, { tZero, endsAt }: Span): number {
  return (seconds * 1000) / (Date.parse(endsAt) - Date.parse(tZero))
}

function stepTime(from: string, step: number, seconds: number): string {
  return new Date(Date.parse(from) + step * seconds * 1000).toISOString()
}
