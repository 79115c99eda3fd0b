import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { vectorsFolder, withoutVectors } from '../../testing/vectors.ts'
import { xTextRule } from './compose.ts'

interface Case {
  description: string
  text: string
  expected: { weightedLength: number; valid: boolean }
}

for (const section of ['WeightedTweetsWithDiscountedEmojiCounterTest', 'UnicodeDirectionalMarkerCounterTest']) {
  test(`X’s own cases of ${section} measure as X says`, { skip: withoutVectors }, async () => {
    for (const { description, text, expected } of await casesOf(section)) {
      assert.equal(xTextRule.length(text), expected.weightedLength, description)
      if (expected.valid) assert.ok(xTextRule.length(text) <= xTextRule.limit, description)
    }
  })
}

test('the cases from before emoji were discounted differ in emoji alone', { skip: withoutVectors }, async () => {
  const cases = await casesOf('WeightedTweetsCounterTest')
  const others = cases.filter(({ text, expected }) => xTextRule.length(text) !== expected.weightedLength)
  for (const { description, text } of others)
    assert.match(text, /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u, description)
  assert.ok(others.length < cases.length / 2)
})

test('Chinese, Japanese and Korean weigh two, links 23, an emoji family two', () => {
  assert.deepEqual(
    ['日本', 'https://example.com/a/very/long/path', '👩‍👩‍👧‍👦', 'Alita'].map(xTextRule.length),
    [4, 23, 2, 5],
  )
})

async function casesOf(section: string): Promise<Case[]> {
  const file = join(vectorsFolder() ?? '', 'twitter-text/validate.yml')
  const cases: Case[] = parse(await readFile(file, 'utf8')).tests[section]
  assert.ok(cases.length > 0)
  return cases
}
