import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isZone, localTimeToInstant, zoneSchema } from './zone.ts'

describe('a zone', () => {
  test('is known by its name in the zone database', () => {
    for (const zone of [
      'UTC',
      'America/Chicago',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Etc/GMT+5',
      'America/Argentina/Ushuaia',
    ]) {
      assert.equal(isZone(zone), true, zone)
    }
  })

  test('is not a bare offset, an invention or an empty text', () => {
    for (const zone of [
      '+05:30',
      '-06:00',
      'Mars/Base',
      'America',
      '',
      ' ',
      'America/Chicago ',
      'UTC+1',
      '../etc/passwd',
    ]) {
      assert.equal(isZone(zone), false, zone)
    }
  })

  test('that is unknown is named in a sentence', () => {
    assert.match(
      zoneSchema.safeParse('Mars/Base').error?.issues[0]?.message ?? '',
      /^“Mars\/Base” is no time zone; .+ is$/,
    )
  })
})

const local: [string, string, string, string][] = [
  ['Chicago in winter', 'America/Chicago', '2019-12-05T05:00', '2019-12-05T11:00:00Z'],
  ['half an hour off', 'Asia/Kolkata', '2026-12-05T16:30', '2026-12-05T11:00:00Z'],
  ['three quarters of an hour off', 'Asia/Kathmandu', '2026-12-05T16:45', '2026-12-05T11:00:00Z'],
  [
    'half an hour off, with a summer time of half an hour',
    'Australia/Lord_Howe',
    '2026-12-05T22:00',
    '2026-12-05T11:00:00Z',
  ],
  ['a day ahead, far in the east', 'Pacific/Kiritimati', '2026-12-06T01:00', '2026-12-05T11:00:00Z'],
  ['a day behind, far in the west', 'Pacific/Niue', '2026-12-05T00:00', '2026-12-05T11:00:00Z'],
  ['with seconds', 'UTC', '2026-12-05T11:00:30', '2026-12-05T11:00:30Z'],
  ['an hour skipped in spring means the later one', 'America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00Z'],
  ['an hour repeated in autumn means the earlier one', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z'],
  ['half an hour skipped in spring', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00Z'],
  ['half an hour repeated in autumn', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
  ['a whole day skipped at the date line', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00Z'],
  ['midnight skipped', 'Africa/Cairo', '2026-04-24T00:30', '2026-04-23T22:30:00Z'],
]

describe('a local time', () => {
  for (const [what, zone, time, utc] of local) {
    test(what, () => assert.equal(new Date(localTimeToInstant(time, zone)).toISOString(), new Date(utc).toISOString()))
  }

  test('that is none is refused', () => {
    for (const time of ['2026-02-30T05:00', '2026-12-05T25:00', 'soon', '', '2026-12-05T11:00Z']) {
      assert.throws(() => localTimeToInstant(time, 'UTC'), RangeError, time)
    }
  })

  test('in every zone of this machine reads back as it was written, outside of the gaps', () => {
    const zones = Intl.supportedValuesOf('timeZone')
    const noon = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2032, 0, 1) }).map(dayAtNoon)
    const reads = fc.property(fc.constantFrom(...zones), noon, (zone, time) => {
      assert.equal(wall(localTimeToInstant(time, zone), zone), time)
    })
    fc.assert(reads, { numRuns: 400 })
  })

  test('in a gap reads as the wall shows after it, shifted by the length of the gap', () => {
    const wallAfter = wall(localTimeToInstant('2026-03-08T02:30', 'America/New_York'), 'America/New_York')
    assert.equal(wallAfter, '2026-03-08T03:30')
  })
})

function dayAtNoon(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 10)}T12:00`
}

/** What a wall in the zone shows, by Intl alone. */
function wall(at: number, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('sv-SE', options).format(at).replace(' ', 'T')
}
