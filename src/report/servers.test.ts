import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowHash } from './ledger.ts'
import { buildReport } from './report.ts'
import { serializeReport } from './serialize.ts'
import { madeUpStorm } from './testing.ts'
import { withServers } from './testing-servers.ts'
import { verifyReport } from './verify.ts'

test('a network of several servers has its own numbers, and those of each server beside them', () => {
  const [whole, servers] = buildReport(withServers(madeUpStorm())).networks
  assert.equal(whole?.servers, undefined)
  assert.deepEqual([servers?.network, servers?.hears, servers?.mentions], ['mastodon', 'followed tags', 237])
  assert.deepEqual(
    servers?.servers?.map(({ source, mentions }) => [source, mentions]),
    [
      ['mastodon:fedi.example', 158],
      ['mastodon:mastodon.example', 197],
    ],
  )
  assert.deepEqual(servers?.lookedAgain, { of: 240, again: 180 })
})

test('whether the hashtag trended is said by the networks that are heard whole, where there is one', () => {
  const storm = withServers(madeUpStorm())
  assert.equal(buildReport(storm).trendedAfterSeconds, buildReport(madeUpStorm()).trendedAfterSeconds)
  assert.match(buildReport(storm).summary, /mastodon: It did not trend.*judged by its own past alone\./)
})

test('its report verifies, and one post more or less in what a server told does not', () => {
  const report = buildReport(withServers(madeUpStorm()))
  const text = serializeReport(report)
  assert.equal(verifyReport(text).firstFailure?.sentence, undefined)
  const place = report.ledger.rows.findIndex((row) => row.kind === 'seen')
  const row = report.ledger.rows[place]
  assert.ok(row?.kind === 'seen')
  row.posts.pop()
  assert.notEqual(rowHash(row), report.ledger.rows[place + 1]?.prev)
  assert.equal(verifyReport(serializeReport(report)).ok, false)
})

test('a report of one whole network has nothing new in it, so that older verifiers read it', () => {
  const text = serializeReport(buildReport(madeUpStorm()))
  assert.doesNotMatch(text, /"hears"|"servers"|"lookedAgain"/)
})
