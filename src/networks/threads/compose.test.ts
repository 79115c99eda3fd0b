import assert from 'node:assert/strict'
import { test } from 'node:test'
import { threadsTextRule } from './compose.ts'

test('an emoji counts as many as its UTF-8 bytes, everything else one', () => {
  assert.deepEqual(['Alita', 'é', '日本', '👁', '🇯🇵', '1️⃣', '12'].map(threadsTextRule.length), [5, 1, 2, 4, 8, 7, 2])
  assert.equal(threadsTextRule.length('a 👩‍👩‍👧‍👦'), 2 + 25)
})
