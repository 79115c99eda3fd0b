import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carries, isNewer, readStatus } from './read-status.ts'

const plain = {
  id: '109348677773283527',
  uri: 'https://a.example/users/ada/statuses/1',
  created_at: '2026-12-05T11:00:00.123Z',
  visibility: 'public',
  language: 'en',
  content: '<p>Hello<br>there <a href="https://a.example/tags/Hares">#<span>Hares</span></a></p>',
  reblog: null,
  account: { acct: 'ada', url: 'https://a.example/@ada', uri: 'https://a.example/users/ada' },
  tags: [{ name: 'hares' }],
}

test('of a status only what concerns us is taken, its account by the address that every server gives it', () => {
  assert.deepEqual(readStatus({ ...plain, secret: 'x' }), {
    id: plain.id,
    uri: plain.uri,
    author: 'https://a.example/@ada',
    tags: ['hares'],
    text: 'Hello\nthere #Hares',
    languages: ['en'],
    createdAt: Date.parse(plain.created_at),
    counts: true,
  })
})

test('boosts and what is not public count nothing', () => {
  for (const change of [{ reblog: {} }, { visibility: 'unlisted' }, { visibility: 'private' }]) {
    assert.equal(readStatus({ ...plain, ...change })?.counts, false)
  }
})

test('what is no status is none', () => {
  for (const wrong of [
    null,
    [],
    'x',
    {},
    { ...plain, id: 7 },
    { ...plain, id: 'x'.repeat(65) },
    { ...plain, uri: '' },
    { ...plain, created_at: 'yesterday' },
    { ...plain, account: { acct: 'ada' } },
    { ...plain, account: { url: 'javascript:alert(1)' } },
    { ...plain, tags: 'hares' },
  ]) {
    assert.equal(readStatus(wrong), undefined, JSON.stringify(wrong))
  }
})

test('a tag is the same in every case and width', () => {
  const status = readStatus({ ...plain, tags: [{ name: 'LongEarsDay' }] })
  assert.ok(status && carries(status, 'longearsday') && carries(status, 'ＬongEarsDay') && !carries(status, 'ears'))
})

test('ids are ordered as the servers make them: longer ones are newer', () => {
  assert.ok(isNewer('10', '9') && isNewer('109348677773283528', '109348677773283527') && !isNewer('9', '9'))
})
