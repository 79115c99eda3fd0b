import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Campaign } from '../campaign/campaign.ts'
import { SignedOut, Unreachable } from '../networks/errors.ts'
import type { SignIn } from '../networks/network.ts'
import { createNetworks } from '../networks/registry.ts'
import { saveCampaign } from '../store/campaigns.ts'
import { onPGlite } from '../testing/databases.ts'
import { campaign, type Stage, silent, stage, tZero } from '../testing/stage.ts'
import { forgetRound, keptMs } from './forget-sessions.ts'

const minute = 60_000
const hour = 60 * minute
const closed = tZero + hour
const over = closed + keptMs

onPGlite((db) => {
  test('a day after the last storm every permission is given back and its session erased', async () => {
    const scene = await stormOver(await stage(db()))
    const given = await roundAt(scene, over)
    assert.equal(given, 1)
    assert.deepEqual(await accounts(scene), [{ state: 'signed out', session_sealed: null }])
    assert.equal(await roundAt(scene, over + hour), 0)
  })

  test('not a moment earlier', async () => {
    const scene = await stormOver(await stage(db()))
    assert.equal(await roundAt(scene, over - 1), 0)
    assert.equal((await accounts(scene))[0]?.state, 'ready')
  })

  test('not while another storm is to come', async () => {
    const scene = await stormOver(await stage(db()), [{ name: 'second', at: '2026-12-20T11:00:00Z' }])
    assert.equal(await roundAt(scene, over), 0)
    assert.equal((await accounts(scene))[0]?.state, 'ready')
  })

  test('a server that does not answer is asked again, for a week; then the session is erased without it', async () => {
    const scene = await stormOver(await stage(db()))
    const gone = () => Promise.reject(new Unreachable('Nobody there.'))
    await roundAt(scene, over, gone)
    assert.equal((await accounts(scene))[0]?.state, 'ready')
    await roundAt(scene, over + 7 * 24 * hour, gone)
    assert.deepEqual(await accounts(scene), [{ state: 'signed out', session_sealed: null }])
  })

  test('a session that is over at its server is erased at once', async () => {
    const scene = await stormOver(await stage(db()))
    await roundAt(scene, over, () => Promise.reject(new SignedOut('Over.')))
    assert.equal((await accounts(scene))[0]?.session_sealed, null)
  })

  test('one account that cannot be given back does not keep the others', async () => {
    const scene = await stormOver(await stage(db()), [], ['ada', 'bo', 'cy'])
    let calls = 0
    await roundAt(scene, over, () => (++calls === 1 ? Promise.reject(new Unreachable('No.')) : Promise.resolve()))
    const states = (await accounts(scene)).map(({ state }) => state)
    assert.deepEqual(states.sort(), ['ready', 'signed out', 'signed out'])
  })
})

/** The storm has passed with nobody's post in it left open, and is closed. */
async function stormOver(
  scene: Stage,
  more: { name: string; at: string }[] = [],
  handles: readonly string[] = ['ada'],
): Promise<Stage> {
  const file = { storms: [{ at: '2026-12-05T11:00:00Z' }, ...more] }
  await saveCampaign(scene.db, campaign(file) as Campaign, scene.clock.now())
  for (const handle of handles) await scene.consent(handle)
  await scene.keep()
  await scene.clock.advanceTo(tZero + hour)
  await scene.outbox.expire()
  await scene.keep()
  assert.ok((await scene.reload()).closedAt)
  return scene
}

/** Answers how many permissions were given back. */
async function roundAt(scene: Stage, at: number, end: SignIn['end'] = () => Promise.resolve()): Promise<number> {
  let given = 0
  const counted: SignIn['end'] = async (session) => {
    await end(session)
    given += 1
  }
  const networks = createNetworks({ fetch: () => Promise.reject(new Error('no network here')), clock: scene.clock })
  const pretend = { ...networks.pretend, signIn: { end: counted } as SignIn }
  await scene.clock.advanceTo(at)
  await forgetRound({ ...scene, log: silent, networks: { ...networks, pretend } })
  return given
}

async function accounts({ db }: Stage) {
  return await db.selectFrom('accounts').select(['state', 'session_sealed']).execute()
}
