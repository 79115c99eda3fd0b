import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LiveKey, say } from '../../client/live-words.ts'
import { liveEn } from '../../messages/en/live.ts'
import { languages } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { liveWords } from './live-words.ts'

const text = {
  name: 'Example',
  age: 'AGE',
  time: '11:00',
  length: 'LENGTH',
  network: 'N',
  label: 'L',
  verdict: 'V',
  what: 'W',
  list: 'LIST',
  at: '12:00',
  size: '3',
}
const values = { ...text, mentions: 'M', rank: '7', seconds: '31' }

for (const language of languages) {
  test(`${language}: the browser says every message exactly as the ICU library does`, () => {
    const words = liveWords(language)
    const t = createMessages(language)
    for (const key of Object.keys(liveEn) as LiveKey[]) {
      for (const count of plain(key) ? [0, 1, 59] : [0, 1, 2, 5, 21, 1234, 1_000_000]) {
        assert.equal(say(words, key, { ...values, count }), t(key, { ...values, count }), key)
      }
    }
  })
}

/** A bare `{count}` is written without separators by the library, and here never reaches a thousand. */
function plain(key: LiveKey): boolean {
  return key.startsWith('live.age.')
}
