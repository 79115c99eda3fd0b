import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseInstant } from '../../hour/instant.ts'
import { isZone } from '../../hour/zone.ts'
import { countryOfZone } from '../../hour/zone-country.ts'
import { world, worldPieces } from './atlas.ts'
import { mapOfPath, mapPath, piecesByBand, worldMap } from './map-svg.ts'
import { mainZones, strips } from './strips.ts'

const noon = parseInstant('2026-12-05T12:00:00Z')

describe('the world in pieces', () => {
  test('has every country of the atlas but Antarctica, each with a zone that there is', () => {
    const pieces = worldPieces()
    assert.equal(new Set(pieces.map(({ country }) => country)).size, 174)
    for (const { zone } of pieces) assert.ok(isZone(zone), zone)
    for (const { at } of pieces) assert.ok(at[0] >= 0 && at[0] <= world.width && at[1] >= 0 && at[1] <= world.height)
  })

  test('cuts large countries where their clocks change, and each part belongs to its country', () => {
    for (const [country, parts] of Object.entries(strips)) {
      for (const [, zone] of parts) assert.equal(countryOfZone(zone), country, zone)
      const zones = worldPieces()
        .filter((piece) => piece.country === country)
        .map(({ zone }) => zone)
      assert.deepEqual(new Set(zones), new Set(parts.map(([, zone]) => zone)), country)
    }
    for (const [country, zone] of Object.entries(mainZones)) assert.equal(countryOfZone(zone), country, zone)
  })

  test('lies where it should: Japan right of India, Brazil below the United States', () => {
    const of = (zone: string) => worldPieces().find((piece) => piece.zone === zone)?.at ?? [0, 0]
    assert.ok(of('Asia/Tokyo')[0] > (worldPieces().find(({ country }) => country === 'IN')?.at[0] ?? 999))
    assert.ok(of('America/Sao_Paulo')[1] > of('America/Chicago')[1])
  })
})

test('no land spans the oceans, though Russia and Fiji lie on both sides of the date line', () => {
  for (const { country, path } of worldPieces()) {
    for (const [, steps = ''] of path.matchAll(/l([^z]*)z/g)) {
      const across = (steps.match(/-?\d+/g) ?? []).filter((_, index) => index % 2 === 0).map(Number)
      assert.ok(
        across.every((step) => Math.abs(step) < 60),
        country,
      )
    }
  }
})

describe('the map of who is asleep', () => {
  test('knows at noon UTC that Tokyo is in its evening, New York at its edge, and Los Angeles asleep', () => {
    const bands = piecesByBand(noon)
    const has = (band: keyof typeof bands, zone: string) => bands[band].some((piece) => piece.zone === zone)
    assert.ok(has('evening', 'Asia/Tokyo') && has('edge', 'America/New_York') && has('asleep', 'America/Los_Angeles'))
    assert.ok(has('day', 'Europe/Paris'))
  })

  test('is one light picture: no script, no style, nothing from elsewhere', () => {
    const svg = worldMap(noon, 'light')
    assert.ok(svg.length < 60_000, String(svg.length))
    assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /style|script|href|http/)
  })

  test('has one address for an instant, and no other is answered', () => {
    const path = mapPath(noon, 'dark')
    assert.equal(path, '/map/1-20261205T1200-dark.svg')
    assert.deepEqual(mapOfPath(path), { at: noon, scheme: 'dark' })
    for (const wrong of [
      '/map/1-202612051207-dark.svg',
      '/map/1-202613051200-dark.svg',
      '/map/9-202612051200-dark.svg',
      '/map/x.svg',
    ])
      assert.equal(mapOfPath(wrong), undefined, wrong)
  })
})

test('a zone’s country is the zone database’s, under old names and new', () => {
  assert.deepEqual(
    ['Asia/Tokyo', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'America/Sao_Paulo', 'UTC'].map(countryOfZone),
    ['JP', 'IN', 'IN', 'UA', 'BR', undefined],
  )
})
