import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { campaignSchema } from './campaign.ts'
import { campaignJsonSchema, mistakeSentence, readCampaignFile } from './campaign-file.ts'

const good = `# A campaign of nobody
slug: long-ears
name: { en: A day for long ears, es: Un día para las orejas largas }
hashtag: LongEarsDay
ask: Give the hares of Examplia a day of their own.
target: { name: The Parliament of Examplia, kind: government, handles: { bluesky: parliament.example } }
message: |
  Hares have waited long enough.
  They will wait no longer.
case:
  - { fact: Hares have no day., source: https://hares.example/days, date: 2019-12-05 }
prompts:
  en: [My first hare was ___]
storms:
  - { at: 2026-12-05T05:00, zone: America/Chicago, minutes: 30 }
`

describe('a campaign file', () => {
  test('is read', () => {
    const { campaign, mistakes } = readCampaignFile(good)
    assert.deepEqual(mistakes, [])
    assert.equal(campaign?.hashtag, 'LongEarsDay')
    assert.equal(campaign?.message, 'Hares have waited long enough.\nThey will wait no longer.')
    assert.equal(campaign?.storms[0]?.tZero, Date.UTC(2026, 11, 5, 11))
  })

  test('may be JSON', () => {
    const json = JSON.stringify({
      slug: 'a',
      name: 'A',
      hashtag: 'A',
      ask: 'x',
      target: { name: 'T', kind: 'club' },
      message: 'm',
    })
    assert.equal(readCampaignFile(json).campaign?.slug, 'a')
  })

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    const { campaign } = readCampaignFile(`\ufeff${good.replaceAll('\n', '\r\n')}`)
    assert.deepEqual(campaign, readCampaignFile(good).campaign)
  })
})

const wrong: [string, string, string | RegExp][] = [
  ['a field that is missing', good.replace(/^ask.*\n/m, ''), '2:1 ask: this is missing; a text is expected'],
  [
    'a field inside of another that is missing',
    good.replace('name: The Parliament of Examplia, ', ''),
    '6:9 target.name: this is missing; a text is expected',
  ],
  [
    'a field that there is not',
    `${good}colour: red\n`,
    '16:1 colour: there is no such field; look for a slip of the pen',
  ],
  ['an empty field that there is not', `${good}colour:\n`, /^16:1 colour: /],
  ['a field that every object has', `${good}constructor: 1\n`, /^16:1 constructor: there is no such field/],
  ['a field that would change every object', `${good}__proto__: { a: 1 }\n`, /^16:1 __proto__: there is no such field/],
  [
    'a network that there is not',
    good.replace('bluesky:', 'tiktok:'),
    /^6:\d+ target\.handles\.tiktok: there is no such field/,
  ],
  ['a number for a text', good.replace('slug: long-ears', 'slug: 7'), '2:7 slug: a text is expected'],
  [
    'a text for a number',
    good.replace('minutes: 30', 'minutes: long'),
    /^15:\d+ storms\.0\.minutes: a number is expected$/,
  ],
  [
    'half a minute',
    good.replace('minutes: 30', 'minutes: 1.5'),
    /^15:\d+ storms\.0\.minutes: a whole number is expected$/,
  ],
  ['no minute', good.replace('minutes: 30', 'minutes: 0'), /storms\.0\.minutes: at least 1 must stand here$/],
  [
    'too many minutes',
    good.replace('minutes: 30', 'minutes: 1441'),
    /storms\.0\.minutes: at most 1440 can stand here$/,
  ],
  ['a list for a group', good.replace(/target: .*/, 'target: [a]'), '6:9 target: a group of fields is expected'],
  [
    'a group for a list',
    good.replace(/\[My first hare was ___\]/, 'My first hare'),
    /^13:7 prompts\.en: a list is expected$/,
  ],
  [
    'an unknown zone',
    good.replace('America/Chicago', 'Mars/Base'),
    /^15:\d+ storms\.0\.zone: “Mars\/Base” is no time zone; .+ is$/,
  ],
  [
    'a local time without a zone',
    good.replace('zone: America/Chicago, ', ''),
    /^15:11 storms\.0\.at: a local time needs a `zone`/,
  ],
  ['an hour that is none', good.replace('2026-12-05T05:00', 'noon'), /^15:11 storms\.0\.at: “noon” is no time; .+ is$/],
  ['a hashtag with a space', good.replace('LongEarsDay', 'Long Ears'), /^4:10 hashtag: A hashtag has no spaces/],
  ['a hashtag of digits', good.replace('LongEarsDay', '"2026"'), /^4:10 hashtag: A hashtag of digits alone/],
  [
    'two storms of one name',
    good.replace('minutes: 30 }', 'minutes: 30 }\n  - { at: 2026-12-06T05:00Z }'),
    /^16:5 storms\.1\.name: two storms are named “storm”$/,
  ],
  ['a colour that is none', `${good}accent: red\n`, '16:9 accent: a colour such as #0B6E99 is expected'],
  [
    'a private person',
    good.replace('kind: government', 'kind: person'),
    /^6:\d+ target\.kind: one of company, .+ is expected$/,
  ],
  [
    'a text that is too long',
    good.replace(/^ask: .*/m, `ask: ${'x'.repeat(201)}`),
    '5:6 ask: at most 200 characters can stand here',
  ],
  [
    'an address that is none',
    good.replace('https://hares.example/days', 'javascript:x'),
    /^11:\d+ case\.0\.source: an http\(s\) address is expected$/,
  ],
  [
    'a language that is none',
    good.replace('{ en: A day', '{ english: A day'),
    /^3:9 name\.english: a language tag such as en/,
  ],
  ['a text in no language', good.replace(/^name: .*/m, 'name: {}'), /^3:7 name: /],
  ['a tab', good.replace('  - { at', '\t- { at'), /^15:\d+ this is not YAML: /],
  ['a bracket that is not closed', good.replace('minutes: 30 }', 'minutes: 30'), /^1[56]:\d+ this is not YAML: /],
  ['a key that stands there twice', `${good}slug: again\n`, '16:1 this is not YAML: “slug” stands here twice'],
  ['a key that is a list', `${good}? [a]\n: b\n`, /^16:3 this is not YAML: a field’s name is one word$/],
  ['two documents', `${good}---\nslug: b\n`, /^1[67]:\d+ this is not YAML: /],
  ['a list of campaigns', '- slug: a\n', '1:1 a group of fields is expected'],
  ['a word', 'hello\n', '1:1 a group of fields is expected'],
  ['an alias of nothing', good.replace('slug: long-ears', 'slug: *ears'), /^1:1 an alias \(\*name\) leads nowhere/],
]

