import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en, type MessageKey } from './en.ts'
import { languages, pickLanguage } from './languages.ts'
import { catalogues, compile, createMessages } from './messages.ts'

const keys = Object.keys(en) as MessageKey[]

for (const language of languages) {
  test(`${language}: every message is there, can be parsed and asks for the same values`, () => {
    assert.deepEqual(Object.keys(catalogues[language]).sort(), [...keys].sort())
    for (const key of keys) {
      const text = catalogues[language][key]
      assert.ok(text.trim().length > 0, key)
      assert.deepEqual(placeholders(text, language), placeholders(en[key], 'en'), key)
    }
  })
}

test('messages are said with their values, as plain text', () => {
  assert.equal(createMessages('en')('pledge.count', { count: 1 }), 'One person is in.')
  assert.equal(createMessages('en')('pledge.count', { count: 1234 }), '1,234 people are in.')
  assert.equal(createMessages('es')('campaign.to', { target: '<b>Ejemplo</b>' }), 'A <b>Ejemplo</b>')
})

test('the visitor’s own language is picked, by weight, and English where we have none of theirs', () => {
  assert.equal(pickLanguage('ja'), 'ja')
  assert.equal(pickLanguage('de-DE,de;q=0.9,es-MX;q=0.8,en;q=0.5'), 'es')
  assert.equal(pickLanguage('en;q=0.1, JA-jp;q=0.9'), 'ja')
  assert.equal(pickLanguage('es;q=0, fr'), 'en')
  for (const header of [undefined, '', ';;;', 'q=1', '*', `${'x,'.repeat(9999)}`])
    assert.equal(pickLanguage(header), 'en')
})

function placeholders(text: string, language: (typeof languages)[number]): string[] {
  const found = new Set<string>()
  collect(compile(text, language).getAst(), found)
  return [...found].sort()
}

/** Element types of the ICU parser: 0 is literal text, 7 is the `#` of a plural. */
function collect(elements: readonly object[], found: Set<string>): void {
  for (const element of elements) {
    const { type, value, options } = element as {
      type: number
      value?: string
      options?: Record<string, { value: object[] }>
    }
    if (type !== 0 && type !== 7 && value !== undefined) found.add(value)
    for (const option of Object.values(options ?? {})) collect(option.value, found)
  }
}
