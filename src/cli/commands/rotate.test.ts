import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { leaseTimeOf } from '../../clock/lease-time.ts'
import { makeKey, unusedKeys } from '../../networks/bluesky/oauth/keyset.ts'
import { packSession } from '../../networks/bluesky/oauth/saved-session.ts'
import { connectAccount, openSession } from '../../store/accounts.ts'
import { saveCampaign, storms } from '../../store/campaigns.ts'
import { openDatabase } from '../../store/database.ts'
import { holdFolder } from '../../store/lock.ts'
import { createOAuthKeeping } from '../../store/oauth.ts'
import { keepSecrets, loadKeys, newSecret, secretsIn } from '../../store/secret.ts'
import { addPledge, findSupporter } from '../../store/supporters.ts'
import { createVault } from '../../store/vault.ts'
import { furnishData } from '../../testing/prepared-database.ts'
import { campaign, tZero } from '../../testing/stage.ts'
import { uproar } from '../testing.ts'

const root = await mkdtemp(join(tmpdir(), 'uproar-rotate-'))
after(() => rm(root, { recursive: true, force: true }))

const day = 24 * 3_600_000
const furnished = join(root, 'furnished')
const session = await furnish(furnished)

describe('uproar rotate', () => {
  test('puts everything under a new secret; sessions, addresses and keys still open', async () => {
    const { folder, environment } = place('whole')
    await cp(furnished, folder, { recursive: true })
    const [old] = await secretsIn(folder)
    const { code, stdout, stderr } = await uproar(['rotate'], { environment, clock: new FakeClock(tZero - day) })
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /under the new secret: 4\./)
    const secrets = await secretsIn(folder)
    assert.equal(secrets.length, 1)
    assert.notDeepEqual(secrets[0], old)
    assert.deepEqual(await whatOpens(folder), { session, email: 'ada@example.org', link: true, keys: 2 })
    await assert.rejects(whatOpens(folder, old), /another key/)
    const copy = (await readdir(folder)).find((name) => name.startsWith('secret.before-'))
    assert.deepEqual(Buffer.from(await readFile(join(folder, copy ?? ''), 'utf8'), 'base64'), Buffer.from(old ?? []))
  })

  test('goes on where it was interrupted', async () => {
    const { folder, environment } = place('interrupted')
    await cp(furnished, folder, { recursive: true })
    const half = newSecret()
    await keepSecrets(folder, [half, ...(await secretsIn(folder))], 'secret.before-something')
    assert.deepEqual((await whatOpens(folder)).session, session, 'a server may start in between')
    const { code } = await uproar(['rotate'], { environment, clock: new FakeClock(tZero - day) })
    assert.equal(code, 0)
    assert.deepEqual(await secretsIn(folder), [Buffer.from(half)])
    assert.deepEqual((await whatOpens(folder)).session, session)
  })

  test('takes a given secret with the new one in front, and refuses one alone', async () => {
    const { folder, environment } = place('given')
    await cp(furnished, folder, { recursive: true })
    const [old] = (await secretsIn(folder)).map((each) => Buffer.from(each).toString('base64'))
    const next = Buffer.from(newSecret())
    const alone = await uproar(['rotate'], { environment: { ...environment, UPROAR_SECRET: old } })
    assert.equal(alone.code, 1)
    assert.match(alone.stderr, /Put a new one in front of it/)
    const given = { ...environment, UPROAR_SECRET: `${next.toString('base64')},${old}` }
    assert.equal((await uproar(['rotate'], { environment: given })).code, 0)
    assert.deepEqual((await whatOpens(folder, next)).session, session)
  })

  test('does nothing while a server runs, nor while a storm is under way', async () => {
    const { folder, environment } = place('busy')
    await cp(furnished, folder, { recursive: true })
    const hold = await holdFolder(folder)
    const held = await uproar(['rotate'], { environment })
    await hold[Symbol.asyncDispose]()
    assert.deepEqual([held.code, /Another Uproar holds/.test(held.stderr)], [1, true])
    const db = await openDatabase({ folder: join(folder, 'postgres') })
    await db.updateTable('storms').set({ opened_document: '{}' }).execute()
    await db.destroy()
    const before = await secretsIn(folder)
    const { code, stderr } = await uproar(['rotate'], { environment })
    assert.deepEqual([code, /under way/.test(stderr)], [1, true])
    assert.deepEqual(await secretsIn(folder), before)
  })
})

