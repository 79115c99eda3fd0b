import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createGuardedFetch } from '../networks/guarded-fetch.ts'
import { mastodonSource } from '../networks/mastodon/listen/source.ts'
import { buildReport } from '../report/report.ts'
import { serializeReport } from '../report/serialize.ts'
import { verifyReport } from '../report/verify.ts'
import { readLedger } from '../store/ledger.ts'
import { onPGlite } from '../testing/databases.ts'
import { PretendFediverse } from '../testing/pretend-fediverse.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { Ingest } from './ingest.ts'

const tag = 'LongEarsDay'
const mostSteps = 3000

onPGlite((db) => {
  test('two servers are heard into one ledger, a delete that no timeline tells among it, and its report verifies', async () => {
    const scene = await stage(db(), { startAt: tZero - 120_000 })
    await scene.keep()
    const servers = [new PretendFediverse(), new PretendFediverse()] as const
    for (const server of servers) await server.start()
    const fetch = createGuardedFetch({ allowPrivateHosts: true })
    const places = { servers: servers.map(({ origin }) => origin), tokens: new Map() }
    const source = mastodonSource(places, { clock: scene.clock, fetch, streamFetch: fetch, lookAfterMs: [60_000] })
    const ingest = new Ingest({ db: db(), clock: scene.clock, log: silent, source })
    const stop = new AbortController()
    const running = ingest.run(stop.signal)
    try {
      const until = async (isSo: () => boolean) => {
        for (let step = 0; step < mostSteps && !isSo(); step++) await scene.clock.advance(100)
        assert.ok(isSo())
      }
      await until(() => ingest.serversOf(scene.storm).every(({ seenAt }) => seenAt !== undefined))
      await scene.clock.advanceTo(tZero)
      const numbers = () => ingest.watch(scene.storm.id)?.numbers
      const [home, other] = servers
      const createdAt = scene.clock.now()
      const shared = home.post('ada', [tag], { createdAt })
      other.post('ada', [tag], { createdAt, uri: shared.uri })
      const gone = other.post('bo', [tag], { createdAt: createdAt + 1 })
      await until(() => numbers()?.mentions.storm().mentions === 2 && numbers()?.seen.servers().length === 2)
      other.delete(gone)
      await until(() => numbers()?.mentions.storm().corrections === 1)
      await until(() => numbers()?.seen.lookedAgain().again === 2)
    } finally {
      stop.abort()
      await running
      for (const server of servers) await server.stop()
    }
    const { opened } = await scene.reload()
    assert.ok(opened)
    const report = buildReport({ campaign: opened, rows: await readLedger(db(), scene.storm.id) })
    const [network] = report.networks
    assert.deepEqual([network?.mentions, network?.authors, network?.corrections], [1, 1, 1])
    assert.deepEqual(
      network?.servers?.map(({ mentions }) => mentions),
      [1, 1],
    )
    assert.deepEqual(network?.lookedAgain, { of: 2, again: 2 })
    assert.equal(verifyReport(serializeReport(report)).firstFailure, undefined)
  })
})
