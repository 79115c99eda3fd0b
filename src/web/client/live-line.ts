import uPlot from 'uplot'
import type { Instant } from '../../hour/instant.ts'
import { type Line, shownStretch } from './live-points.ts'

export interface LineOptions {
  storm: { tZero: Instant; endsAt: Instant }
  /** What stands at T-zero. */
  zeroLabel: string
  number(value: number): string
}

const leastHeight = 10
const headroom = 1.15

/** The live line: x in seconds since 1970, y mentions per minute; null is a gap. The whole storm is in view from its start. */
export class LiveLine {
  readonly #place: HTMLElement
  readonly #plot: uPlot
  readonly #resizes: ResizeObserver

  constructor(place: HTMLElement, line: Line, options: LineOptions) {
    this.#place = place
    place.replaceChildren()
    this.#plot = new uPlot(plotOptions(place, options), dataOf(line), place)
    this.#resizes = new ResizeObserver(() => this.#plot.setSize(sizeOf(this.#place)))
    this.#resizes.observe(place)
  }

  show(line: Line): void {
    this.#plot.setData(dataOf(line))
  }

  close(): void {
    this.#resizes.disconnect()
    this.#plot.destroy()
  }
}

function dataOf({ points, tip }: Line): uPlot.AlignedData {
  const shown = tip ? [...points, tip] : points
  return [shown.map(({ at }) => at / 1000), shown.map(({ perMinute }) => perMinute)]
}

function sizeOf(place: HTMLElement): { width: number; height: number } {
  return { width: place.clientWidth, height: place.clientHeight }
}

function plotOptions(place: HTMLElement, options: LineOptions): uPlot.Options {
  const style = getComputedStyle(place)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const axis = { stroke: colour('--muted'), font: `600 ${style.fontSize} ${style.fontFamily}` }
  const grid = { stroke: colour('--faint'), width: 1 }
  const size = Number.parseFloat(style.fontSize)
  return {
    ...sizeOf(place),
    padding: [size * 2, size * 3, 0, 0],
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: () => rangeOf(options) },
      y: { range: (_, __, most) => [0, Math.max(leastHeight, most * headroom)] },
    },
    series: [
      {},
      { stroke: colour('--ink'), fill: colour('--accent'), width: size / 5, spanGaps: false, points: { show: false } },
    ],
    axes: [
      {
        ...axis,
        grid: { show: false },
        ticks: grid,
        size: size * 2.4,
        space: size * 6,
        values: (_, at) => at.map((each) => timeOf(each, options)),
      },
      {
        ...axis,
        grid,
        ticks: { show: false },
        size: size * 4,
        space: size * 3,
        values: (_, at) => at.map(options.number),
      },
    ],
    hooks: { draw: [(plot) => drawZero(plot, options, style)] },
  }
}

function rangeOf({ storm }: LineOptions): [number, number] {
  const { from, until } = shownStretch(storm)
  return [from / 1000, until / 1000]
}

/** Seconds only where the storm is so short that minutes would repeat. */
function timeOf(seconds: number, { storm }: LineOptions): string {
  const time = new Date(seconds * 1000).toISOString()
  return storm.endsAt - storm.tZero > 10 * 60_000 ? time.slice(11, 16) : time.slice(11, 19)
}

function drawZero(plot: uPlot, { storm, zeroLabel }: LineOptions, style: CSSStyleDeclaration): void {
  const { ctx, bbox } = plot
  const x = Math.round(plot.valToPos(storm.tZero / 1000, 'x', true))
  const size = Number.parseFloat(style.fontSize) * uPlot.pxRatio
  ctx.save()
  ctx.strokeStyle = ctx.fillStyle = style.getPropertyValue('--ink').trim()
  ctx.lineWidth = size / 8
  ctx.setLineDash([size / 2, size / 3])
  ctx.beginPath()
  ctx.moveTo(x, bbox.top)
  ctx.lineTo(x, bbox.top + bbox.height)
  ctx.stroke()
  ctx.font = `700 ${size}px ${style.fontFamily}`
  ctx.textAlign = 'left'
  ctx.fillText(zeroLabel, x, bbox.top - size / 2)
  ctx.restore()
}
