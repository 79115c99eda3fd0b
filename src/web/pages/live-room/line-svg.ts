import { html } from 'hono/html'
import type { Instant } from '../../../hour/instant.ts'
import { type Line, type LinePoint, shownStretch } from '../../client/live-points.ts'
import type { Html } from '../shell.ts'

const width = 1000
const height = 300
const leastRate = 10

/** The line for a page without scripts; gaps are gaps, T-zero is marked. */
export function lineSvg({ points }: Line, storm: { tZero: Instant; endsAt: Instant }): Html {
  const { from, until } = shownStretch(storm)
  const most = Math.max(leastRate, ...points.map(({ perMinute }) => perMinute ?? 0))
  const x = (at: Instant) => Math.round(((at - from) / (until - from)) * width)
  const y = (rate: number) => Math.round(height - (rate / most) * height * 0.9)
  return html`<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
${runs(points.filter(({ at }) => at >= from)).map((run) => html`<polyline points="${run.map(({ at, rate }) => `${x(at)},${y(rate)}`).join(' ')}"/>`)}
<line x1="${x(storm.tZero)}" x2="${x(storm.tZero)}" y1="0" y2="${height}"/></svg>`
}

interface Dot {
  at: Instant
  rate: number
}

/** Stretches without a gap in them. */
function runs(points: readonly LinePoint[]): Dot[][] {
  const found: Dot[][] = [[]]
  for (const { at, perMinute } of points) {
    if (perMinute === null) found.push([])
    else found.at(-1)?.push({ at, rate: perMinute })
  }
  return found.filter((run) => run.length > 1)
}
