import type { Instant } from '../../hour/instant.ts'
import { localHour } from '../../hour/planner/local-hour.ts'
import { bandOf, type DayBand, dayBands } from '../../hour/planner/waking.ts'
import { type Piece, world, worldPieces } from './atlas.ts'

/** Grows when the drawing changes, for its addresses are kept for ever. */
const drawing = 1

export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** As in docs/design.md; a picture of its own sees none of the page's colours. Dark is night in both. */
const colours: Record<Scheme, Record<DayBand | 'sea', string>> = {
  light: { sea: '#f5f2eb', asleep: '#14120f', edge: '#5b564d', evening: '#958e81', day: '#d0c9ba' },
  dark: { sea: '#131210', asleep: '#3f3a33', edge: '#6f695e', evening: '#aaa397', day: '#f2eee5' },
}

/** The pieces of the world by what their clocks say at an instant. */
export function piecesByBand(at: Instant): Record<DayBand, Piece[]> {
  const found: Record<DayBand, Piece[]> = { asleep: [], edge: [], day: [], evening: [] }
  for (const piece of worldPieces()) found[bandOf(localHour(piece.zone, at).hour)].push(piece)
  return found
}

export function worldMap(at: Instant, scheme: Scheme): string {
  const byBand = piecesByBand(at)
  const fill = colours[scheme]
  const lands = dayBands.map(
    (band) => `<path fill="${fill[band]}" d="${byBand[band].map(({ path }) => path).join('')}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${world.width} ${world.height}"><path fill="${fill.sea}" d="M0 0h${world.width}v${world.height}H0z"/><g fill-rule="evenodd" stroke="${fill.sea}" stroke-width=".5">${lands.join('')}</g></svg>`
}

/** Bands change with the quarter of an hour at most, as zones do. */
const stepMs = 15 * 60_000

/** Where the picture of an instant stands, for ever. */
export function mapPath(at: Instant, scheme: Scheme): string {
  const step = new Date(Math.floor(at / stepMs) * stepMs).toISOString()
  return `/map/${drawing}-${step.slice(0, 16).replaceAll(/[-:]/g, '')}-${scheme}.svg`
}

/** What a path as `mapPath` makes it asks for; undefined where it is none. */
export function mapOfPath(path: string): { at: Instant; scheme: Scheme } | undefined {
  const parts = /^\/map\/\d+-(20\d\d)(\d\d)(\d\d)T(\d\d)(\d\d)-(light|dark)\.svg$/.exec(path)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, scheme] = parts
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) as Instant
  const found = { at, scheme: scheme as Scheme }
  return Number.isFinite(at) && mapPath(at, found.scheme) === path ? found : undefined
}
