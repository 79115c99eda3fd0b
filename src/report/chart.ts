import type { Report } from './document.ts'
import type { Verdict } from './trend-track.ts'

/*
 * Charts as SVG markup without a style attribute: positions across are percentages and heights are CSS pixels, so that
 * a chart fits any width and its text keeps its size. Colours and type come from the page's classes.
 */

export interface ChartWords {
  title: string
  description: string
}

/** The same numbers as a chart, for those who read rather than look. */
export interface TableTwin {
  head: string[]
  rows: string[][]
}

/** A stretch of the storm, as shares of its length from 0 to 1. */
export interface Band {
  from: number
  until: number
}

export type Span = Pick<Report['storm'], 'tZero' | 'endsAt'>

/** An accessible `<svg>` of the full width and `height` pixels. `id` is unique on the page. */
export function svg(id: string, height: number, words: ChartWords, content: readonly string[]): string {
  const labels = `<title id="${id}-title">${escapeXml(words.title)}</title><desc id="${id}-desc">${escapeXml(words.description)}</desc>`
  const attributes = `id="${id}" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" ${attributes}>${labels}${content.join('')}</svg>`
}

export function rect(kind: string, across: Band, top: number, height: number): string {
  const width = percent(across.until - across.from)
  return `<rect class="${kind}" x="${percent(across.from)}" y="${round(top)}" width="${width}" height="${round(height)}"/>`
}

export function line(kind: string, from: readonly [number, number], to: readonly [number, number]): string {
  return `<line class="${kind}" x1="${percent(from[0])}" y1="${round(from[1])}" x2="${percent(to[0])}" y2="${round(to[1])}"/>`
}

/** Text that stays inside: near an edge it is anchored there. */
export function label(kind: string, across: number, y: number, text: string): string {
  const anchor = across < 0.12 ? 'start' : across > 0.88 ? 'end' : 'middle'
  return `<text class="${kind}" x="${percent(across)}" y="${round(y)}" text-anchor="${anchor}">${escapeXml(text)}</text>`
}

/** Where an instant lies in the storm, from 0 at T-zero to 1 at its end. */
export function shareOf(time: string, { tZero, endsAt }: Span): number {
  const share = (Date.parse(time) - Date.parse(tZero)) / (Date.parse(endsAt) - Date.parse(tZero))
  return Math.min(1, Math.max(0, share))
}

export function bands(stretches: readonly { from: string; until: string }[], span: Span): Band[] {
  return stretches.map(({ from, until }) => ({ from: shareOf(from, span), until: shareOf(until, span) }))
}

/** Which verdict held when, within the storm. */
export function verdictBands(
  changes: readonly { at: string; from: Verdict; to: Verdict }[],
  span: Span,
): (Band & { verdict: Verdict })[] {
  const starts = [{ at: span.tZero, to: changes[0]?.from ?? ('quiet' as const) }, ...changes]
  return starts
    .map(({ at, to }, index) => ({
      verdict: to,
      from: index === 0 ? 0 : shareOf(at, span),
      until: shareOf(starts[index + 1]?.at ?? span.endsAt, span),
    }))
    .filter(({ from, until }) => from < until)
}

/** `11:04` in UTC, with seconds where they are not zero. */
export function clockTime(time: string): string {
  const text = new Date(time).toISOString().slice(11, 19)
  return text.endsWith(':00') ? text.slice(0, 5) : text
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function percent(share: number): string {
  return `${round(share * 100)}%`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
