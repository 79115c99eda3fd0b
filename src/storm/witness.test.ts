import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FakeClock } from '../clock/fake-clock.ts'
import { readKey, signatureLine, signingKey, writeKey } from '../report/evidence/note.ts'
import { readStatement, writeStatement } from '../report/evidence/statement.ts'
import { verifyPack } from '../report/evidence/verify-pack.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { publishedKey } from '../store/ledger-key.ts'
import { onPGlite } from '../testing/databases.ts'
import { ScriptedSource } from '../testing/scripted-source.ts'
import { site } from '../testing/site.ts'
import { silent, tZero } from '../testing/stage.ts'
import { Ingest } from './ingest.ts'
import { OwnLedger } from './own-ledger.ts'
import { packOf } from './pack-of.ts'
import { Witness, type WitnessDeps } from './witness.ts'

const second = 1000
const minute = 60 * second
const tag = 'LongEarsDay'
const announced = {
  hashtag: tag,
  campaign: 'long-ears',
  storm: 'storm',
  tZero: '2026-12-05T11:00:00.000Z',
  minutes: 60,
  profile: 'campaign',
} as const

onPGlite((db) => {
  test('an honest ledger is cosigned, and the pack names its witness', async () => {
    const scene = await witnessed(db(), () => {})
    const round = await scene.witness('newsroom.example').round()
    assert.deepEqual(round?.statement.differences, [])
    assert.ok(round?.cosigned && round.statement.compared.intervals >= 10)
    const [view] = await scene.views()
    assert.deepEqual([view?.name, view?.verdict, view?.differences], ['newsroom.example', 'agrees', []])
    assert.ok((view?.cosigned ?? 0) > 0)
    const checkpoint = await (await scene.at.get('/c/long-ears/storm/ledger/checkpoint')).text()
    assert.match(checkpoint, /\n— newsroom\.example /)
  })

  test('an operator who invents posts from the first minute on is not cosigned, and the place is named', async () => {
    const scene = await witnessed(db(), (source, at, index) => {
      for (let extra = 0; extra < 3; extra++) source.post(`invented ${index} ${extra}`, [tag], at)
    })
    const round = await scene.witness('newsroom.example').round()
    assert.equal(round?.cosigned, false)
    const [first] = round?.statement.differences ?? []
    assert.equal(first?.from, announced.tZero)
    assert.ok((first?.ledger ?? 0) > (first?.witness ?? 0) * 2)
    assert.ok(round?.statement.differences.some(({ field }) => field === 'rank'))
    const [view] = await scene.views()
    assert.equal(view?.verdict, 'differs')
  })

  test('a witness that lies is outvoted and shown', async () => {
    const scene = await witnessed(db(), () => {})
    await scene.witness('newsroom.example').round()
    await scene.witness('archive.example').round()
    const liar = scene.witness('liar.example', async (heard) => ({
      ...heard,
      intervals: heard.intervals.map((interval) => ({ ...interval, mentions: 0, authors: 0, rank: 40 })),
    }))
    assert.equal((await liar.round())?.cosigned, false)
    const views = await scene.views()
    assert.deepEqual(
      views.map(({ name, verdict }) => [name, verdict]),
      [
        ['archive.example', 'agrees'],
        ['liar.example', 'outvoted'],
        ['newsroom.example', 'agrees'],
      ],
    )
  })

  test('a past that changes between two looks is not cosigned', async () => {
    const scene = await witnessed(db(), () => {})
    const witness = scene.witness('newsroom.example', undefined, (path, text) =>
      path.endsWith('minutes.json') && scene.rewrites ? text.replace(/"mentions":\d+/, '"mentions":1') : text,
    )
    assert.equal((await witness.round())?.cosigned, true)
    scene.rewrites = true
    const round = await witness.round()
    assert.equal(round?.cosigned, false)
    assert.match(round?.statement.fault ?? '', /is not that of its leaves/)
  })

  test('what is not signed by its witness is not taken', async () => {
    const scene = await witnessed(db(), () => {})
    const round = await scene.witness('newsroom.example').round()
    const [one, other] = [key('newsroom.example'), key('rival.example')]
    const statement = writeStatement(round?.statement ?? assert.fail(), one)
    assert.ok(readStatement(statement, writeKey(one)))
    const forged = { witness: writeKey(other), size: 1, statement }
    assert.equal((await scene.tell(forged)).status, 422)
    const line = signatureLine('another head\n', one, 1)
    assert.equal((await scene.tell({ witness: writeKey(one), size: 1, statement, line })).status, 422)
    assert.equal((await scene.tell({ nothing: true })).status, 422)
  })
})

