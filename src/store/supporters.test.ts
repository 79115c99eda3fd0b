import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { campaign, stage, tZero } from '../testing/stage.ts'
import { saveCampaign, storms } from './campaigns.ts'
import type { Database } from './database.ts'
import { loadKeys } from './secret.ts'
import {
  addPledge,
  changeNetworks,
  changeZone,
  countPledges,
  findSupporter,
  linkSecret,
  type PledgeOrder,
  pledgesByZone,
  pledgesOf,
  withdrawPledge,
} from './supporters.ts'
import { dumpOf, tablesWith } from './testing.ts'

const now = instant(tZero - 3_600_000)

onEveryDatabase('supporters', (db) => {
  test('are one for one form, however often it is sent, with the same private link', async () => {
    const { pledge, stormId } = await hall(db())
    const first = await pledge({ formKey: 'form-1' })
    assert.equal(await pledge({ formKey: 'form-1' }), first)
    assert.notEqual(await pledge({ formKey: 'form-2' }), first)
    assert.equal(await countPledges(db(), stormId), 2)
  })

  test('are one for one form that is sent many times at once', async () => {
    const { pledge, stormId } = await hall(db())
    const links = await Promise.all(Array.from({ length: 8 }, () => pledge({ formKey: 'form-1' })))
    assert.equal(new Set(links).size, 1)
    assert.equal(await countPledges(db(), stormId), 1)
  })

  test('are found by their private link, and by nothing else', async () => {
    const { pledge, campaignId } = await hall(db())
    const link = await pledge({ formKey: 'form-1', zone: 'Asia/Tokyo', language: 'ja' })
    const found = await findSupporter(db(), link)
    assert.deepEqual([found?.campaignId, found?.zone, found?.language], [campaignId, 'Asia/Tokyo', 'ja'])
    for (const guess of ['', 'form-1', found?.id ?? '', link.toUpperCase(), `${link} `]) {
      assert.equal(await findSupporter(db(), guess), undefined)
    }
  })

  test('give a thief of the database neither their link nor the key of the form that it follows from', async () => {
    const { pledge } = await hall(db())
    const link = await pledge({ formKey: 'the-key-of-the-form' })
    assert.deepEqual(await tablesWith(db(), link), [])
    assert.deepEqual(await tablesWith(db(), 'the-key-of-the-form'), [])
  })

  test('have links that follow from the installation’s secret and not from the form alone', async () => {
    const [ours, theirs] = await Promise.all([7, 8].map((byte) => loadKeys('unused', new Uint8Array(32).fill(byte))))
    assert.ok(ours && theirs)
    assert.notEqual(linkSecret(ours, 'form-1'), linkSecret(theirs, 'form-1'))
    assert.notEqual(linkSecret(ours, 'form-1'), createHmac('sha256', '').update('form-1').digest('base64url'))
    assert.ok(Buffer.from(linkSecret(ours, 'form-1'), 'base64url').length >= 32)
  })

  test('have their e-mail encrypted: it stands in no table in the clear', async () => {
    const { pledge, vault } = await hall(db())
    const link = await pledge({ formKey: 'form-1', email: 'ann.example@mail.example' })
    await pledge({ formKey: 'form-2', email: 'ann.example@mail.example' })
    assert.deepEqual(await tablesWith(db(), 'ann.example'), [])
    assert.deepEqual(await tablesWith(db(), 'mail.example'), [])
    const rows = await db().selectFrom('supporters').select(['id', 'email_sealed', 'email_confirmed_at']).execute()
    const found = await findSupporter(db(), link)
    const mine = rows.find(({ id }) => id === found?.id)
    assert.ok(mine?.email_sealed)
    assert.equal(vault.open(mine.email_sealed, mine.id), 'ann.example@mail.example')
    assert.equal(mine.email_confirmed_at, null)
  })

  test('have addresses that cannot be compared with one another, or moved to another row', async () => {
    const { pledge, vault } = await hall(db())
    for (const formKey of ['form-1', 'form-2']) await pledge({ formKey, email: 'ann.example@mail.example' })
    const [one, other] = await db().selectFrom('supporters').select(['id', 'email_sealed']).execute()
    assert.ok(one?.email_sealed && other?.email_sealed)
    assert.notDeepEqual(one.email_sealed, other.email_sealed)
    assert.throws(() => vault.open(one.email_sealed ?? new Uint8Array(), other.id))
  })

  test('without an e-mail have none', async () => {
    const { pledge } = await hall(db())
    await pledge({ formKey: 'form-1' })
    const { email_sealed } = await db().selectFrom('supporters').select('email_sealed').executeTakeFirstOrThrow()
    assert.equal(email_sealed, null)
  })

  test('are counted by zone, without those who withdrew', async () => {
    const { pledge, stormId } = await hall(db())
    const zones = ['Asia/Tokyo', 'Asia/Tokyo', 'Europe/Madrid', 'America/Chicago']
    const links = await Promise.all(zones.map((zone, index) => pledge({ formKey: `form-${index}`, zone })))
    const leaver = await findSupporter(db(), links[3] ?? '')
    assert.ok(leaver)
    await withdrawPledge(db(), { supporterId: leaver.id, stormId }, now)
    assert.deepEqual(await pledgesByZone(db(), stormId), { 'Asia/Tokyo': 2, 'Europe/Madrid': 1 })
    assert.equal(await countPledges(db(), stormId), 3)
    assert.equal((await pledgesOf(db(), leaver.id))[0]?.withdrawnAt, now)
  })

  test('who withdrew once withdrew then, and not later', async () => {
    const { pledge, stormId } = await hall(db())
    const supporter = await findSupporter(db(), await pledge({ formKey: 'form-1' }))
    assert.ok(supporter)
    await withdrawPledge(db(), { supporterId: supporter.id, stormId }, now)
    await withdrawPledge(db(), { supporterId: supporter.id, stormId }, instant(now + 5000))
    assert.equal((await pledgesOf(db(), supporter.id))[0]?.withdrawnAt, now)
  })

  test('are counted for their own storm', async () => {
    const { pledge, campaignId } = await hall(db())
    await pledge({ formKey: 'form-1' })
    const other = (await storms(db())).find(({ name }) => name === 'second')
    assert.ok(other)
    await pledge({ formKey: 'form-2', stormId: other.id, campaignId })
    assert.equal(await countPledges(db(), other.id), 1)
  })

  test('can correct zone and networks, for themselves alone', async () => {
    const { pledge, stormId } = await hall(db())
    const [mine, other] = [await pledge({ formKey: 'form-1' }), await pledge({ formKey: 'form-2' })]
    const supporter = await findSupporter(db(), mine)
    const neighbour = await findSupporter(db(), other)
    assert.ok(supporter && neighbour)
    await changeZone(db(), supporter.id, 'Asia/Kathmandu')
    await changeNetworks(db(), { supporterId: supporter.id, stormId }, ['bluesky', 'x'])
    assert.equal((await findSupporter(db(), mine))?.zone, 'Asia/Kathmandu')
    assert.deepEqual((await pledgesOf(db(), supporter.id))[0]?.networks, ['bluesky', 'x'])
    assert.equal((await findSupporter(db(), other))?.zone, 'UTC')
    assert.deepEqual((await pledgesOf(db(), neighbour.id))[0]?.networks, ['x'])
  })

  test('who pledge for a storm that there is not are not kept at all', async () => {
    const { pledge } = await hall(db())
    await assert.rejects(pledge({ formKey: 'form-1', stormId: '00000000-0000-4000-8000-000000000000' }))
    assert.equal((await dumpOf(db())).supporters, '')
  })
})

/** A campaign with two storms that people come to. */
async function hall(db: Database) {
  const { keys, vault } = await stage(db)
  const storm = { at: new Date(tZero).toISOString(), minutes: 60 }
  await saveCampaign(
    db,
    campaign({ storms: [storm, { at: new Date(tZero + 86_400_000).toISOString(), name: 'second' }] }),
    now,
  )
  const [first] = await storms(db)
  assert.ok(first)
  const usual = {
    campaignId: first.campaignId,
    stormId: first.id,
    zone: 'UTC',
    language: 'en',
    networks: ['x'] as const,
  }
  const pledge = (order: Partial<PledgeOrder> & { formKey: string }) =>
    addPledge({ db, keys, vault }, { ...usual, ...order }, now)
  return { pledge, vault, stormId: first.id, campaignId: first.campaignId }
}
