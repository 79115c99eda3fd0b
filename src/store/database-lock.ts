import pg from 'pg'
import { pause } from '../clock/clock.ts'
import { PlainError } from '../plain-error.ts'
import { Held } from './lock.ts'

/** Names our lock among all advisory locks of a database; any number would do, as long as it stays. */
const lockId = 8_776_027
const againMs = 1000

/**
 * Lets one server work on a PostgreSQL database at a time, by an advisory lock on a connection of its own. A connection
 * that breaks is made again; meanwhile the lock is nobody's. Throws `Held` where another server has it.
 */
export async function holdDatabase(connectionString: string): Promise<AsyncDisposable> {
  const stop = new AbortController()
  let client = await takeLock(connectionString, stop.signal, again)
  async function again(): Promise<void> {
    while (!stop.signal.aborted) {
      await pause(againMs, stop.signal)
      const renewed = await takeLock(connectionString, stop.signal, again).catch(() => undefined)
      if (renewed) {
        client = renewed
        return
      }
    }
  }
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      await client.end().catch(() => undefined)
    },
  }
}

async function takeLock(connectionString: string, signal: AbortSignal, lost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect().catch((cause: unknown) => {
    throw new PlainError(`The database does not answer: ${reasonOf(cause)}`, { cause })
  })
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lockId])
  if (!rows[0]?.taken) {
    await client.end()
    throw new Held('Another Uproar server works on this database. Stop it first; one server to a database, for now.')
  }
  client.on('error', () => undefined)
  client.on('end', () => signal.aborted || lost())
  return client
}

/** Where every address of a host refused, Node gives an error of errors without a message. */
function reasonOf(cause: unknown): string {
  const first = cause instanceof AggregateError ? cause.errors[0] : cause
  return first instanceof Error ? first.message : String(first)
}
