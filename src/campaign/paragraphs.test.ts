import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paragraphsOf } from './paragraphs.ts'

test('blank lines part paragraphs, and a wrapped line goes on', () => {
  assert.deepEqual(paragraphsOf('One\ntwo.\n\nThree\r\nfour.\r\n \r\n\n'), ['One two.', 'Three four.'])
})

test('scripts without spaces are joined without one', () => {
  assert.deepEqual(paragraphsOf('世界中の人が\n映画館に通い、\n終わります。'), ['世界中の人が映画館に通い、終わります。'])
  assert.deepEqual(paragraphsOf('通い、\nAlita'), ['通い、 Alita'])
})

test('a text of nothing has no paragraph', () => {
  assert.deepEqual(paragraphsOf(' \n\n '), [])
})
