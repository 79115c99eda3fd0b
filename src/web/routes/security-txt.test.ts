import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Database } from '../../store/database.ts'
import { openEmptyDatabase } from '../../testing/prepared-database.ts'
import { body, site } from '../../testing/site.ts'

describe('/.well-known/security.txt', () => {
  let db: Database
  before(async () => {
    db = await openEmptyDatabase()
  })
  after(() => db.destroy())

  test('names the contact of whoever runs the server, good for half a year, and is not there without one', async () => {
    const at = await site(db, {}, undefined, { contact: 'mailto:hares@example.org' })
    const text = await body(at.get('/.well-known/security.txt'))
    assert.match(text, /^Contact: mailto:hares@example\.org\nExpires: (.+)\n/)
    const expires = Date.parse(/Expires: (.+)/.exec(text)?.[1] ?? '')
    assert.equal((expires - at.clock.now()) / 86_400_000, 180)
    assert.match(text, /^Canonical: https:\/\/uproar\.example\/\.well-known\/security\.txt$/m)
    const without = await site(await openEmptyDatabase())
    assert.equal((await without.get('/.well-known/security.txt')).status, 404)
    await without.stage.db.destroy()
  })
})
