import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { parseInstant } from '../../hour/instant.ts'
import { localHour } from '../../hour/planner/local-hour.ts'
import { uproar } from '../testing.ts'

const alita = 'examples/alita-sequel.yaml'
const tokyoAndSaoPaulo = 'Asia/Tokyo=1,America/Sao_Paulo=1'
/** The clocks of the two are twelve hours apart, all year, so nobody can have both in the middle of the day. */
const from = ['--from', '2026-11-26T00:00:00Z']

interface Line {
  hours: { at: string; score: number; reason: string }[]
}

describe('uproar plan', () => {
  test('proposes three hours that Tokyo and São Paulo would agree with, in one line of JSON', async () => {
    const { code, stdout, stderr } = await uproar(['plan', alita, '--crowd', tokyoAndSaoPaulo, '--json', ...from])
    assert.equal(code, 0, stderr)
    assert.equal(stdout.split('\n').length, 2)
    const { hours } = JSON.parse(stdout) as Line
    assert.equal(hours.length, 3)
    for (const { at, score, reason } of hours) {
      for (const zone of ['Asia/Tokyo', 'America/Sao_Paulo']) {
        const { hour } = localHour(zone, parseInstant(at))
        assert.ok(hour >= 8 && hour < 23, `${at} is ${hour}:00 in ${zone}: they would be asleep`)
        assert.ok(!(hour >= 11 && hour < 20), `${at} is ${hour}:00 in ${zone}, so it is night in the other`)
      }
      assert.ok(score > 50 && score <= 100, at)
      assert.match(reason, /(?=.*Tokyo \w+ \d+:00 [AP]M)(?=.*São Paulo \w+ \d+:00 [AP]M)/)
      assert.match(reason, /Nobody’s continent carries the night alone\./)
      assert.match(reason, /not measured yet/)
    }
  })

  test('the best of them lies on free days: nobody has to leave work or school for it', async () => {
    const { stdout } = await uproar(['plan', alita, '--crowd', tokyoAndSaoPaulo, '--json', ...from])
    const best = parseInstant((JSON.parse(stdout) as Line).hours[0]?.at ?? '')
    const { weekday } = localHour('Asia/Tokyo', best)
    assert.ok(weekday === 0 || weekday === 6, `weekday ${weekday} in Tokyo`)
  })

  test('they are a week away, no neighbours, and the best comes first', async () => {
    const { stdout } = await uproar(['plan', alita, '--crowd', tokyoAndSaoPaulo, '--json', ...from])
    const { hours } = JSON.parse(stdout) as Line
    const times = hours.map(({ at }) => parseInstant(at))
    for (const [index, at] of times.entries()) {
      assert.ok(at >= parseInstant('2026-12-03T00:00:00Z'))
      for (const other of times.slice(index + 1)) assert.ok(Math.abs(at - other) >= 9 * 3_600_000)
    }
    assert.deepEqual(
      [...hours].sort((a, b) => b.score - a.score),
      hours,
    )
  })

  test('says it in words for people too, with the crowd guessed from the languages where none is given', async () => {
    const { code, stdout } = await uproar(['plan', alita, ...from])
    assert.equal(code, 0)
    assert.match(stdout, /^2026-12-\d\dT\d\d:00:00Z {2}\d+(\.\d)? of 100\n {2}\d+% of the crowd would be awake/)
  })

  test('keeps to the windows and out of the events of the file', async () => {
    const planning = `planning:
  crowd: { Europe/Berlin: 1 }
  windows: [{ zone: Europe/Berlin, days: [saturday], from: "18:00", until: "20:00" }]
  events: [{ name: The final, from: 2026-12-05T17:00:00Z, until: 2026-12-05T19:00:00Z }]
`
    const stdin = Readable.from([Buffer.from(`${minimal}${planning}`)])
    const { stdout, stderr } = await uproar(['plan', '-', '--json', ...from], { stdin })
    const { hours } = JSON.parse(stdout || `{"hours":[],"why":${JSON.stringify(stderr)}}`) as Line
    assert.equal(hours.length, 3, stderr)
    for (const { at } of hours) {
      assert.match(at, /T1[78]:00:00Z$/)
      assert.equal(new Date(at).getUTCDay(), 6)
      assert.doesNotMatch(at, /^2026-12-05/)
    }
  })

  for (const [crowd, sentence] of [
    ['Mars/Base=1', /“Mars\/Base” is no time zone; Asia\/Tokyo or America\/Sao_Paulo is\./],
    ['Asia/Tokyo', /“Asia\/Tokyo” has no weight that is a number; write it as Asia\/Tokyo=1\./],
    ['Asia/Tokyo=many', /has no weight that is a number/],
    ['Asia/Tokyo=-1', /The weight of Asia\/Tokyo is -1/],
    ['Asia/Tokyo=0', /All weights are 0/],
    ['', /Nobody is in this crowd/],
    ['Asia/Tokyo=1e99', /larger than the world/],
  ] as const) {
    test(`“${crowd}” is refused in a sentence`, async () => {
      const { code, stdout, stderr } = await uproar(['plan', alita, `--crowd=${crowd}`, '--json'])
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, sentence)
      assert.equal(stderr.trim().split('\n').length, 1)
    })
  }

  test('other mistakes are told in a sentence as well', async () => {
    assert.match((await uproar(['plan'])).stderr, /One campaign file is expected/)
    assert.match((await uproar(['plan', 'nowhere.yaml'])).stderr, /nowhere\.yaml cannot be read: there is no such file/)
    assert.match((await uproar(['plan', alita, '--weeks', '0'])).stderr, /--weeks takes a whole number from 1 to 26/)
    assert.match((await uproar(['plan', alita, '--from', 'soon'])).stderr, /“soon” is no time/)
    assert.match((await uproar(['plan', alita, '--colour'])).stderr, /Unknown option '--colour'/)
  })
})

const minimal = `slug: a
name: { en: A }
hashtag: ForAPlan
ask: { en: Plan. }
target: { name: Somebody, kind: company }
message: { en: Why. }
`