function key(name: string) {
  return signingKey(name, 'cosignature', new Uint8Array(32).fill(name.length))
}

/** Ten minutes of a storm that operator and witness hear on streams of their own; the operator's may hold more. */
async function witnessed(db: Database, invent: (source: ScriptedSource, at: number, index: number) => void) {
  const at = await site(db)
  const { clock } = at.stage
  const [theirs, ours] = [new ScriptedSource(), new ScriptedSource()]
  for (let index = 0; index <= 66; index++) {
    const moment = tZero + (index - 6) * 10 * second
    for (const source of [theirs, ours]) {
      for (let busy = 0; busy < 12; busy++)
        source.post(`busy ${busy} ${index % 3}`, [`Busy${busy % 6}`, 'Busy'], moment)
      if (index >= 6) source.post(`fan ${index}`, [tag], moment + 1)
    }
    if (index >= 6) invent(theirs, moment + 2, index)
  }
  await at.stage.keep()
  const own = new OwnLedger({ db: await openDatabase('memory'), clock, log: silent, sources: [ours] })
  await own.follow(announced)
  await own.keep()
  await hear(new Ingest({ db, clock, log: silent, source: theirs }), own.ingests[0], clock)
  await at.stage.keep()
  const ledgerKey = readKey((await publishedKey({ db })) ?? '') ?? assert.fail()
  const scene = {
    at,
    rewrites: false,
    tell: (body: object) =>
      Promise.resolve(
        at.app.request('/c/long-ears/storm/ledger/witness', {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        }),
      ),
    witness(
      name: string,
      heard: (own: Awaited<ReturnType<WitnessDeps['heard']>>) => ReturnType<WitnessDeps['heard']> = async (given) =>
        given,
      change: (path: string, text: string) => string = (_, text) => text,
    ) {
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const path = new URL(String(input)).pathname
        const answer = await at.app.request(path, init)
        return new Response(change(path, await answer.text()), { status: answer.status })
      }
      const storm = { tZeroMs: tZero, windowSeconds: 300 }
      const deps = { fetch, clock, ledgerKey, own: key(name), sources: ['bluesky:own.example'], storm }
      return new Witness({
        ...deps,
        ledger: 'https://uproar.example/c/long-ears/storm/ledger',
        heard: async () => await heard(await own.heard()),
      })
    },
    async views() {
      const pack = await packOf(at.stage, await at.stage.reload())
      const verified = verifyPack({ bytes: new TextEncoder().encode(pack?.text), signature: pack?.signature })
      assert.equal(verified.firstFailure, undefined)
      return verified.witnesses
    },
  }
  return scene
}

/** Both are listening before T-zero; what came is heard when it has happened. */
async function hear(theirs: Ingest, ours: Ingest | undefined, clock: FakeClock): Promise<void> {
  const both = [theirs, ...(ours ? [ours] : [])]
  await clock.advanceTo(tZero - 10 * minute)
  for (const ingest of both) {
    await ingest.begin()
    ingest.hear({ kind: 'connected' })
    await ingest.commit({ withEngines: true })
  }
  await clock.advanceTo(tZero + 10 * minute)
  for (const ingest of both) {
    for await (const event of ingest.source.listen({ signal: new AbortController().signal }))
      if (event.kind !== 'connected') ingest.hear(event)
    await ingest.commit({ withEngines: true })
  }
}