describe('OAuth keys that nobody misses', () => {
  const clock = new FakeClock(tZero)
  const key = (kid: string, age: number) => ({ kid, jwk: '', madeAt: new FakeClock(tZero - age).now() })
  const keys = [key('third', 60_000), key('second', day), key('first', 2 * day)]

  test('are those that neither sign, nor will, nor began a session', () => {
    assert.deepEqual(unusedKeys(keys, [], clock), ['first'])
    assert.deepEqual(unusedKeys(keys, [sessionOf('first')], clock), [])
    assert.deepEqual(unusedKeys(keys, [sessionOf('second'), { kind: 'oauth', saved: '?' }], clock), ['first'])
  })
})

function place(name: string) {
  const folder = join(root, name)
  return { folder, environment: { UPROAR_DATA: folder } }
}

function sessionOf(kid: string) {
  const tokenSet = {
    iss: 'https://pds.example',
    sub: 'did:plc:ada' as const,
    aud: 'https://pds.example',
    scope: 'atproto' as const,
    access_token: 'access',
    token_type: 'DPoP' as const,
    refresh_token: 'refresh',
  }
  const saved = { dpopJwk: { kty: 'EC' as const }, authMethod: { method: 'private_key_jwt' as const, kid }, tokenSet }
  return packSession({ id: 'one', saved: saved as unknown as Parameters<typeof packSession>[0]['saved'] })
}

/** A supporter with an address and a session, and the key with which that began. */
async function furnish(folder: string) {
  const clock = new FakeClock(tZero - 3 * day)
  await furnishData(folder)
  const { db, keys, vault } = await openPlace(folder)
  await using _db = db
  await saveCampaign(db, campaign(), clock.now())
  const [storm] = await storms(db)
  assert.ok(storm)
  const { campaignId, id: stormId } = storm
  const order = { formKey: 'a'.repeat(32), campaignId, stormId, zone: 'UTC', language: 'en', networks: [] }
  const supporter = await findSupporter(
    db,
    await addPledge({ db, keys, vault }, { ...order, email: 'ada@example.org' }, clock.now()),
  )
  const session = sessionOf(await makeKey(createOAuthKeeping({ db, vault, clock, leaseTime: leaseTimeOf(clock) })))
  const account = { id: 'did:plc:ada', handle: 'ada.example', server: 'https://pds.example' }
  const owner = { supporterId: supporter?.id ?? '', campaignId, network: 'bluesky' as const }
  await connectAccount({ db, vault }, owner, { account, session }, clock.now())
  return session
}

async function openPlace(folder: string, secret?: Uint8Array) {
  const keys = await loadKeys(folder, secret)
  const db = await openDatabase({ folder: join(folder, 'postgres') })
  return { db, keys, vault: createVault(keys.vault, keys.formerVaults) }
}

async function whatOpens(folder: string, secret?: Uint8Array) {
  const { db, vault } = await openPlace(folder, secret)
  await using _db = db
  const clock = new FakeClock(tZero)
  const account = await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  const supporter = await db
    .selectFrom('supporters')
    .select(['id', 'email_sealed', 'link_sealed'])
    .executeTakeFirstOrThrow()
  const link = supporter.link_sealed && vault.open(supporter.link_sealed, supporter.id)
  const keeping = createOAuthKeeping({ db, vault, clock, leaseTime: leaseTimeOf(clock) })
  return {
    session: await openSession({ db, vault }, account.id),
    email: supporter.email_sealed && vault.open(supporter.email_sealed, supporter.id),
    link: link !== null && (await findSupporter(db, link))?.id === supporter.id,
    keys: (await keeping.keys()).length,
  }
}
