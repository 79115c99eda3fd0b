import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, toIso } from '../../hour/instant.ts'
import type { Database } from '../../store/database.ts'
import { addLevels } from '../../store/tag-levels.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'

const path = '/en/organize/long-ears/hour'

onEveryDatabase('the organizer’s page of the best hour', (db) => {
  test('proposes three, says why, and that nobody has pledged yet', async () => {
    const page = await shown(await site(db()))
    assert.equal(page.match(/<li><p class="when">/g)?.length, 3)
    assert.match(page, /Hardly anybody has pledged yet, so the crowd is a guess: the world’s readers of English/)
    assert.match(page, /It proposes\. You decide\./)
    assert.match(page, /\d+% of the crowd would be awake, about \d+% free to post: New York Sat/)
    assert.match(page, /How busy the networks are at this hour is not measured yet/)
  })

  test('shows the week as a picture of 168 squares with a table of as many numbers', async () => {
    const page = await shown(await site(db()))
    assert.equal(page.match(/<rect class="l\d( out)?"/g)?.length, 168)
    const table = page.slice(page.indexOf('id="heat-title"'), page.indexOf('id="map-title"'))
    assert.equal(table.match(/<td class="number">\d/g)?.length, 168)
    assert.match(table, /<div class="scroll" tabindex="0" role="group" aria-label=/)
  })

  test('weighs a crowd that is typed, and shows who of it is asleep at the hour that is asked for', async () => {
    const at = await site(db())
    const page = await shown(at, `?crowd=Asia%2FTokyo%3D3%2CAmerica%2FLos_Angeles%3D1&at=2026-12-05T11%3A00%3A00.000Z`)
    assert.match(page, /The crowd is the list you gave/)
    assert.match(page, /Who is asleep at 11:00 UTC, Saturday, December 5/)
    assert.match(page, /Asleep \(23–6\)<\/th><td class="number">25%<\/td><td>[^<]*United States/)
    assert.match(page, /Evening \(18–23\)<\/th><td class="number">75%<\/td><td>[^<]*Japan/)
    assert.match(page, /src="\/map\/1-20261205T1100-light\.svg"/)
  })

  test('says what is wrong with a crowd, and keeps what was typed', async () => {
    const at = await site(db())
    const answer = await at.get(`${path}?crowd=Mars%2FBase%3D1`, { Cookie: await cookie(at) })
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /“Mars\/Base” is no time zone/)
    assert.match(page, /value="Mars\/Base=1"/)
  })

  test('counts the pledges once there are ten, withdrawn ones not', async () => {
    const at = await site(db())
    await pledges(db(), at, 'Asia/Tokyo', 12)
    assert.match(await shown(at), /The crowd is the 12 people who pledged/)
    await db()
      .updateTable('pledges')
      .set({ withdrawn_at: toIso(at.clock.now()) })
      .execute()
    assert.match(await shown(at), /Hardly anybody has pledged yet/)
  })

  test('says how many it takes: what was measured at that hour, against the usual half of the pledges', async () => {
    const at = await site(db())
    await pledges(db(), at, 'Asia/Tokyo', 812)
    assert.match(await shown(at), /Not measured: no network has been heard as a whole at this hour/)
    const hour = instant(tZero - 7 * 24 * 3_600_000)
    const samples = [31 / 6, 54 / 6].map((perMinute) => ({
      hour,
      rank: 10,
      mentions: perMinute,
      authors: perMinute / 2,
    }))
    await db()
      .transaction()
      .execute((tx) => addLevels(tx, 'bluesky', samples))
    const page = await shown(at, '?at=2026-12-05T11:00:00.000Z')
    assert.match(
      page,
      /You have 812; with the usual half that is about 410 posts, between \d+ and \d+ in eight of ten storms\./,
    )
    assert.match(page, /Top ten on Bluesky at this hour took 310 to 540\./)
    assert.match(page, /<td class="number">155 to 270<\/td><td class="number">1<\/td>/)
    assert.match(await shown(at, '?at=2026-12-05T12:00:00.000Z'), /Bluesky: not measured at this hour of the week/)
  })

  test('is for the organizer alone', async () => {
    assert.equal((await (await site(db())).get(path)).status, 403)
  })

  test('the campaign page shows where pledges are from ten on, on a map with a table', async () => {
    const at = await site(db())
    await pledges(db(), at, 'Asia/Tokyo', 12)
    await pledges(db(), at, 'Pacific/Chatham', 9)
    const page = await (await at.get('/en/c/long-ears')).text()
    assert.match(page, /<th scope="row">Japan<\/th><td>8:00 PM<\/td><td class="number">12<\/td>/)
    assert.match(page, /Elsewhere<\/th><td><\/td><td class="number">9<\/td>/)
    assert.equal(page.match(/<circle /g)?.length, 1)
    assert.doesNotMatch(page, /New Zealand/)
  })
})

type Site = Awaited<ReturnType<typeof site>>

async function cookie({ get, link }: Site): Promise<string> {
  const door = await get(link)
  return (door.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function shown(at: Site, query = ''): Promise<string> {
  const answer = await at.get(`${path}${query}`, { Cookie: await cookie(at) })
  assert.equal(answer.status, 200)
  return await answer.text()
}

async function pledges(db: Database, { stage, clock }: Site, zone: string, count: number): Promise<void> {
  const created_at = toIso(clock.now())
  const people = Array.from({ length: count }, (_, index) => ({
    campaign_id: stage.storm.campaignId,
    link_hash: `${zone} ${index}`,
    zone,
    language: 'en',
    created_at,
  }))
  const added = await db.insertInto('supporters').values(people).returning('id').execute()
  const rows = added.map(({ id }) => ({
    supporter_id: id,
    storm_id: stage.storm.id,
    form_key: id,
    networks: ['x'],
    created_at,
  }))
  await db.insertInto('pledges').values(rows).execute()
}
