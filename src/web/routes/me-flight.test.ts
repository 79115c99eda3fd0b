import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markSignedOut } from '../../store/accounts.ts'
import { crowd } from '../../testing/crowd.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, ownText, site } from '../../testing/site.ts'

const login = { handle: '@ana.example', server: 'localhost:2583', password: 'right' }

describe('a supporter’s private page, about their post', () => {
  onPGlite((db) => {
    test('says when it leaves, in UTC and by their own clock', async () => {
      const at = await site(db())
      const mine = await at.pledged()
      await at.post(`${mine}/account`, login)
      await at.post(`${mine}/pledge`, { zone: 'America/Chicago', networks: ['x'] })
      await at.post(`${mine}/consent`, { text: ownText })
      assert.match(await body(at.get(mine)), /Leaves between 11:00 and 11:02 UTC, 5:00\sAM your time/)
      await at.clock.advance(4 * 3_600_000)
      assert.doesNotMatch(await body(at.get(mine)), /Leaves between/)
    })

    test('refuses a text that its host can take no more, and opens the composer with the same words', async () => {
      const at = await site(db(), { storms: [{ at: '2026-12-05T11:00:00Z', minutes: 1 }] })
      const mine = await at.pledged()
      await at.post(`${mine}/account`, login)
      await fillTo(at, 600)
      const answer = await at.post(`${mine}/consent`, { text: ownText })
      assert.equal(answer.status, 409)
      const page = await answer.text()
      assert.match(page, /pretend\.invalid takes only so many posts from one address in an hour/)
      assert.match(
        page,
        /action="\/en\/c\/long-ears\/storm\/write"><textarea name="text" hidden readonly>My hare waits/,
      )
      const composer = await at.post('/en/c/long-ears/storm/write', { text: ownText })
      assert.match(await composer.text(), /My hare waits at the window/)
    })

    test('says of a text that was taken, and for which no room is left, that it will probably not leave', async () => {
      const at = await site(db(), { storms: [{ at: '2026-12-05T11:00:00Z', minutes: 1 }] })
      const mine = await at.pledged()
      await at.post(`${mine}/account`, login)
      await at.post(`${mine}/consent`, { text: ownText })
      await db().updateTable('consents').set({ position: 0.999 }).execute()
      await fillTo(at, 600)
      const page = await body(at.get(mine))
      assert.match(page, /will probably not leave through Uproar/)
      assert.match(page, /Open these words in the composer/)
    })

    test('says that the account is signed out while its text waits, with the way back in', async () => {
      const at = await site(db())
      const mine = await at.pledged()
      await at.post(`${mine}/account`, login)
      const { id } = await db().selectFrom('accounts').select('id').executeTakeFirstOrThrow()
      await at.post(`${mine}/consent`, { text: ownText })
      assert.doesNotMatch(await body(at.get(mine)), /can no longer post/)
      await markSignedOut(db(), id)
      const page = await body(at.get(mine))
      assert.match(page, /Uproar can no longer post from ana\.example/)
      assert.match(page, /if you sign in again before 11:00 UTC/)
      assert.doesNotMatch(page, /Leaves between/)
      assert.match(page, /href="#publish">Sign in again/)
      await at.post(`${mine}/account`, login)
      assert.doesNotMatch(await body(at.get(mine)), /can no longer post/)
    })
  })
})

/** So many other posts wait at the same host, on the network that the site publishes to. */
async function fillTo({ stage }: Awaited<ReturnType<typeof site>>, count: number): Promise<void> {
  await crowd(stage, count)
  await stage.db.updateTable('consents').set({ network: 'bluesky' }).execute()
}
