import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toIso } from '../../hour/instant.ts'
import type { Database } from '../../store/database.ts'
import { crowd } from '../../testing/crowd.ts'
import { onPGlite } from '../../testing/databases.ts'
import { site } from '../../testing/site.ts'

describe('the board of an organizer', () => {
  onPGlite((db) => {
    test('says that nobody has consented yet', async () => {
      assert.match(await board(await site(db())), /Nobody has consented to a post yet/)
    })

    test('counts 1,204 of 1,220 ready, names the sixteen, and what they were told', async () => {
      const at = await site(db())
      const handles = await crowd(at.stage, 1220)
      await looked(db(), handles, 'ready', toIso(at.clock.now()))
      await signedOut(db(), handles.slice(0, 16), toIso(at.clock.now()))
      const page = await board(at)
      assert.match(page, /1,204 of 1,220 ready/)
      assert.match(page, /Ready: 1,204, Signed out: 16, Server not reached: 0, Not looked at yet: 0/)
      assert.match(page, /16 supporters were told to sign in again, on their private page only/)
      assert.match(page, /2 of them left an e-mail address; this server sends no such mail yet/)
      assert.match(page, /The next look begins Saturday, December 5 at 10:50 UTC/)
      assert.match(page, /<th scope="row">pretend\.invalid<\/th><td data-head="Posts">1,220<\/td>/)
    })

    test('says how many do not fit, and takes no server’s limit for two', async () => {
      const at = await site(db(), { storms: [{ at: '2026-12-05T11:00:00Z', minutes: 10 }] })
      await crowd(at.stage, 300)
      const page = await board(at)
      assert.match(page, /0 of 300 ready/)
      assert.match(page, /<td data-head="Do not fit">1\d\d<\/td>/)
    })

    test('is for the organizer alone', async () => {
      const { get } = await site(db())
      assert.equal((await get('/en/organize/long-ears')).status, 403)
    })
  })
})

async function board({ get, link }: Awaited<ReturnType<typeof site>>): Promise<string> {
  const door = await get(link)
  const Cookie = (door.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return await (await get('/en/organize/long-ears', { Cookie })).text()
}

async function accountsNamed(db: Database, handles: readonly string[]) {
  return await db
    .selectFrom('accounts')
    .innerJoin('consents', 'consents.account_id', 'accounts.id')
    .select(['accounts.id', 'consents.storm_id', 'consents.supporter_id'])
    .where('handle', 'in', handles)
    .orderBy('handle')
    .execute()
}

async function looked(db: Database, handles: readonly string[], state: 'ready', at: string): Promise<void> {
  const accounts = await accountsNamed(db, handles)
  const checks = accounts.map(({ id, storm_id }) => ({
    account_id: id,
    storm_id,
    stage: 'day' as const,
    state,
    checked_at: at,
  }))
  await db.insertInto('preflight_checks').values(checks).execute()
}

async function signedOut(db: Database, handles: readonly string[], at: string): Promise<void> {
  const accounts = await accountsNamed(db, handles)
  const out = { state: 'signed out' as const, session_sealed: null }
  await db.updateTable('accounts').set(out).where('handle', 'in', handles).execute()
  const notices = accounts.map(({ storm_id, supporter_id }) => ({
    storm_id,
    supporter_id,
    kind: 'signed out' as const,
    made_at: at,
  }))
  await db.insertInto('notices').values(notices).execute()
  const withAddress = accounts.slice(0, 2).map(({ supporter_id }) => supporter_id)
  await db
    .updateTable('supporters')
    .set({ email_sealed: Buffer.from('sealed') })
    .where('id', 'in', withAddress)
    .execute()
}
