import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { zonesOfCountry } from '../../hour/zone-country.ts'
import { mainZones, strips, unnumbered } from './strips.ts'

/** A country, or the part of a large one, whose clocks show the same. */
export interface Piece {
  /** ISO 3166, two letters. */
  country: string
  zone: string
  /** As an SVG path, in the units of `world`. */
  path: string
  /** The middle of its largest part. */
  at: Point
}

type Point = readonly [x: number, y: number]
type Ring = readonly Point[]

/** Equirectangular, two units a degree, from the north of Greenland to Tierra del Fuego; Antarctica has no clocks. */
export const world = { width: 720, height: 284, north: 84, unitsPerDegree: 2 } as const
const antarctica = 'AQ'

let pieces: readonly Piece[] | undefined

/** The world in pieces (Natural Earth 1:110m, public domain, as `world-atlas` packs it), rounded to a pixel. Read once. */
export function worldPieces(): readonly Piece[] {
  pieces ??= readPieces()
  return pieces
}

function readPieces(): Piece[] {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-110m.json'))
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  return feature(topology, topology.objects.countries).features.flatMap(({ id, properties, geometry }) => {
    const { country, zone } = named(id, properties.name)
    if (country === antarctica || zone === undefined) return []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : []
    const rings = (geometry.type === 'MultiPolygon' ? geometry.coordinates : polygons).flat() as unknown as Ring[]
    return cut(country, zone, rings.flatMap(overTheDateLine))
  })
}

function named(id: string | number | undefined, name: string): { country: string; zone: string | undefined } {
  if (id === undefined) return unnumbered[name] ?? { country: name, zone: undefined }
  const country = new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region ?? ''
  return { country, zone: mainZones[country] ?? zonesOfCountry(country)[0] }
}

function cut(country: string, zone: string, rings: readonly Ring[]): Piece[] {
  const parts = strips[country] ?? [[-180, zone] as const]
  return parts.flatMap(([from, of], index) => {
    const until = parts[index + 1]?.[0] ?? 180
    const inside = rings.map((ring) => clip(clip(ring, from, 1), until, -1)).map(projected)
    const shown = inside.filter((ring) => ring.length > 2)
    const largest = shown.toSorted((a, b) => area(b) - area(a))[0]
    return largest ? [{ country, zone: of, path: shown.map(pathOf).join(''), at: middleOf(largest) }] : []
  })
}

/** A shape over the date line jumps there by 360 degrees; it is drawn whole on both sides, and clipped. */
function overTheDateLine(ring: Ring): Ring[] {
  let turn = 0
  const whole = ring.map(([x, y], index): Point => {
    const before = ring[index - 1]?.[0] ?? x
    if (x - before > 180) turn -= 360
    if (x - before < -180) turn += 360
    return [x + turn, y]
  })
  if (whole.every(([x]) => x >= -180 && x <= 180)) return [whole]
  return [-360, 0, 360].map((shift) => whole.map(([x, y]): Point => [x + shift, y]))
}

/** Sutherland and Hodgman's clipping, at one meridian; `side` 1 keeps the east of it. */
function clip(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const isIn = ([x]: Point) => (x - meridian) * side >= 0
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point
    const crossing = isIn(point) === isIn(before) ? [] : [crossingOf(before, point, meridian)]
    return isIn(point) ? [...crossing, point] : crossing
  })
}

function crossingOf([x1, y1]: Point, [x2, y2]: Point, meridian: number): Point {
  return [meridian, y1 + ((meridian - x1) / (x2 - x1)) * (y2 - y1)]
}

/** To whole units; what falls onto the point before it is left out. */
function projected(ring: Ring): Ring {
  const scaled = ring.map(
    ([longitude, latitude]): Point => [
      Math.round((longitude + 180) * world.unitsPerDegree),
      Math.round((world.north - latitude) * world.unitsPerDegree),
    ],
  )
  return scaled.filter(([x, y], index) => {
    const [beforeX, beforeY] = scaled.at(index - 1) ?? []
    return x !== beforeX || y !== beforeY
  })
}

/** With steps instead of places, which are shorter. */
function pathOf(ring: Ring): string {
  const [first = [0, 0], ...rest] = ring
  let before: Point = first
  const steps = rest.map((point) => {
    const step = `${point[0] - before[0]} ${point[1] - before[1]}`
    before = point
    return step
  })
  return `M${first[0]} ${first[1]}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

function area(ring: Ring): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
    return total + beforeX * y - x * beforeY
  }, 0)
  return Math.abs(sum) / 2
}

function middleOf(ring: Ring): Point {
  const mean = (axis: 0 | 1) => Math.round(ring.reduce((sum, point) => sum + point[axis], 0) / ring.length)
  return [mean(0), mean(1)]
}
