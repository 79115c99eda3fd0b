import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkText } from '../campaign/composer.ts'
import { blueskyTextRule } from '../networks/bluesky/compose.ts'
import { createDice } from './dice.ts'
import { supporterTexts } from './texts.ts'

const everyLanguage = { hashtag: 'MadeUpStorm', languages: ['en', 'es', 'ja'] }

function problemsIn(texts: readonly string[]) {
  return texts.flatMap((text, index) => {
    const others = texts.filter((_, other) => other !== index)
    const rule = blueskyTextRule
    return checkText({ text, hashtag: 'MadeUpStorm', network: 'bluesky', rule, publishedByUproar: true, others })
      .problems
  })
}

test('sixty texts differ so much that none counts as a copy of another, whatever the seed', () => {
  for (let seed = 0; seed < 20; seed++) {
    const texts = supporterTexts(60, createDice(seed), everyLanguage).map(({ text }) => text)
    assert.deepEqual(problemsIn(texts), [], `seed ${seed}`)
  }
})

test('one language alone has words enough for fifty people', () => {
  const texts = supporterTexts(50, createDice(3), { ...everyLanguage, languages: ['en'] })
  assert.deepEqual(problemsIn(texts.map(({ text }) => text)), [])
  assert.ok(texts.every(({ language }) => language === 'en'))
})

test('a campaign in several languages is joined in all that we have words for', () => {
  const spoken = (languages: string[]) =>
    new Set(supporterTexts(60, createDice(1), { ...everyLanguage, languages }).map(({ language }) => language))
  assert.deepEqual(spoken(['en', 'es', 'ja']), new Set(['en', 'es', 'ja']))
  assert.deepEqual(spoken(['ja', 'fr']), new Set(['ja']))
  assert.deepEqual(spoken(['fr']), new Set(['en']))
})
