import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from 'hono/html'
import { formsIn } from './forms.ts'

test('a form is read with its address, its hidden values and the names of what is to be filled in', async () => {
  const page = await html`<form class="form" method="post" action="${'/en/c/made-up/storm/pledge?a=1&b=2'}">
    <input type="hidden" name="formKey" value="${'a "key" & more'}">
    <label><input type="checkbox" name="networks" value="bluesky"></label>
    <select name="zone" required><option value="Asia/Tokyo">Tokyo</option></select>
    <textarea name="text" rows="5"></textarea><button type="submit">Go</button></form>`
  const [form] = formsIn(String(page))
  assert.equal(form?.action, '/en/c/made-up/storm/pledge?a=1&b=2')
  assert.deepEqual(
    [...(form?.fields ?? [])],
    [
      ['formKey', 'a "key" & more'],
      ['networks', ''],
      ['zone', ''],
      ['text', ''],
    ],
  )
})

test('forms that only ask are left out', () => {
  assert.deepEqual(formsIn('<form action="/search"><input name="q"></form>'), [])
})
