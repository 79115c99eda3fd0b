import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../report/document.ts'
import { type Findings, figuresOf, mistakesIn } from './figures.ts'

const outcomes = { planned: 4, published: 2, failed: 1, missed: 0, withdrawn: 1, unknown: 0, reasons: [] }
const measured = {
  network: 'bluesky',
  mentions: 3,
  authors: 3,
  corrections: 1,
  rank: { best: { rank: 1 } },
  whyNot: null,
}

function findings(change: Partial<Findings> = {}, report: object = {}): Findings {
  return {
    mode: 'plain',
    seed: 1,
    crashes: 0,
    planned: 4,
    supporters: ['did:plc:one', 'did:plc:two', 'did:plc:three', 'did:plc:four'],
    withdrawn: ['did:plc:three', 'did:plc:four'],
    report: {
      storm: { campaign: 'made-up' },
      outcomes,
      networks: [measured],
      trendedAfterSeconds: 9,
      ...report,
    } as unknown as Report,
    reportFile: 'report.json',
    expected: {
      posts: 3,
      authors: 3,
      outside: 0,
      accounts: ['one', 'two', 'else'].map((name) => ({ did: `did:plc:${name}`, posts: 1 })),
    },
    isVerified: true,
    ...change,
  }
}

test('figures of a storm in which everything adds up name no mistake', () => {
  const figures = figuresOf(findings())
  assert.deepEqual(mistakesIn(figures), [])
  assert.equal(
    figures.planned,
    figures.published + figures.failed + figures.missed + figures.withdrawn + figures.unknown,
  )
  assert.deepEqual([figures.counted, figures.expected, figures.rank, figures.ledger], [3, 3, 1, 'verified'])
})

test('a count that differs from what the server holds is a mistake', () => {
  const figures = figuresOf(findings({ expected: { posts: 4, authors: 3, outside: 0, accounts: [] } }))
  assert.deepEqual(mistakesIn(figures), ['Uproar counted 3 mentions; the server holds 4.'])
})

test('a second post of a supporter is a duplicate, a second one of a bystander is not', () => {
  const twice = (did: string) => ({ posts: 3, authors: 3, outside: 0, accounts: [{ did, posts: 2 }] })
  assert.equal(figuresOf(findings({ expected: twice('did:plc:one') })).duplicates, 1)
  assert.equal(figuresOf(findings({ expected: twice('did:plc:bystander') })).duplicates, 0)
})

test('a consent without an outcome is lost', () => {
  assert.deepEqual(mistakesIn(figuresOf(findings({ planned: 5 }))), [
    '1 consents have no outcome, or have one too many.',
  ])
})

test('a post of somebody who had taken the permission back is a mistake, and so is one outside the storm', () => {
  const expected = { posts: 3, authors: 3, outside: 1, accounts: [{ did: 'did:plc:four', posts: 1 }] }
  assert.deepEqual(mistakesIn(figuresOf(findings({ expected }))), [
    '1 posts stand outside the storm.',
    '1 posts left without permission.',
  ])
})

test('a flop has to fail, and to say why', () => {
  assert.equal(mistakesIn(figuresOf(findings({ mode: 'flop' }))).length, 2)
  const network = { ...measured, whyNot: { sentence: 'It did not trend.' } }
  const report = { trendedAfterSeconds: null, networks: [network] }
  assert.deepEqual(mistakesIn(figuresOf(findings({ mode: 'flop' }, report))), [])
})

test('a report that does not hold is a mistake', () => {
  assert.match(mistakesIn(figuresOf(findings({ isVerified: false }))).join(), /does not hold/)
})
