import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifyChain } from '../report/ledger.ts'
import type { RowOf } from '../report/rows.ts'
import { createTally } from '../report/tally.ts'
import type { Database } from '../store/database.ts'
import { openedCommitments, readLedger } from '../store/ledger.ts'
import { readProgress } from '../store/sources.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { ScriptedSource } from '../testing/scripted-source.ts'
import { type Stage, silent, stage, tZero } from '../testing/stage.ts'
import { Ingest } from './ingest.ts'

const second = 1000
const minute = 60 * second
const tag = 'LongEarsDay'

onEveryDatabase('ingest', (db) => {
  test('a mention counts once however often it is delivered, and a delete is a correction', async () => {
    const scene = await listening(db())
    const first = scene.source.post('ada', [tag], tZero + second)
    scene.source.post('ada', ['longearsday', 'other'], tZero + 2 * second)
    scene.source.post('bo', [tag], tZero + 3 * second, first)
    scene.source.post('cy', ['Other'], tZero + 4 * second)
    scene.source.delete(first, tZero + 5 * second)
    scene.source.delete('at://nobody/app.bsky.feed.post/0', tZero + 5 * second)
    await scene.hearAll()
    const numbers = await scene.numbers()
    assert.deepEqual(numbers.storm(), { mentions: 1, authors: 1, corrections: 1 })
  })

  test('what came before T-zero is early, what came after the end is late, and neither is a mention of the storm', async () => {
    const scene = await listening(db())
    scene.source.post('ada', [tag], tZero - 1)
    scene.source.post('bo', [tag], tZero)
    scene.source.post('cy', [tag], tZero + 60 * minute - 1)
    scene.source.post('di', [tag], tZero + 60 * minute)
    await scene.hearAll()
    const numbers = await scene.numbers()
    assert.deepEqual([numbers.early().mentions, numbers.storm().mentions, numbers.late().mentions], [1, 2, 1])
  })

  test('every interval of the storm has a row whose counts and rank can be recounted', async () => {
    const scene = await listening(db())
    for (let at = tZero - 5 * minute; at <= tZero + 61 * minute; at += 10 * second) {
      scene.source.post(`busy ${at % 7}`, ['Busy'], at)
      if (at >= tZero) scene.source.post(`fan ${at}`, [tag], at)
    }
    await scene.hearAll()
    const intervals = (await scene.rows()).filter((row): row is RowOf<'interval'> => row.kind === 'interval')
    const during = intervals.filter((row) => Date.parse(row.from) >= tZero)
    assert.equal(during.length, 60)
    assert.deepEqual(
      during.map((row) => row.mentions),
      new Array(60).fill(6),
    )
    assert.equal(during.at(-1)?.totalAuthors, 360)
    assert.equal(during.at(-1)?.rank, 1)
    assert.equal(intervals.find((row) => row.windowMentions === 0)?.rank, undefined)
  })

  test('a restart goes on where the last commit stood: the same numbers, nothing twice', async () => {
    const whole = await listening(db())
    const events = (source: ScriptedSource) => {
      for (let n = 0; n < 300; n++) source.post(`fan ${n % 80}`, [tag, `other${n % 9}`], tZero + n * 7 * second)
      source.delete('at://fan 3/app.bsky.feed.post/3', tZero + 36 * minute)
    }
    events(whole.source)
    await whole.clock.advanceTo(tZero + 2 * 60 * minute)
    const broken = new Ingest({ db: db(), clock: whole.clock, log: silent, source: cutAfter(whole.source, 120) })
    await broken.run(new AbortController().signal)
    const resumed = new Ingest({ db: db(), clock: whole.clock, log: silent, source: whole.source })
    await resumed.run(new AbortController().signal)
    const numbers = await whole.numbers()
    assert.deepEqual(numbers.storm(), { mentions: 299, authors: 80, corrections: 1 })
    assert.equal(numbers.repeats, 0)
    const mentions = await db().selectFrom('mentions').select('uri').where('deleted_at', 'is', null).execute()
    assert.equal(mentions.length, 299)
  })

  test('the cursor never runs ahead of what was counted, even when a commit fails', async () => {
    const scene = await listening(db())
    scene.source.post('ada', [tag], tZero + second)
    await db().schema.alterTable('mentions').renameTo('mentions_away').execute()
    await assert.rejects(scene.hearAll())
    await db().schema.alterTable('mentions_away').renameTo('mentions').execute()
    assert.equal(await readProgress(db(), 'bluesky:scripted'), undefined)
    await scene.ingest.commit({ withEngines: true })
    assert.equal((await scene.numbers()).storm().mentions, 1)
  })

  test('nobody stands in the ledger by name, and its chain holds', async () => {
    const scene = await listening(db())
    const uri = scene.source.post('did:plc:ada', [tag], tZero + second)
    await scene.hearAll()
    const rows = await scene.rows()
    assert.ok(verifyChain(rows).ok)
    assert.doesNotMatch(JSON.stringify(rows), /did:plc:ada/)
    const mention = rows.find((row) => row.kind === 'mention')
    assert.equal((await openedCommitments(db(), scene.storm.id)).get(mention?.post ?? ''), uri)
  })

  test('an event from a future that clocks do not explain is dropped, and does not end the storm', async () => {
    const scene = await listening(db())
    scene.source.post('liar', [tag], tZero + 500 * minute)
    scene.source.post('ada', [tag], tZero + second)
    scene.clock.advance(2 * minute)
    await scene.hearAll(tZero + 2 * minute)
    assert.equal(scene.ingest.dropped, 1)
    assert.equal((await scene.numbers()).storm().mentions, 1)
    assert.equal(
      (await scene.rows()).some((row) => row.kind === 'interval' && Date.parse(row.from) > tZero + 5 * minute),
      false,
    )
  })

  test('a living stream with nothing to say still closes the intervals', async () => {
    const scene = await listening(db())
    scene.source.post('bo', ['other'], tZero - second)
    scene.source.post('ada', [tag], tZero + second)
    await scene.hearAll(tZero + 2 * second)
    await scene.clock.advanceTo(tZero + 3 * minute)
    scene.ingest.passSilence()
    await scene.ingest.commit({ withEngines: false })
    const intervals = (await scene.rows()).filter((row) => row.kind === 'interval' && Date.parse(row.from) >= tZero)
    assert.equal(intervals.length, 2)
  })
})

