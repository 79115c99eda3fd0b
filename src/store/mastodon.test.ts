import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../clock/fake-clock.ts'
import { leaseTimeOf } from '../clock/lease-time.ts'
import { instant } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import type { Database } from './database.ts'
import { createMastodonKeeping } from './mastodon.ts'
import { createOAuthKeeping } from './oauth.ts'
import { tablesWith } from './testing.ts'
import { createVault } from './vault.ts'

const server = 'https://social.made-up-hares.org'
const [here, there] = ['https://one.example/back', 'https://two.example/back']

onEveryDatabase('what is kept of Mastodon servers', (db) => {
  test('an app is kept for one server and one way back, encrypted, and replaced by a newer one', async () => {
    const keeping = scene(db())
    await keeping.putApp(server, here, 'the-secret')
    assert.equal(await keeping.app(server, here), 'the-secret')
    assert.equal(await keeping.app(server, there), undefined)
    assert.deepEqual(await tablesWith(db(), 'the-secret'), [])
    await keeping.putApp(server, here, 'a-newer-one')
    assert.equal(await keeping.app(server, here), 'a-newer-one')
    await keeping.dropApp(server, here)
    assert.equal(await keeping.app(server, here), undefined)
  })

  test('an app that was moved to another server does not open', async () => {
    const keeping = scene(db())
    await keeping.putApp(server, here, 'the-secret')
    await db().updateTable('mastodon_apps').set({ server: 'https://thief.example' }).execute()
    await assert.rejects(keeping.app('https://thief.example', here))
  })

  test('notes add up, and one does not undo another', async () => {
    const keeping = scene(db())
    assert.deepEqual(await keeping.notesOf(server), {})
    await keeping.note(server, { publishesAtOnce: true })
    await keeping.note(server, { limits: { characters: 5000, perLink: 23 } })
    await keeping.note(server, { registerFrom: instant(Date.UTC(2026, 11, 5, 12)) })
    await keeping.note(server, {})
    assert.deepEqual(await keeping.notesOf(server), {
      publishesAtOnce: true,
      limits: { characters: 5000, perLink: 23 },
      registerFrom: Date.UTC(2026, 11, 5, 12),
    })
  })

  test('a sign-in that was begun is kept with all the others, and comes back once', async () => {
    const keeping = scene(db())
    await keeping.putState('mastodon state', 'browser', 'the verifier')
    assert.equal(await keeping.takeState('mastodon state', 'browser'), 'the verifier')
    assert.equal(await keeping.takeState('mastodon state', 'browser'), undefined)
  })
})

function scene(db: Database) {
  const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
  const deps = { db, vault: createVault(new Uint8Array(32).fill(7)), clock }
  return createMastodonKeeping(deps, createOAuthKeeping({ ...deps, leaseTime: leaseTimeOf(clock) }))
}
