import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLanguage, isSameLanguage, languageName, languageTag, localized } from './localized.ts'

const greeting = { es: 'hola', 'pt-BR': 'oi', ja: 'やあ' }

test('the wanted language is given where it was written', () => {
  assert.deepEqual(inLanguage(greeting, 'ja'), { text: 'やあ', language: 'ja' })
  assert.deepEqual(inLanguage(greeting, 'pt-BR'), { text: 'oi', language: 'pt-BR' })
})

test('a region falls back to its base language', () => {
  assert.deepEqual(inLanguage(greeting, 'es-MX'), { text: 'hola', language: 'es' })
})

test('a near one is taken before a foreign one: the same script first, then the same language', () => {
  const near = { en: 'hello', 'pt-BR': 'oi', 'zh-CN': '你们好', 'zh-TW': '你們好' }
  assert.deepEqual(inLanguage(near, 'pt'), { text: 'oi', language: 'pt-BR' })
  assert.deepEqual(inLanguage(near, 'zh-Hant'), { text: '你們好', language: 'zh-TW' })
  assert.deepEqual(inLanguage(near, 'zh-Hans'), { text: '你们好', language: 'zh-CN' })
  assert.deepEqual(inLanguage({ en: 'hello', zh: '你们好' }, 'zh-Hant'), { text: '你们好', language: 'zh' })
})

test('what was not written falls back to the first, and says which language that is', () => {
  assert.deepEqual(inLanguage(greeting, 'de'), { text: 'hola', language: 'es' })
  assert.deepEqual(inLanguage(greeting, 'not a tag'), { text: 'hola', language: 'es' })
})

test('a text for everybody has no language', () => {
  assert.deepEqual(inLanguage('hello', 'ja'), { text: 'hello', language: undefined })
})

test('a language that is the name of a member of every object is not found there', () => {
  assert.deepEqual(inLanguage(greeting, 'constructor'), { text: 'hola', language: 'es' })
})

test('language tags are those of BCP 47, lower case first', () => {
  for (const tag of ['en', 'es', 'ja', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'fil']) {
    assert.equal(languageTag.safeParse(tag).success, true, tag)
  }
  for (const tag of ['EN', 'e', 'english', 'en_US', 'en-', '', '__proto__']) {
    assert.equal(languageTag.safeParse(tag).success, false, tag)
  }
})

test('a text is trimmed, not empty and not too long, in every language', () => {
  const schema = localized(5)
  assert.equal(schema.parse('  hi '), 'hi')
  assert.deepEqual(schema.parse({ en: ' hi ' }), { en: 'hi' })
  for (const wrong of ['', '   ', 'longer', {}, { en: '' }, { en: 'longer' }, { english: 'hi' }, 3, null]) {
    assert.equal(schema.safeParse(wrong).success, false, JSON.stringify(wrong))
  }
})

test('languages are named for the reader, and what has no name stands for itself', () => {
  assert.equal(languageName('ja', 'es'), 'japonés')
  assert.equal(languageName('en-1', 'es'), 'en-1')
  assert.ok(isSameLanguage('pt-BR', 'pt'))
  assert.ok(!isSameLanguage('en-1', 'es'))
})
