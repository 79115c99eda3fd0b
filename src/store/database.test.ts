import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { instant, toIso } from '../hour/instant.ts'
import { PlainError } from '../plain-error.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { furnishData } from '../testing/prepared-database.ts'
import { type Database, openDatabase } from './database.ts'
import { readProgress, saveProgress } from './sources.ts'

const server = process.env.UPROAR_TEST_POSTGRES
const root = await mkdtemp(join(tmpdir(), 'uproar-database-'))
after(() => rm(root, { recursive: true, force: true }))

onEveryDatabase('the database', (db) => {
  const read = async (text: string, zone = 'UTC') =>
    await db()
      .transaction()
      .execute(async (tx) => {
        await sql`set local time zone ${sql.lit(zone)}`.execute(tx)
        const { rows } = await sql<{ at: number }>`select ${text}::timestamptz as at`.execute(tx)
        return rows[0]?.at
      })

  const times: [string, string, number][] = [
    ['a time', '2026-12-05T11:00:00Z', Date.UTC(2026, 11, 5, 11)],
    ['the last millisecond of a year', '2026-12-31T23:59:59.999Z', Date.UTC(2026, 11, 31, 23, 59, 59, 999)],
    ['the first of the next', '2027-01-01T00:00:00Z', Date.UTC(2027, 0, 1)],
    ['a leap day', '2028-02-29T12:00:00.120Z', Date.UTC(2028, 1, 29, 12, 0, 0, 120)],
    ['microseconds, cut', '2026-12-31T23:59:59.999999Z', Date.UTC(2026, 11, 31, 23, 59, 59, 999)],
    ['half a millisecond, cut', '2026-12-05T11:00:00.0005Z', Date.UTC(2026, 11, 5, 11)],
    ['1970', '1970-01-01T00:00:00Z', 0],
    ['before 1970', '1969-12-31T23:59:59.5Z', -500],
    ['an offset', '2026-12-05T05:00:00-06:00', Date.UTC(2026, 11, 5, 11)],
  ]
  for (const [what, text, ms] of times) {
    test(`reads ${what} as milliseconds, in whatever zone the server is`, async () => {
      for (const zone of ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'America/Chicago']) {
        assert.equal(await read(text, zone), ms, zone)
      }
    })
  }

  test('gives a time back as it was written, and none as null', async () => {
    for (const at of [0, 1, 999, Date.UTC(2026, 10, 1, 5, 59, 59, 999), Date.UTC(2099, 0, 1)].map(instant)) {
      await saveProgress(db(), 'a', { cursor: undefined, seenAt: at, state: {} }, at)
      assert.equal((await readProgress(db(), 'a'))?.seenAt, at, toIso(at))
    }
    const { rows } = await sql<{ at: null }>`select null::timestamptz as at`.execute(db())
    assert.equal(rows[0]?.at, null)
  })

  test('counts in numbers', async () => {
    const { rows } = await sql<{ count: number; large: number }>`
      select count(*) as count, 9007199254740991::bigint as large from storms`.execute(db())
    assert.deepEqual(rows, [{ count: 0, large: Number.MAX_SAFE_INTEGER }])
  })

  test('takes texts as they are, and refuses the one character that it cannot hold', async () => {
    for (const text of ["'; drop table sources; --", '\u2028😀\u202e', '$1', '\\x00', '%', '日本語']) {
      await saveProgress(db(), text, { cursor: text, seenAt: undefined, state: {} }, instant(0))
      assert.equal((await readProgress(db(), text))?.cursor, text)
    }
    await assert.rejects(saveProgress(db(), 'nul', { cursor: '\0', seenAt: undefined, state: {} }, instant(0)))
  })

  test('undoes a transaction as a whole', async () => {
    const failed = db()
      .transaction()
      .execute(async (tx) => {
        await saveProgress(tx, 'a', { cursor: '1', seenAt: undefined, state: {} }, instant(0))
        await sql`select 1 / 0`.execute(tx)
      })
    await assert.rejects(failed)
    assert.equal(await readProgress(db(), 'a'), undefined)
  })
})

describe('a database in a folder', () => {
  test('is made, and is the same when it is opened again', async () => {
    const folder = join(root, 'again', 'postgres')
    const first = await openDatabase({ folder })
    await saveProgress(first, 'a', { cursor: 'kept', seenAt: undefined, state: {} }, instant(0))
    await first.destroy()
    const second = await openDatabase({ folder })
    assert.equal((await readProgress(second, 'a'))?.cursor, 'kept')
    await second.destroy()
  })

  test('keeps every row that was committed before its process was killed', { timeout: 120_000 }, async () => {
    await furnishData(join(root, 'killed'))
    const folder = join(root, 'killed', 'postgres')
    const child = writeInAnotherProcess(folder)
    let committed = 0
    for await (const line of createInterface({ input: child.stdout })) {
      committed = Number(line)
      if (committed === 50) child.kill('SIGKILL')
    }
    const db = await openDatabase({ folder })
    const kept = await db.selectFrom('sources').select('id').execute()
    const ids = new Set(kept.map(({ id }) => id))
    for (let number = 1; number <= committed; number += 1)
      assert.ok(ids.has(`row ${number}`), `row ${number} of ${committed}`)
    await db.destroy()
  })

  test('that cannot be one is refused with a sentence', async () => {
    const file = join(root, 'file')
    await writeFile(file, 'no folder')
    const opened = openDatabase({ folder: join(file, 'postgres') })
    await assert.rejects(
      opened,
      (error) => error instanceof PlainError && /could not be opened: .*\w/.test(error.message),
    )
  })
})

describe('a database on a server', () => {
  test('that is not there is refused with a sentence that says why', async () => {
    const opened = openDatabase({ url: 'postgres://uproar:hunter2@localhost:1/uproar' })
    await assert.rejects(opened, (error) => {
      assert.ok(error instanceof PlainError)
      assert.match(error.message, /could not be opened: .*ECONNREFUSED/)
      assert.doesNotMatch(error.message, /hunter2/)
      return true
    })
  })

  const skip = server ? false : 'no PostgreSQL here'

  test('is made by one of several that open it at once', { skip }, async () => {
    const url = await newDatabase()
    const all = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url })))
    for (const db of all) assert.deepEqual(await db.selectFrom('campaigns').selectAll().execute(), [])
    await Promise.all(all.map((db) => db.destroy()))
  })

  test('that drops its connections is asked again, and the process lives on', { skip }, async () => {
    const db = await openDatabase({ url: await newDatabase() })
    await dropOtherConnections(db)
    const asked = await Promise.allSettled([1, 2, 3].map(() => readProgress(db, 'a')))
    assert.ok(asked.some(({ status }) => status === 'fulfilled'))
    assert.equal(await readProgress(db, 'a'), undefined)
    await db.destroy()
  })
})

/** Commits row after row and says the number of each once it is committed. */
function writeInAnotherProcess(folder: string) {
  const code = `const { openDatabase } = await import(${JSON.stringify(new URL('database.ts', import.meta.url).href)})
    const { saveProgress } = await import(${JSON.stringify(new URL('sources.ts', import.meta.url).href)})
    const db = await openDatabase({ folder: ${JSON.stringify(folder)} })
    for (let number = 1; ; number += 1) {
      await saveProgress(db, 'row ' + number, { state: {} }, 0)
      console.log(number)
    }`
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function newDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return new URL(`/${name}`, server).href
}

async function dropOtherConnections(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [rows[0]?.name])
  await client.end()
}
