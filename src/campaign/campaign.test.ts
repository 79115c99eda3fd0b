import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { type CampaignFile, campaignSchema, endOf, phaseOf } from './campaign.ts'

const least: CampaignFile = {
  slug: 'long-ears',
  name: 'A day for long ears',
  hashtag: '#LongEarsDay',
  ask: 'Give the hares of Examplia a day of their own.',
  target: { name: 'The Parliament of Examplia', kind: 'government' },
  message: 'Hares have waited long enough.',
}

describe('a campaign', () => {
  test('of the least that can be said has defaults for the rest', () => {
    const {
      case: facts,
      prompts,
      languages,
      accent,
      storms,
      endorsements,
      target,
      hashtag,
    } = campaignSchema.parse(least)
    assert.deepEqual([facts, prompts, languages, accent, storms, endorsements], [[], {}, ['en'], '#E4002B', [], []])
    assert.deepEqual([target.handles, hashtag], [{}, 'LongEarsDay'])
  })

  test('may choose the servers at which it is measured, by their names and nothing else', () => {
    const servers = (mastodon: string[]) => ({ ...least, measure: { mastodon } })
    assert.deepEqual(campaignSchema.parse(servers(['Mastodon.Social', 'xn--mnchen-3ya.social'])).measure, {
      mastodon: ['mastodon.social', 'xn--mnchen-3ya.social'],
    })
    assert.equal(campaignSchema.parse(least).measure, undefined)
    for (const wrong of [
      'mastodon',
      'a b.example',
      'https://a.example',
      'token@a.example',
      '127.0.0.1',
      'a.example:8080',
    ]) {
      assert.deepEqual(pathsOf(servers([wrong])), ['measure.mastodon.0'], wrong)
    }
    assert.deepEqual(pathsOf(servers(['a.example', 'A.example'])), ['measure.mastodon'])
    assert.deepEqual(pathsOf(servers([])), ['measure.mastodon'])
  })

  test('asks an organization, never a person', () => {
    const person = { ...least, target: { name: 'Ann Example', kind: 'person' } }
    assert.deepEqual(pathsOf(person), ['target.kind'])
  })

  test('has a source for every fact', () => {
    const facts = [{ fact: 'Hares have no day.', source: 'https://hares.example/' }, { fact: 'Rabbits have one.' }]
    assert.deepEqual(pathsOf({ ...least, case: facts }), ['case.1.source'])
  })

  test('links to nothing but the web', () => {
    for (const source of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'hares.example',
      '//hares.example',
    ]) {
      assert.deepEqual(pathsOf({ ...least, case: [{ fact: 'x', source }] }), ['case.0.source'], source)
    }
  })

  test('keeps its colour to six digits, so that it cannot carry a style of its own', () => {
    for (const accent of ['red', '#fff', '#12345g', '#123456;}', 'url(x)']) {
      assert.deepEqual(pathsOf({ ...least, accent }), ['accent'], accent)
    }
  })

  test('has an address that stands in a path', () => {
    for (const slug of ['', 'Long', 'a b', '-a', 'a-', 'a/b', '..', 'x'.repeat(65), 'ä']) {
      assert.deepEqual(pathsOf({ ...least, slug }), ['slug'], slug)
    }
    assert.deepEqual(pathsOf({ ...least, slug: 'x'.repeat(64) }), [])
  })

  test('tells its storms apart by name', () => {
    const at = '2026-12-05T11:00:00Z'
    assert.deepEqual(pathsOf({ ...least, storms: [{ at }, { at }] }), ['storms.1.name'])
    assert.deepEqual(pathsOf({ ...least, storms: [{ at }, { at, name: 'second' }] }), [])
  })
})

describe('an endorsement', () => {
  const by = (endorsement: object) => pathsOf({ ...least, endorsements: [{ name: 'Ann Example', ...endorsement }] })

  test('that is reported names source and date', () => {
    assert.deepEqual(by({ how: 'reported' }), ['endorsements.0.source', 'endorsements.0.date'])
    assert.deepEqual(by({ how: 'reported', source: 'https://news.example/', date: '2019-12-05' }), [])
  })

  test('that is verified says how', () => {
    assert.deepEqual(by({ how: 'verified' }), ['endorsements.0.verifiedBy'])
    assert.deepEqual(by({ how: 'verified', verifiedBy: 'a call' }), [])
  })

  test('is dated on a day that there is', () => {
    const dated = (date: string) => by({ how: 'reported', source: 'https://news.example/', date })
    for (const date of ['2019-02-29', '2019-13-01', '5 December 2019', '2019-12-5']) {
      assert.deepEqual(dated(date), ['endorsements.0.date'], date)
    }
  })
})

describe('T-zero', () => {
  const storm = (given: object) => ({ ...least, storms: [{ at: '2026-12-05T11:00:00Z', ...given }] })
  const tZero = (given: object) => new Date(campaignSchema.parse(storm(given)).storms[0]?.tZero ?? 0).toISOString()

  test('is written in UTC, with an offset, or locally with a zone', () => {
    assert.equal(tZero({}), '2026-12-05T11:00:00.000Z')
    assert.equal(tZero({ at: '2026-12-05T05:00-06:00' }), '2026-12-05T11:00:00.000Z')
    assert.equal(tZero({ at: '2026-12-05T05:00', zone: 'America/Chicago' }), '2026-12-05T11:00:00.000Z')
  })

  const none = [
    'soon',
    '',
    '2026-12-05',
    '2026-12-05T11:00',
    'Dec 5 2026 11:00 Z',
    '2026-02-30T11:00:00Z',
    '2026-12-05T25:00:00Z',
  ]
  for (const at of none) {
    test(`is not ${JSON.stringify(at)}`, () => assert.deepEqual(pathsOf(storm({ at })), ['storms.0.at']))
  }

  test('is not written twice: with an offset and a zone', () => {
    assert.deepEqual(pathsOf(storm({ zone: 'America/Chicago' })), ['storms.0.at'])
  })

  test('is not on a day that the calendar has not, in a zone either', () => {
    assert.deepEqual(pathsOf(storm({ at: '2026-02-30T11:00', zone: 'Asia/Tokyo' })), ['storms.0.at'])
  })

  test('needs a zone that there is', () => {
    assert.deepEqual(pathsOf(storm({ at: '2026-12-05T11:00', zone: 'Mars/Base' })), ['storms.0.zone'])
  })
})

describe('a storm', () => {
  const storm = { tZero: instant(1000), minutes: 1 }

  test('lasts from T-zero to just before its end', () => {
    assert.equal(endOf(storm), 61_000)
    const phases = [999, 1000, 60_999, 61_000].map((at) => phaseOf(storm, instant(at)))
    assert.deepEqual(phases, ['before', 'running', 'running', 'after'])
  })
})

/** Where the mistakes are. */
function pathsOf(file: object): string[] {
  return campaignSchema.safeParse(file).error?.issues.map(({ path }) => path.join('.')) ?? []
}
