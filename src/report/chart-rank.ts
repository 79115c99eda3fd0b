import {
  bands,
  type ChartWords,
  clockTime,
  label,
  line,
  rect,
  type Span,
  shareOf,
  svg,
  type TableTwin,
} from './chart.ts'
import type { NetworkReport } from './document.ts'

const height = 240
const top = 22
const floor = 200

type Point = NetworkReport['rank']['over'][number]

/** Rank over time, 1 on top, on a scale where each doubling is one step; the line breaks where there was no rank. */
export function rankChart(id: string, span: Span, of: NetworkReport, words: ChartWords): string {
  const worst = Math.max(10, ...of.rank.over.map(({ rank }) => rank ?? 1))
  const y = (rank: number) => top + (Math.log2(rank) / Math.log2(worst)) * (floor - top)
  const grid = y(worst) - y(10) > 20 ? [1, 10, worst] : [1, worst]
  return svg(id, height, words, [
    ...bands(of.unmeasured, span).map((band) => rect('gap', band, top, floor - top)),
    ...grid.map((rank) => line(rank === 10 ? 'grid ten' : 'grid', [0, y(rank)], [1, y(rank)])),
    ...steps(measured(of), span, y),
    ...grid.map((rank) => label('tick', 0, y(rank) - 5, String(rank))),
    ...[span.tZero, span.endsAt].map((time, index) => label('tick', index, height - 8, `${clockTime(time)} UTC`)),
  ])
}

export function rankTable(of: NetworkReport, head: string[]): TableTwin {
  return {
    head,
    rows: of.rank.over.map(({ at, rank, tags }) => [clockTime(at), rank === null ? '–' : String(rank), String(tags)]),
  }
}

/* A rank that was taken while nothing was measured is no rank. */
function measured({ rank, unmeasured }: NetworkReport): Point[] {
  const inGap = (at: string) => unmeasured.some(({ from, until }) => at > from && at <= until)
  return rank.over.map((point) => (inGap(point.at) ? { ...point, rank: null } : point))
}

function steps(points: readonly Point[], span: Span, y: (rank: number) => number): string[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    const from = before ? shareOf(before.at, span) : 0
    const at = shareOf(point.at, span)
    if (point.rank === null) return []
    const level = line('rank', [from, y(point.rank)], [at, y(point.rank)])
    if (!before?.rank || before.rank === point.rank) return [level]
    return [line('rank', [from, y(before.rank)], [from, y(point.rank)]), level]
  })
}