describe('a mistake in a campaign file is told with line and column', () => {
  for (const [what, text, expected] of wrong) {
    test(what, () => {
      const [sentence = 'it was taken'] = readCampaignFile(text).mistakes.map(mistakeSentence)
      if (typeof expected === 'string') assert.equal(sentence, expected)
      else assert.match(sentence, expected)
    })
  }

  test('and so are the others: one sentence each', () => {
    const { mistakes } = readCampaignFile(`${good.replace('slug: long-ears', 'slug: 7')}colour: red\nflavour: sweet\n`)
    assert.deepEqual(
      mistakes.map(({ line, path }) => [line, path]),
      [
        [2, 'slug'],
        [16, 'colour'],
        [17, 'flavour'],
      ],
    )
  })

  test('and an empty file lacks everything that is needed', () => {
    for (const empty of ['', '\n', '# nothing\n', '---\n']) {
      const paths = readCampaignFile(empty).mistakes.map(({ path }) => path)
      assert.deepEqual(paths, ['slug', 'name', 'hashtag', 'ask', 'target', 'message'])
    }
  })

  test('and columns are the same behind a byte order mark and on lines that end as Windows ends them', () => {
    const bad = good.replace('slug: long-ears', 'slug: 7')
    const there = (text: string) => readCampaignFile(text).mistakes.map(({ line, column }) => [line, column])
    assert.deepEqual(there(bad.replaceAll('\n', '\r\n')), there(bad))
    assert.deepEqual(there(`\ufeff${bad}`), there(bad))
  })
})

describe('the JSON Schema of a campaign file', () => {
  const schema = campaignJsonSchema() as SchemaNode

  test('says its draft, its name and what is needed', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
    assert.equal(schema.title, 'Uproar campaign')
    assert.deepEqual(schema.required, ['slug', 'name', 'hashtag', 'ask', 'target', 'message'])
    assert.equal(schema.additionalProperties, false)
  })

  test('describes what an author would not guess', () => {
    const described = ['slug', 'hashtag', 'ask', 'message', 'prompts', 'rules']
    for (const field of described) assert.match(schema.properties?.[field]?.description ?? '', /\w{4}/, field)
    const storm = schema.properties?.storms?.items
    for (const field of ['at', 'zone', 'goal', 'wave', 'profile']) {
      assert.match(storm?.properties?.[field]?.description ?? '', /\w{4}/, field)
    }
  })

  test('completes every choice', () => {
    const storm = schema.properties?.storms?.items?.properties
    assert.deepEqual(storm?.wave?.enum, ['even', 'front-loaded', 'crescendo'])
    assert.deepEqual(storm?.profile?.enum, ['campaign', 'newsroom', 'rehearsal'])
    assert.equal(schema.properties?.target?.properties?.kind?.enum?.includes('company'), true)
    assert.equal(schema.properties?.target?.properties?.handles?.propertyNames?.enum?.includes('bluesky'), true)
  })

  test('has a place for every field that the reader knows, and a storm needs its hour alone', () => {
    assert.deepEqual(Object.keys(schema.properties ?? {}), Object.keys(campaignSchema.shape))
    assert.deepEqual(schema.properties?.storms?.items?.required, ['at'])
  })

  test('is plain JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema))
})

interface SchemaNode {
  $schema?: string
  title?: string
  description?: string
  required?: string[]
  enum?: string[]
  properties?: Record<string, SchemaNode>
  items?: SchemaNode
  propertyNames?: SchemaNode
  additionalProperties?: unknown
}