interface Scene extends Stage {
  source: ScriptedSource
  ingest: Ingest
  /** Hears everything that was said, the clock standing at `until`, and commits. */
  hearAll(until?: number): Promise<void>
  rows(): Promise<Awaited<ReturnType<typeof readLedger>>>
  /** As a stranger counts them, from the ledger alone. */
  numbers(): Promise<ReturnType<ReturnType<typeof createTally>['network']>['mentions']>
}

async function listening(db: Database): Promise<Scene> {
  const scene = await stage(db)
  await scene.keep()
  const source = new ScriptedSource()
  const ingest = new Ingest({ db, clock: scene.clock, log: silent, source })
  const rows = () => readLedger(db, scene.storm.id)
  return {
    ...scene,
    source,
    ingest,
    rows,
    hearAll: async (until = tZero + 2 * 60 * minute) => {
      await scene.clock.advanceTo(until)
      await ingest.run(new AbortController().signal)
    },
    numbers: async () => {
      const [opened, ...rest] = await rows()
      if (opened?.kind !== 'opened') throw new Error('The ledger is not open.')
      const tally = createTally(opened)
      for (const row of rest) tally.fold(row)
      return tally.network('bluesky').mentions
    },
  }
}

/** The same stream, gone after `count` events. */
function cutAfter(source: ScriptedSource, count: number) {
  return {
    id: source.id,
    network: source.network,
    label: source.label,
    async *listen(options: { cursor?: string }) {
      let told = 0
      for await (const event of source.listen(options)) {
        if (told++ > count) return
        yield event
      }
    },
  } as const
}
