import { createReadStream } from 'node:fs'
import { createSeries, linesOf, type ProfileName, type SeriesChange } from '../../trends/index.ts'
import { type CommandIo, UsageError } from '../command.ts'

interface CountsOptions {
  profile: ProfileName
  json: boolean
  bucketSeconds: number
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** Seconds of a text such as 30s, 5m or 1h. */
export function parseBucket(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,4})([smh])$/.exec(text) ?? []
  const seconds = Number(count) * (units[unit] ?? 0)
  if (seconds > 0 && seconds <= 3600) return seconds
  throw new UsageError(`--bucket takes a time up to an hour such as 30s, 5m or 1h, not “${text}”.`)
}

/** Judges ready-made counts, `timestamp,value[,authors]` a line, and prints each change of verdict. */
export async function judgeCounts(file: string, options: CountsOptions, io: CommandIo): Promise<number> {
  const series = createSeries({ profile: options.profile, bucketSeconds: options.bucketSeconds })
  const tally = { buckets: 0, unreadable: 0 }
  for await (const line of linesOf(file === '-' ? io.stdin : opened(file))) {
    const row = typeof line === 'string' ? rowOf(line) : undefined
    if (!row && line !== '' && !isHeading(line)) tally.unreadable++
    if (!row) continue
    tally.buckets++
    for (const change of series.add(row.at, row.value, row.authors)) io.stdout.write(`${told(change, options.json)}\n`)
  }
  io.stderr.write(`${tally.buckets} buckets, ${tally.unreadable} unreadable\n`)
  return 0
}

async function* opened(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The counts cannot be read (${reason}). Give --counts a CSV file, or - for standard input.`)
  }
}

function rowOf(line: string): { at: number; value: number; authors?: number } | undefined {
  const [time = '', value = '', authors] = line.split(',').map((part) => part.trim())
  const at = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(time) ? time : `${time.replace(' ', 'T')}Z`)
  const numbers = [at, count(value), ...(authors ? [count(authors)] : [])]
  if (!numbers.every(Number.isFinite)) return undefined
  return { at, value: count(value), ...(authors && { authors: count(authors) }) }
}

function count(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
}

function isHeading(line: unknown): boolean {
  return typeof line === 'string' && line.startsWith('timestamp')
}

function told({ at, ...change }: SeriesChange, json: boolean): string {
  const time = new Date(at).toISOString().replace('.000Z', 'Z')
  return json ? JSON.stringify({ at: time, ...change }) : `${time} ${change.to} — ${change.why}`
}
