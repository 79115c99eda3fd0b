import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csv } from './csv.ts'

test('fields are quoted where they must be, and numbers stay numbers', () => {
  const text = csv(
    ['a', 'b'],
    [
      ['one, two', -3],
      ['say "yes"', null],
    ],
  )
  assert.equal(text, 'a,b\r\n"one, two",-3\r\n"say ""yes""",\r\n')
})

test('no text begins with what a spreadsheet takes for a formula, whatever it is', () => {
  for (const evil of ['=HYPERLINK("http://x.example")', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '  =1', '\r\n=1', '＝1'])
    assert.match(csv([], [[evil]]), /^\r\n"?'/)
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.doesNotMatch(csv([], [[text]]).slice(2), /^"?\s*[=+\-@\t]/)
    }),
  )
})
