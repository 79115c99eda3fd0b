import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tablesWith } from '../../store/testing.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, ownText, site } from '../../testing/site.ts'

describe('my data', () => {
  onPGlite((db) => {
    test('is handed out, and erased for good once it was said twice', async () => {
      const { get, post, pledged } = await site(db())
      const mine = await pledged()
      await post(`${mine}/account`, { handle: 'ana.example', server: 'localhost:2583', password: 'right' })
      await post(`${mine}/consent`, { text: ownText })
      const answer = await post(`${mine}/data`, {})
      assert.match(answer.headers.get('content-disposition') ?? '', /attachment/)
      const data = JSON.parse(await answer.text())
      assert.equal(data.consents[0].text, ownText)
      assert.equal(data.accounts[0].handle, 'ana.example')
      assert.doesNotMatch(JSON.stringify(data), /sealed|link_hash|form_key/)
      assert.equal((await post(`${mine}/erase`, { sure: 'yes' })).status, 409, 'a text still waits')
      await post(`${mine}/withdraw`, {})
      assert.match(await body(post(`${mine}/erase`, {})), /Yes, delete everything/)
      assert.equal((await get(mine)).status, 200)
      assert.equal((await post(`${mine}/erase`, { sure: 'yes' })).status, 200)
      assert.equal((await get(mine)).status, 404)
      for (const left of ['ana.example', ownText]) assert.deepEqual(await tablesWith(db(), left), [])
      assert.deepEqual(await db().selectFrom('supporters').select('id').execute(), [])
    })
  })
})
