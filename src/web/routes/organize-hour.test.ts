import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { onPGlite } from '../../testing/databases.ts'
import { body, ownText, site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'

const hour = 3_600_000
type Site = Awaited<ReturnType<typeof site>>

describe('an organizer', () => {
  onPGlite((db) => {
    test('postpones a running storm with one press, and every page says so', async () => {
      const at = await site(db())
      await at.clock.advanceTo(tZero + 60_000)
      const cookie = await organizer(at)
      const answer = await at.post('/en/organize/long-ears/storm/postpone', { why: 'tragedy' }, cookie)
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/en/organize/long-ears#hours'])
      const page = await body(at.get('/en/c/long-ears'))
      assert.match(page, /Postponed/)
      assert.match(page, /Something happened that matters more/)
      assert.doesNotMatch(page, /<count-down/)
      assert.match(await body(at.get('/es/c/long-ears')), /Ha ocurrido algo que importa más/)
      const pulse = JSON.parse(await body(at.get('/c/long-ears/storm/pulse.json')))
      assert.deepEqual(pulse.postponed, { at: new Date(tZero + 60_000).toISOString(), why: 'tragedy' })
      assert.match(await body(at.get('/en/c/long-ears/storm/live')), /Postponed at 11:01 UTC/)
      assert.match(await body(at.get('/en/organize/long-ears', cookie)), /at 11:01 UTC. Nothing leaves/)
    })

    test('who has postponed opens no composer for anybody', async () => {
      const at = await site(db())
      await at.clock.advanceTo(tZero + 60_000)
      const tap = () => at.post('/en/c/long-ears/storm/tap', { network: 'bluesky', text: ownText })
      assert.equal((await tap()).status, 200)
      await at.post('/en/organize/long-ears/storm/postpone', {}, await organizer(at))
      const refused = await tap()
      assert.equal(refused.status, 403)
      const page = await refused.text()
      assert.match(page, /The organizer has postponed this storm/)
      assert.doesNotMatch(page, /bsky\.app/)
      assert.match(await body(at.get('/en/c/long-ears/storm/write')), /The organizer has postponed it/)
    })

    test('moves a storm, and every supporter reads the old and the new hour on their own clock', async () => {
      const at = await site(db())
      const mine = await pledgedIn(at, 'Asia/Kathmandu')
      const after = await move(at, { date: '2026-12-06', time: '18:30' })
      assert.equal(after.status, 303)
      const page = await body(at.get(mine))
      assert.match(page, /The hour has moved/)
      assert.match(page, /It was today, 16:45\. Now it is Monday, December 7, 00:15\./)
      assert.match(await body(at.get('/en/c/long-ears')), /It was December 5, 2026, 11:00 UTC before/)
      await at.clock.advance(1000)
      const late = await pledgedIn(at, 'Asia/Tokyo', 'fedcba9876543210fedcba9876543210')
      assert.doesNotMatch(await body(at.get(late)), /The hour has moved/)
    })

    test('asks again whoever consented to the old hour; one press says yes', async () => {
      const at = await site(db())
      const id = await at.stage.consent('ada')
      await move(at, { date: '2026-12-06', time: '11:00' })
      const unsure = async () =>
        (await db().selectFrom('consents').select('unsure_since').where('id', '=', id).executeTakeFirstOrThrow())
          .unsure_since
      assert.equal(await unsure(), at.clock.now())
      const stranger = await at.pledged()
      assert.equal((await at.post(`${stranger}/consent/${id}/yes`, {})).status, 404)
      assert.equal(await unsure(), at.clock.now())
    })

    test('is told why where the hour stands, or makes no sense', async () => {
      const at = await site(db())
      assert.equal((await move(at, { date: '', time: '' })).status, 409)
      assert.match(await (await move(at, { date: '2020-01-01', time: '11:00' })).text(), /That hour is over/)
      await at.stage.keep()
      const answer = await move(at, { date: '2026-12-09', time: '11:00' })
      assert.equal(answer.status, 409)
      assert.match(await answer.text(), /Postpone it first/)
      assert.match(
        await body(at.get('/en/organize/long-ears', await organizer(at))),
        /Its ledger is open, so the hour stands/,
      )
    })

    test('gives a postponed storm another hour although its ledger is open, and who pledged is with it', async () => {
      const at = await site(db())
      const mine = await pledgedIn(at, 'America/St_Johns')
      await at.stage.keep()
      await at.post('/en/organize/long-ears/storm/postpone', { why: 'outage' }, await organizer(at))
      assert.match(await body(at.get(mine)), /It was to be today, 7:30\sAM/)
      await at.clock.advance(1000)
      assert.equal((await move(at, { date: '2026-12-12', time: '11:00' })).status, 303)
      const page = await body(at.get(mine))
      assert.match(page, /It was today, 7:30\sAM\. Now it is Saturday, December 12, 7:30\sAM/)
      const campaign = await body(at.get('/en/c/long-ears'))
      assert.match(campaign, /December 12, 2026/)
      assert.match(campaign, /One person is in/)
      await at.clock.advanceTo(tZero + 2 * hour)
      assert.match(await body(at.get('/en/c/long-ears')), /<strong>Postponed\.<\/strong>/)
    })

    test('moves and postpones it in the calendar of everybody who subscribed', async () => {
      const at = await site(db())
      const seen = async () => {
        const feed = await at.get('/en/c/long-ears/storms.ics')
        assert.equal(feed.headers.get('content-type'), 'text/calendar; charset=utf-8')
        const [event] = new ICAL.Component(ICAL.parse(await feed.text())).getAllSubcomponents('vevent')
        assert.ok(event)
        const { uid, sequence, startDate } = new ICAL.Event(event)
        const status = event.getFirstPropertyValue('status')
        return { uid, sequence, status, at: startDate.toJSDate().getTime() }
      }
      const uid = 'long-ears-storm@uproar.example'
      assert.deepEqual(await seen(), { uid, sequence: 0, status: 'CONFIRMED', at: tZero })
      await move(at, { date: '2026-12-06', time: '11:00' })
      assert.deepEqual(await seen(), { uid, sequence: 1, status: 'CONFIRMED', at: tZero + 24 * hour })
      await at.post('/en/organize/long-ears/storm/postpone', {}, await organizer(at))
      assert.deepEqual(await seen(), { uid, sequence: 2, status: 'CANCELLED', at: tZero + 24 * hour })
    })

    test('is the only one who can', async () => {
      const at = await site(db())
      for (const what of ['postpone', 'move']) {
        assert.equal((await at.post(`/en/organize/long-ears/storm/${what}`, {})).status, 403)
      }
      assert.equal((await at.stage.reload()).postponedAt, null)
    })
  })
})

async function organizer({ get, link }: Site): Promise<{ Cookie: string }> {
  const door = await get(link)
  return { Cookie: (door.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
}

async function move(at: Site, to: { date: string; time: string }): Promise<Response> {
  return await at.post('/en/organize/long-ears/storm/move', { ...to, zone: 'UTC' }, await organizer(at))
}

async function pledgedIn(at: Site, zone: string, formKey = '0123456789abcdef0123456789abcdef'): Promise<string> {
  const answer = await at.post('/en/c/long-ears/storm/pledge', { networks: ['x'], zone, formKey })
  return answer.headers.get('location') ?? ''
}
