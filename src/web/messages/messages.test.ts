import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en, type MessageKey } from './en.ts'
import { isLanguage, type Language, languages, pickLanguage } from './languages.ts'
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

  test(`${language}: what counts has a form for each of the language’s plural categories`, () => {
    const needed = pluralCategories(language)
    for (const key of keys)
      for (const forms of plurals(compile(catalogues[language][key], language).getAst()))
        assert.deepEqual(
          needed.filter((category) => !forms.includes(category)),
          [],
          key,
        )
  })

  test(`${language}: nothing is left in English but words that are the same`, () => {
    const same = keys.filter((key) => language !== 'en' && hasWords(en[key]) && catalogues[language][key] === en[key])
    assert.deepEqual(
      same.filter((key) => !sameWords.has(key) && !sameIn[language]?.includes(key)),
      [],
    )
  })
}

/** Names, and texts that are only placeholders and UTC. */
const sameWords: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'organize.hashtag',
  'calendar.apple',
  'calendar.google',
  'calendar.outlook',
  'report.eyebrow',
  'sight.witnessed.times',
])

/** Words that a language spells as English does. */
const sameIn: Partial<Record<Language, readonly MessageKey[]>> = {
  es: ['plan.continent.Asia', 'forecast.missed', 'organize.kind.club'],
  pt: ['sight.counts.posts', 'board.posts'],
  fr: [
    'plan.continent.Europe',
    'need.place',
    'organize.kind.institution',
    'organize.kind.club',
    'organize.date',
    'organize.minutes',
    'report.people.mentions',
    'report.table.mentions',
    'live.pause',
    'live.length.minutes',
    'live.say.mentions',
    'live.networks.mentions',
    'sight.counts.minute',
    'sight.counts.posts',
    'board.posts',
    'vet.stop',
  ],
  de: [
    'posters.alt.place',
    'me.connect.handle',
    'me.connect.server',
    'live.title',
    'live.status.fresh',
    'live.line.zero',
    'report.servers.server',
    'sight.counts.minute',
    'sight.counts.posts',
    'board.host',
    'board.posts',
  ],
  pl: ['live.line.zero', 'vet.stop'],
  id: ['plan.continent.Asia', 'me.connect.server', 'report.servers.server', 'board.host'],
  it: [
    'plan.continent.Africa',
    'plan.continent.America',
    'plan.continent.Asia',
    'plan.continent.Oceania',
    'me.connect.server',
    'report.servers.server',
    'board.host',
  ],
}

/** Without the `many` of Romance languages, which is for whole millions alone. */
function pluralCategories(language: Language): string[] {
  const rules = new Intl.PluralRules(language)
  const small = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))
  return rules.resolvedOptions().pluralCategories.filter((category) => category === 'other' || small.has(category))
}

/** At least two letters in a row outside of placeholders. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replaceAll(/\{\w+(, number)?\}|UTC/g, ''))
}

test('messages are said with their values, as plain text', () => {
  assert.equal(createMessages('en')('pledge.count', { count: 1 }), 'One person is in.')
  assert.equal(createMessages('en')('pledge.count', { count: 1234 }), '1,234 people are in.')
  assert.equal(createMessages('es')('campaign.to', { target: '<b>Ejemplo</b>' }), 'A <b>Ejemplo</b>')
})

test('old tags, regions and the scripts of Chinese lead to the language that is meant', () => {
  const meant = (header: string) => languages.includes(pickLanguage(header)) && pickLanguage(header)
  assert.equal(meant('es-419'), 'es')
  for (const [header, language] of Object.entries(tagsOf))
    if (isLanguage(language)) assert.equal(meant(header), language)
})

const tagsOf = {
  'pt-BR': 'pt',
  'pt-PT': 'pt',
  in: 'id',
  'in-ID': 'id',
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-Hant-MO': 'zh-Hant',
  'zh-Hans-HK': 'zh-Hans',
  'ar-EG': 'ar',
}

test('the visitor’s own language is picked, by weight, and English where we have none of theirs', () => {
  assert.equal(pickLanguage('ja'), 'ja')
  assert.equal(pickLanguage('cy-GB,cy;q=0.9,es-MX;q=0.8,en;q=0.5'), 'es')
  assert.equal(pickLanguage('en;q=0.1, JA-jp;q=0.9'), 'ja')
  assert.equal(pickLanguage('es;q=0, cy'), 'en')
  for (const header of [undefined, '', ';;;', 'q=1', '*', `${'x,'.repeat(9999)}`])
    assert.equal(pickLanguage(header), 'en')
})

function placeholders(text: string, language: Language): string[] {
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

/** The categories that each plural of the message has a form for. Type 6 is a plural. */
function plurals(elements: readonly object[]): string[][] {
  return elements.flatMap((element) => {
    const { type, options = {} } = element as { type: number; options?: Record<string, { value: object[] }> }
    const inner = Object.values(options).flatMap(({ value }) => plurals(value))
    return type === 6 ? [Object.keys(options), ...inner] : inner
  })
}
