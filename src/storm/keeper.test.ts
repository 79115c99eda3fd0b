import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, toIso } from '../hour/instant.ts'
import { serializeReport } from '../report/serialize.ts'
import { verifyReport } from '../report/verify.ts'
import { withdrawConsent } from '../store/consents.ts'
import { appendRows, readLedger } from '../store/ledger.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { stage, tZero } from '../testing/stage.ts'
import { reportOf } from './report-of.ts'

const minute = 60_000
const hour = 60 * minute

onEveryDatabase('the keeper', (db) => {
  test('opens the ledger six hours before T-zero, and not before', async () => {
    const scene = await stage(db(), { startAt: tZero - 6 * hour - 1 })
    await scene.keep()
    assert.equal((await scene.reload()).opened, null)
    await scene.clock.advance(1)
    await scene.keep()
    const [opened] = await readLedger(db(), scene.storm.id)
    assert.equal(opened?.kind === 'opened' && opened.hashtag, 'LongEarsDay')
  })

  test('opens it once, however often it looks', async () => {
    const scene = await stage(db())
    await Promise.all([scene.keep(), scene.keep()])
    await scene.keep()
    assert.equal((await readLedger(db(), scene.storm.id)).length, 1)
  })

  test('gives consents from before the opening their key and their moment', async () => {
    const scene = await stage(db(), { startAt: tZero - 24 * hour })
    await scene.consent('ada')
    const before = await db().selectFrom('consents').select(['due_at', 'post_key']).executeTakeFirstOrThrow()
    assert.deepEqual(before, { due_at: null, post_key: null })
    await scene.clock.advanceTo(tZero - hour)
    await scene.keep()
    const after = await db().selectFrom('consents').select(['due_at', 'post_key']).executeTakeFirstOrThrow()
    assert.ok(Number(after.due_at) >= tZero && after.post_key)
  })

  test('writes outcomes from before the opening into the ledger too', async () => {
    const scene = await stage(db(), { startAt: tZero - 24 * hour })
    const consent = await scene.consent('ada')
    await withdrawConsent(db(), consent, scene.clock.now())
    await scene.clock.advanceTo(tZero - hour)
    await scene.keep()
    const rows = await readLedger(db(), scene.storm.id)
    assert.deepEqual(
      rows.map((row) => (row.kind === 'outcome' ? row.outcome : row.kind)),
      ['opened', 'withdrawn'],
    )
  })

  test('closes the storm when it is over and every consent has ended, with a report that verifies', async () => {
    const scene = await stage(db())
    await scene.consent('ada')
    await scene.keep()
    await scene.clock.advanceTo(tZero + hour)
    await scene.keep()
    assert.equal((await scene.reload()).closedAt, null)
    await scene.outbox.expire()
    await scene.keep()
    const storm = await scene.reload()
    assert.ok(storm.closedAt)
    const report = await reportOf(db(), storm)
    assert.ok(report)
    assert.deepEqual([report.outcomes.planned, report.outcomes.missed, report.pledges], [1, 1, 1])
    assert.deepEqual(verifyReport(serializeReport(report)).firstFailure, undefined)
  })

  test('waits until every network that is heard has told the storm to its end', async () => {
    const scene = await stage(db())
    await scene.keep()
    const whole = { mentions: 0, authors: 0, windowMentions: 0, windowAuthors: 0, totalMentions: 0, totalAuthors: 0 }
    const rest = { seconds: 60, ...whole, expected: 0, score: 0, verdict: 'quiet' as const, tags: 0, top: [] }
    const last = toIso(instant(tZero + hour - 60_000))
    const tell = (network: string) =>
      db()
        .transaction()
        .execute((tx) => appendRows(tx, scene.storm.id, [{ kind: 'interval', network, from: last, ...rest }]))
    const heard = (network: string) =>
      ({ kind: 'source', at: last, network, source: `${network}:x`, status: 'connected' }) as const
    await db()
      .transaction()
      .execute((tx) => appendRows(tx, scene.storm.id, [heard('bluesky'), heard('mastodon')]))
    await scene.clock.advanceTo(tZero + hour)
    await tell('bluesky')
    await scene.keep()
    assert.equal((await scene.reload()).closedAt, null)
    await tell('mastodon')
    await scene.keep()
    assert.ok((await scene.reload()).closedAt)
  })

  test('closes it once', async () => {
    const scene = await stage(db())
    await scene.keep()
    await scene.clock.advanceTo(tZero + hour)
    await Promise.all([scene.keep(), scene.keep()])
    const rows = await readLedger(db(), scene.storm.id)
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['opened', 'closed'],
    )
  })

  test('a storm that passed while nobody was there is opened late, and its consents are missed, not lost', async () => {
    const scene = await stage(db(), { startAt: tZero - 24 * hour })
    await scene.consent('ada')
    await scene.clock.advanceTo(tZero + 2 * hour)
    await scene.keep()
    await scene.outbox.expire()
    await scene.keep()
    const rows = await readLedger(db(), scene.storm.id)
    assert.deepEqual(
      rows.map((row) => (row.kind === 'outcome' ? row.outcome : row.kind)),
      ['opened', 'missed', 'closed'],
    )
  })

  test('leaves history alone', async () => {
    const scene = await stage(db(), { startAt: tZero + 24 * hour })
    await scene.keep()
    const storm = await scene.reload()
    assert.deepEqual([storm.history, storm.opened, storm.closedAt], [true, null, null])
  })
})
