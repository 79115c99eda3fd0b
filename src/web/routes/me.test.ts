import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countConsents } from '../../store/consents.ts'
import type { Database } from '../../store/database.ts'
import { countPledges } from '../../store/supporters.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, ownText, site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'

describe('a supporter’s private page', () => {
  onPGlite((db) => {
    test('a supporter connects, sees exactly what would leave, consents, and withdraws', async () => {
      const { post, get, pledged, stormId } = await site(db())
      const mine = await pledged()
      const wrong = await post(`${mine}/account`, {
        handle: 'ana.example',
        server: 'https://pds.example',
        password: 'right',
      })
      assert.equal(wrong.status, 422)
      const login = { handle: '@ana.example', server: 'localhost:2583', password: 'right' }
      assert.equal((await post(`${mine}/account`, login)).status, 303)
      const preview = await (await post(`${mine}/preview`, { text: `  ${ownText}\r\nEvery one. ` })).text()
      assert.match(preview, /Exactly these 66 bytes/)
      assert.equal((await countConsents(db(), stormId)).planned, 0)
      assert.equal((await post(`${mine}/consent`, { text: `${ownText}\r\nEvery one.` })).status, 303)
      const [consent] = await db().selectFrom('consents').select(['id', 'text']).execute()
      assert.equal(consent?.text, `${ownText}\nEvery one.`)
      assert.match(await body(get(mine)), /Waits for its moment/)
      assert.equal((await post(`${mine}/consent`, { text: ownText })).status, 409)
      assert.equal((await post(`${mine}/consent/${consent?.id}/withdraw`, {})).status, 303)
      assert.match(await body(get(mine)), /Withdrawn by you/)
    })

    test('a text that names somebody, or is somebody else’s, is not consented to', async () => {
      const { post, pledged, stage: at, stormId } = await site(db())
      await at.consent('bea.example', 'Every spring they cross the field behind our school at dawn. #LongEarsDay')
      const mine = await pledged()
      await post(`${mine}/account`, { handle: 'ana.example', server: 'localhost:2583', password: 'right' })
      const copied = 'Every spring they cross the field behind our school at dawn! #LongEarsDay'
      for (const text of [`@hare.example ${ownText}`, copied, 'Hares have waited long enough. #LongEarsDay']) {
        assert.equal((await post(`${mine}/consent`, { text })).status, 422, text)
      }
      assert.equal((await countConsents(db(), stormId)).planned, 1)
    })

    test('withdrawing a pledge withdraws what has not left', async () => {
      const { post, pledged, stormId, get } = await site(db())
      const mine = await pledged()
      await post(`${mine}/account`, { handle: 'ana.example', server: 'localhost:2583', password: 'right' })
      await post(`${mine}/consent`, { text: ownText })
      await post(`${mine}/withdraw`, {})
      assert.equal((await countConsents(db(), stormId)).withdrawn, 1)
      assert.equal(await countPledges(db(), stormId), 0)
      assert.match(await body(get(mine)), /You withdrew your pledge/)
    })

    test('what its server holds is asked back, and the page says so until it is there', async () => {
      const { post, get, pledged, stormId } = await site(db())
      const mine = await pledged()
      await post(`${mine}/account`, { handle: 'ana.example', server: 'localhost:2583', password: 'right' })
      await post(`${mine}/consent`, { text: ownText })
      const { id } = await leaveWithServer(db())
      assert.match(await body(get(mine)), /Is with your own server[\s\S]*Withdraw this text/)
      const refused = await post(`${mine}/disconnect`, {})
      assert.equal(refused.status, 409)
      const asked = await refused.text()
      assert.match(asked, /Your server still holds a text/)
      assert.match(asked, /Is being taken back/)
      assert.doesNotMatch(asked, /Withdraw this text/)
      await post(`${mine}/withdraw`, {})
      assert.match(await body(get(mine)), /What your server holds for you is being taken back/)
      assert.equal((await countConsents(db(), stormId)).preloaded, 1)
      const gone = { state: 'published' as const, uri: 'https://post.example/1', ended_at: at }
      await db().updateTable('consents').set(gone).where('id', '=', id).execute()
      assert.match(await body(get(mine)), /Published[\s\S]*your server had published it by then/)
    })

    test('a post that a server showed too early is told of', async () => {
      const { post, get, pledged } = await site(db())
      const mine = await pledged()
      await post(`${mine}/account`, { handle: 'ana.example', server: 'localhost:2583', password: 'right' })
      await post(`${mine}/consent`, { text: ownText })
      await db().updateTable('consents').set({ shown_early_at: at }).execute()
      assert.match(await body(get(mine)), /ignored the hour and published this at once/)
    })

    test('nobody’s consent can be withdrawn through another private link, and a wrong link is no page', async () => {
      const { post, get, pledged, stage: at, stormId } = await site(db())
      const other = await at.consent('bea.example')
      const mine = await pledged()
      assert.equal((await post(`${mine}/consent/${other}/withdraw`, {})).status, 404)
      assert.equal((await countConsents(db(), stormId)).planned, 1)
      assert.equal((await get('/en/me/nobody')).status, 404)
    })

    test('zone and networks can be changed', async () => {
      const { post, get, pledged } = await site(db())
      const mine = await pledged()
      assert.equal((await post(`${mine}/pledge`, { zone: 'nowhere', networks: ['x'] })).status, 422)
      assert.equal((await post(`${mine}/pledge`, { zone: 'Asia/Tokyo', networks: ['threads'] })).status, 303)
      const page = await body(get(mine))
      assert.match(page, /20:00/)
      assert.match(page, /You promised to post on Threads/)
    })
  })
})

const at = new Date(tZero - 3_600_000).toISOString()

async function leaveWithServer(db: Database): Promise<{ id: string }> {
  const held = { state: 'preloaded' as const, held: 'held-1', handed_over_at: at, post_key: 'key', due_at: at }
  return await db.updateTable('consents').set(held).returning('id').executeTakeFirstOrThrow()
}
