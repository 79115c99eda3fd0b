import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { campaign, stage, tZero } from '../testing/stage.ts'
import { AccountTaken, accountsOf, connectAccount, markSignedOut, openSession, saveSession } from './accounts.ts'
import { saveCampaign, storms } from './campaigns.ts'
import { AccountChanged, addConsent, withdrawConsent } from './consents.ts'
import type { Database } from './database.ts'
import { addPledge, findSupporter } from './supporters.ts'
import { tablesWith } from './testing.ts'

const now = instant(tZero - 3_600_000)
const session = { access: 'the-secret-of-the-session', refresh: 'another' }
const account = (name: string) => ({ id: `pretend:${name}`, handle: name, server: 'https://pretend.example' })

onEveryDatabase('accounts', (db) => {
  test('stand with their supporter, ready, with their session', async () => {
    const { deps, supporter, connect } = await hall(db())
    const owner = await supporter()
    const rowId = await connect(owner, 'ada')
    assert.deepEqual(await accountsOf(db(), owner), [{ rowId, network: 'pretend', ...account('ada'), state: 'ready' }])
    assert.deepEqual(await openSession(deps, rowId), session)
  })

  test('take part for one supporter in one campaign', async () => {
    const { supporter, connect } = await hall(db())
    await connect(await supporter(), 'ada')
    const taken = connect(await supporter(), 'ada')
    await assert.rejects(
      taken,
      (error) => error instanceof AccountTaken && /^ada already takes part/.test(error.message),
    )
  })

  test('take part for one supporter when several connect them at once', async () => {
    const { supporter, connect } = await hall(db())
    const owners = [await supporter(), await supporter(), await supporter()]
    const done = await Promise.allSettled(owners.map((owner) => connect(owner, 'ada')))
    assert.deepEqual(done.map(({ status }) => status).sort(), ['fulfilled', 'rejected', 'rejected'])
    for (const each of done)
      if (each.status === 'rejected') assert.ok(each.reason instanceof AccountTaken, `${each.reason}`)
  })

  test('may take part in another campaign too', async () => {
    const { connect, supporter } = await hall(db())
    await connect(await supporter(), 'ada')
    await saveCampaign(db(), campaign({ slug: 'short-tails' }), now)
    const elsewhere = (await storms(db())).find(({ slug }) => slug === 'short-tails')
    assert.ok(elsewhere)
    await connect(await supporter(elsewhere), 'ada', elsewhere.campaignId)
  })

  test('connected again are the same, with the new session and name', async () => {
    const { deps, supporter, connect } = await hall(db())
    const owner = await supporter()
    const rowId = await connect(owner, 'ada')
    await markSignedOut(db(), rowId)
    const renamed = { account: { ...account('ada'), handle: 'ada.example' }, session: { access: 'new' } }
    const again = await connectAccount(deps, await deps.ownerOf(owner), renamed, now)
    assert.equal(again, rowId)
    assert.deepEqual(await openSession(deps, rowId), { access: 'new' })
    assert.deepEqual(
      (await accountsOf(db(), owner)).map(({ handle, state }) => [handle, state]),
      [['ada.example', 'ready']],
    )
  })

  test('give way to another one while nothing was consented from them', async () => {
    const { supporter, connect } = await hall(db())
    const owner = await supporter()
    await connect(owner, 'ada')
    await connect(owner, 'bo')
    assert.deepEqual(
      (await accountsOf(db(), owner)).map(({ handle }) => handle),
      ['bo'],
    )
  })

  test('do not give way while a consent is for a post from them, so that it leaves from no other', async () => {
    const scene = await stage(db())
    const consentId = await scene.consent('ada')
    const row = await db().selectFrom('accounts').select(['id', 'supporter_id']).executeTakeFirstOrThrow()
    const owner = { supporterId: row.supporter_id, campaignId: scene.storm.campaignId, network: 'pretend' as const }
    const connect = () => connectAccount(scene, owner, { account: account('bo'), session }, now)
    await assert.rejects(connect(), (error) => error instanceof AccountTaken && /from ada/.test(error.message))
    await withdrawConsent(db(), consentId, now)
    assert.equal(await connect(), row.id)
  })

  test('take no consent that was made ready for the one before', async () => {
    const { db: database, supporter, connect, stormOf, deps } = await hall(db())
    const owner = await supporter()
    const rowId = await connect(owner, 'ada')
    await connect(owner, 'bo')
    const order = {
      id: randomUUID(),
      supporterId: owner,
      account: { ...account('ada'), rowId, network: 'pretend' as const },
    }
    const text = { text: 'hello #LongEarsDay', language: 'en', post: {} }
    const late = addConsent({ ...deps, db: database }, await stormOf(), { ...order, ...text }, now)
    await assert.rejects(late, AccountChanged)
  })

  test('have a session that stands in no table in the clear', async () => {
    const { supporter, connect } = await hall(db())
    await connect(await supporter(), 'ada')
    assert.deepEqual(await tablesWith(db(), session.access), [])
  })

  test('have a session that opens in no other row', async () => {
    const { deps, supporter, connect } = await hall(db())
    const [ada, bo] = [await connect(await supporter(), 'ada'), await connect(await supporter(), 'bo')]
    const { session_sealed } = await db()
      .selectFrom('accounts')
      .select('session_sealed')
      .where('id', '=', ada)
      .executeTakeFirstOrThrow()
    await db().updateTable('accounts').set({ session_sealed }).where('id', '=', bo).execute()
    await assert.rejects(openSession(deps, bo))
    assert.deepEqual(await openSession(deps, ada), session)
  })

  test('keep what the server rotated', async () => {
    const { deps, supporter, connect } = await hall(db())
    const rowId = await connect(await supporter(), 'ada')
    await saveSession(deps, rowId, { access: 'rotated' })
    assert.deepEqual(await openSession(deps, rowId), { access: 'rotated' })
  })

  test('signed out forget their session, and what is rotated afterwards', async () => {
    const { deps, supporter, connect } = await hall(db())
    const rowId = await connect(await supporter(), 'ada')
    await markSignedOut(db(), rowId)
    await saveSession(deps, rowId, { access: 'rotated' })
    assert.equal(await openSession(deps, rowId), undefined)
    const { session_sealed, state } = await db().selectFrom('accounts').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([session_sealed, state], [null, 'signed out'])
  })

  test('that are unknown have no session', async () => {
    const { deps } = await hall(db())
    assert.equal(await openSession(deps, randomUUID()), undefined)
  })
})

async function hall(database: Database) {
  const { vault, keys, storm, network, reload } = await stage(database)
  const ownerOf = async (supporterId: string, campaignId = storm.campaignId) => ({
    supporterId,
    campaignId,
    network: 'pretend' as const,
  })
  const deps = { db: database, vault, publisher: network.publisher, postSecret: keys.posts, ownerOf }
  return {
    db: database,
    deps,
    stormOf: reload,
    /** A new one, by id. */
    supporter: async (of: { id: string; campaignId: string } = storm) => {
      const order = { formKey: randomUUID(), campaignId: of.campaignId, stormId: of.id, zone: 'UTC', language: 'en' }
      const secret = await addPledge({ db: database, keys, vault }, { ...order, networks: ['pretend'] }, now)
      return (await findSupporter(database, secret))?.id ?? ''
    },
    connect: async (supporterId: string, name: string, campaignId?: string) =>
      await connectAccount(deps, await ownerOf(supporterId, campaignId), { account: account(name), session }, now),
  }
}
