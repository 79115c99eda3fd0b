import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Instant, instant, parseInstant } from '../instant.ts'
import { continentOf } from './continents.ts'
import { parseCrowd } from './crowd.ts'
import { localHour } from './local-hour.ts'
import { isWithin, planHours } from './plan.ts'
import { priorCrowd } from './prior.ts'
import { hourOfWeek, scoreHour } from './score.ts'
import { awakeIn, bandOf, canPostIn, hoursAsleep } from './waking.ts'

const now = parseInstant('2026-11-26T00:00:00Z')
const berlin = [{ zone: 'Europe/Berlin', weight: 1 }]

describe('how people’s days run', () => {
  test('they sleep as long as the time-use survey has it, an hour longer on free days', () => {
    assert.ok(Math.abs(hoursAsleep('weekday') - 8.48) < 0.06, String(hoursAsleep('weekday')))
    assert.ok(Math.abs(hoursAsleep('weekend') - 9.34) < 0.06, String(hoursAsleep('weekend')))
  })

  test('on Saturday they get up later than on Friday, and on Sunday evening they go to bed earlier than on Friday', () => {
    const seven = (day: string) => awakeIn('UTC', parseInstant(`2026-12-0${day}T07:30:00Z`))
    assert.ok(seven('5') < seven('4'))
    const late = (day: string) => awakeIn('UTC', parseInstant(`2026-12-0${day}T22:30:00Z`))
    assert.ok(late('6') < late('4'))
  })

  test('nobody can post who is asleep', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 365 }), (hours) => {
        const at = instant(now + hours * 3_600_000)
        for (const zone of ['Asia/Kathmandu', 'Pacific/Chatham', 'America/St_Johns', 'UTC']) {
          const [awake, can] = [awakeIn(zone, at), canPostIn(zone, at)]
          assert.ok(can >= 0 && can <= awake && awake <= 1)
        }
      }),
    )
  })

  test('the bands of a day are night, its edge, day and evening', () => {
    assert.deepEqual([0, 5, 6, 7, 8, 17, 18, 22, 23].map(bandOf), [
      'asleep',
      'asleep',
      'edge',
      'edge',
      'day',
      'day',
      'evening',
      'evening',
      'asleep',
    ])
  })
})

describe('a wall clock', () => {
  test('is the one of the zone database, to the minute, through changes of daylight saving', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 3650 }), fc.constantFrom(...zones), (hours, zone) => {
        const at = instant(parseInstant('2020-01-01T00:00:00Z') + hours * 3_600_000)
        const parts = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          hour: '2-digit',
          minute: '2-digit',
          weekday: 'short',
          hourCycle: 'h23',
        }).formatToParts(at)
        const part = (type: string) => parts.find((each) => each.type === type)?.value
        const { hour, minute, weekday } = localHour(zone, at)
        assert.equal(
          `${part('weekday')} ${part('hour')}:${part('minute')}`,
          `${names[weekday]} ${two(hour)}:${two(minute)}`,
        )
      }),
    )
  })
})

describe('an hour’s score', () => {
  test('is higher in the evening than at four in the morning', () => {
    const at = (time: string) => scoreHour(parseInstant(`2026-12-08T${time}:00Z`), { crowd: berlin, minutes: 60 }).score
    assert.ok(at('19:00') > 3 * at('03:00'))
  })

  test('is lower the busier the networks are then, and lowest where something else is on', () => {
    const at = parseInstant('2026-12-08T19:00:00Z')
    const with_ = (crowded: number) =>
      scoreHour(at, { crowd: berlin, minutes: 60, crowding: new Map([[hourOfWeek(at), crowded]]) }).score
    const events = [{ name: 'A final', from: at, until: instant(at + 1) }]
    const clash = scoreHour(at, { crowd: berlin, minutes: 60, events })
    assert.ok(with_(0) > with_(0.5) && with_(0.5) > with_(1))
    assert.ok(clash.score < with_(1))
    assert.equal(clash.clash, 'A final')
  })

  test('is higher where continents share the night than where one bears it, with as many awake', () => {
    const crowd = parseCrowd('Asia/Tokyo=1,America/Sao_Paulo=1')
    const shared = scoreHour(parseInstant('2026-12-05T12:00:00Z'), { crowd, minutes: 60 })
    const borne = scoreHour(parseInstant('2026-12-08T05:00:00Z'), { crowd, minutes: 60 })
    assert.ok(shared.fairness > 0.6 && borne.fairness < 0.4)
    assert.equal(borne.burdens[0]?.continent, 'America')
  })
})

describe('the plan', () => {
  test('follows the clocks where daylight saving changes between now and then', () => {
    const { best } = planHours({ crowd: berlin, minutes: 60, now: parseInstant('2026-10-10T00:00:00Z'), weeks: 6 })
    for (const { at } of best) assert.ok(localHour('Europe/Berlin', at).hour >= 17)
  })

  test('never leaves the organizer’s windows, over midnight either', () => {
    const window = { zone: 'America/Chicago', days: [5], from: 22 * 60, until: 2 * 60 }
    const { best } = planHours({ crowd: berlin, minutes: 60, now, windows: [window] })
    assert.ok(best.length > 0)
    for (const { at } of best) {
      const { hour, weekday } = localHour('America/Chicago', at)
      assert.ok((weekday === 5 && hour >= 22) || (weekday === 6 && hour < 2), `${weekday} ${hour}`)
    }
    assert.equal(isWithin(parseInstant('2026-12-05T08:00:00Z'), { windows: [window], minutes: 60 }), false)
  })

  test('is empty where nothing fits', () => {
    const past = { crowd: berlin, minutes: 60, now, notAfter: now as Instant }
    assert.deepEqual(planHours(past).best, [])
  })

  test('proposes for any crowd at most three hours, none within nine hours of another', () => {
    const crowd = fc.array(fc.record({ zone: fc.constantFrom(...zones), weight: fc.integer({ min: 1, max: 999 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(crowd, (parts) => {
        const { best } = planHours({ crowd: parts, minutes: 60, now, weeks: 2 })
        assert.equal(best.length, 3)
        for (const [index, one] of best.entries())
          for (const other of best.slice(index + 1)) assert.ok(Math.abs(one.at - other.at) >= 9 * 3_600_000)
      }),
      { numRuns: 20 },
    )
  })
})

test('the crowd before there is any is the readers of its languages, each language the same', () => {
  const crowd = priorCrowd(['en', 'es', 'ja'])
  const of = (zone: string) => crowd.find((part) => part.zone === zone)?.weight ?? 0
  assert.ok(Math.abs(of('Asia/Tokyo') - 1 / 3) < 1e-9)
  assert.ok(Math.abs(crowd.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9)
  assert.deepEqual(priorCrowd(['tlh']), priorCrowd(['en']))
  for (const { zone } of priorCrowd([
    'en',
    'es',
    'pt',
    'fr',
    'de',
    'it',
    'pl',
    'tr',
    'ja',
    'ko',
    'zh',
    'zh-Hant',
    'ar',
    'hi',
    'id',
    'ru',
    'uk',
  ]))
    assert.ok(continentOf(zone), zone)
})

const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const zones = [
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
]

function two(value: number): string {
  return String(value).padStart(2, '0')
}
