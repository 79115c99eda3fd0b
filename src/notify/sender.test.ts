import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { systemClock } from '../clock/clock.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { fillLetters, plainWriter } from '../testing/letters.ts'
import { startMailServer } from '../testing/mail-server.ts'
import { silent, stage } from '../testing/stage.ts'
import type { Carrier, Delivery } from './carrier.ts'
import { createMailCarrier, deliveryOf } from './mail.ts'
import { sendLetters } from './sender.ts'

const postgres = process.env.UPROAR_TEST_POSTGRES

describe('ten thousand reminders', { skip: postgres ? false : 'no PostgreSQL here' }, () => {
  test('whose sending process is killed in the middle: none lost, none twice, the doubtful named', async () => {
    const url = await newDatabase()
    const db = await openDatabase({ url })
    const connections = 8
    const all = 10_000
    const scene = await stage(db, { startAt: systemClock.now() - 1000 })
    await fillLetters(db, scene.vault, { ...scene.storm, stormId: scene.storm.id, now: scene.clock.now() }, all)
    let child: ChildProcess
    const killed = Promise.withResolvers<void>()
    await using server = await startMailServer({
      onMail(count) {
        if (count !== 4000) return
        child.once('exit', () => killed.resolve())
        child.kill('SIGKILL')
      },
    })
    child = startSending(url, server.url, connections)
    await killed.promise
    const caught = server.mails.length
    assert.ok(caught >= 4000 && caught < all, `it was killed in the middle, after ${caught}`)
    child = startSending(url, server.url, connections)
    await until(async () => !(await statesOf(db)).some(({ state }) => state === 'planned' || state === 'sending'))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const states = Object.fromEntries((await statesOf(db)).map(({ state, count }) => [state, Number(count)]))
    const { sent = 0, unknown = 0, ...others } = states
    assert.deepEqual([sent + unknown, others], [all, {}])
    assert.ok(unknown <= connections, `${unknown} in doubt on ${connections} connections`)
    const readers = server.mails.map(({ to }) => to)
    assert.equal(new Set(readers).size, readers.length, 'nobody was written to twice')
    assert.ok(readers.length >= sent && readers.length <= sent + unknown, 'what was sent has arrived')
    const arrived = new Set(server.mails.map(({ raw }) => /Subject: letter (\d+)/.exec(raw)?.[1]))
    const lost = await db.selectFrom('letters').select('id').where('state', '=', 'sent').execute()
    assert.deepEqual(
      lost.filter(({ id }) => !arrived.has(String(id))),
      [],
    )
    await db.destroy()
  })
})

onEveryDatabase('letters', (db) => {
  test('a server’s no to a reader is kept, its no for now is tried again, and late letters stay here', async () => {
    const scene = await stage(db(), { startAt: systemClock.now() - 1000 })
    await fillLetters(db(), scene.vault, { ...scene.storm, stormId: scene.storm.id, now: scene.clock.now() }, 4)
    const codes: Record<string, number> = { 'reader1@readers.example': 550, 'reader2@readers.example': 451 }
    await using server = await startMailServer({ refuses: (to) => codes[to] })
    const past = new Date(scene.clock.now() - 1).toISOString()
    await db()
      .updateTable('letters')
      .set({ not_after: past })
      .where('supporter_id', '=', '00000000-0000-4000-8000-000000000003')
      .execute()
    const carrier = createMailCarrier({
      url: server.url,
      from: 'hello@uproar.example',
      perMinute: 6e6,
      writer: plainWriter,
    })
    await sendWhile(db(), scene.vault, carrier, async () => (await outcomes(db())).length === 4)
    assert.deepEqual(await outcomes(db()), ['sent', 'bounced', 'planned', 'late'])
    assert.deepEqual(
      server.mails.map(({ to }) => to),
      ['reader0@readers.example'],
    )
    const bounced = await db().selectFrom('supporters').select('id').where('email_bounced_at', 'is not', null).execute()
    assert.deepEqual(
      bounced.map(({ id }) => id.at(-1)),
      ['1'],
    )
  })

  test('leave in the order of their row, as evenly as the rate says', async () => {
    const scene = await stage(db(), { startAt: systemClock.now() - 1000 })
    await fillLetters(db(), scene.vault, { ...scene.storm, stormId: scene.storm.id, now: scene.clock.now() }, 30)
    const heard: { id: number; at: number }[] = []
    const carrier: Carrier = {
      channel: 'mail',
      connections: 1,
      perMinute: 600,
      deliver: async ({ id }): Promise<Delivery> => {
        heard.push({ id, at: scene.clock.now() })
        return { state: 'sent' }
      },
      close: () => undefined,
    }
    const stop = new AbortController()
    const deps = { db: db(), vault: scene.vault, clock: scene.clock, log: silent, owner: 'one', carriers: [carrier] }
    const sending = sendLetters(deps, stop.signal)
    const start = scene.clock.now()
    await until(async () => {
      await scene.clock.advance(50)
      return heard.length === 30
    })
    stop.abort()
    await sending
    assert.deepEqual(
      heard.map(({ id }) => id),
      heard.map(({ id }) => id).toSorted((a, b) => a - b),
    )
    assert.ok(scene.clock.now() - start >= 2900, 'thirty letters at ten a second need three seconds')
    assert.ok(heard.every(({ at }, index) => index === 0 || at - (heard[index - 1]?.at ?? 0) >= 50))
  })
})

test('what a server said decides; what it did not say is doubtful only once the letter was on its way', () => {
  const message = 'closed'
  assert.equal(deliveryOf({ message }, false).state, 'again')
  assert.equal(deliveryOf({ message }, true).state, 'unknown')
  assert.equal(deliveryOf({ message, responseCode: 550, command: 'RCPT TO' }, false).state, 'bounced')
  assert.equal(deliveryOf({ message, responseCode: 554, command: 'DATA' }, true).state, 'failed')
  assert.equal(deliveryOf({ message, responseCode: 452, command: 'DATA' }, true).state, 'again')
  assert.equal(deliveryOf({ message, responseCode: 550, command: 'MAIL FROM' }, false).state, 'again')
})

function startSending(database: string, smtp: string, connections: number): ChildProcess {
  const script = fileURLToPath(new URL('../testing/letters-process.ts', import.meta.url))
  return spawn(process.execPath, [...process.execArgv.filter(isKept), script, database, smtp, String(connections)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function isKept(argument: string): boolean {
  return argument.startsWith('--conditions')
}

async function newDatabase(): Promise<string> {
  const name = `letters_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: postgres })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return new URL(`/${name}`, postgres).href
}

async function statesOf(db: Database) {
  return await db
    .selectFrom('letters')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')] as const)
    .groupBy('state')
    .execute()
}

/** Of all letters that were looked at, in their order. */
async function outcomes(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('letters').select(['state', 'attempts']).orderBy('id').execute()
  return rows
    .filter(({ state, attempts }) => state === 'late' || (attempts > 0 && state !== 'sending'))
    .map(({ state }) => state)
}

async function sendWhile(
  db: Database,
  vault: Parameters<typeof sendLetters>[0]['vault'],
  carrier: Carrier,
  done: () => Promise<boolean>,
): Promise<void> {
  const stop = new AbortController()
  const deps = { db, vault, clock: systemClock, log: silent, owner: 'one', carriers: [carrier] }
  const sending = sendLetters(deps, stop.signal)
  await until(done)
  stop.abort()
  await sending
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await systemClock.pause(20)
}
