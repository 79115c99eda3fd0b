import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createTrendEngine, type TrendEngine } from '../../src/trends/index.ts'
import { bareScan } from './bare-scan.ts'
import { busiest, openDuckDb, perMinute } from './duckdb.ts'
import { jetstreamLines, type LinesOptions, writeLines } from './lines.ts'
import { redisUses } from './redis.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    lines: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    tags: { type: 'string', default: '10000000' },
  },
})
/** Event time per line: about as many events a second as Bluesky's network has had at its busiest. */
const eventsPerSecond = 2000
const windowMinutes = 10
/** The most posts that Twitter saw in a second: 3 August 2013, 11:21:50 JST. */
const record = 143_199

interface Rates {
  eventsPerSecond: number
  duckdbEventsPerSecond: number
  ratio: number
  bareScanEventsPerSecond: number
}

const hard = await race('hard')
const mixed = await race('mixed')
const result = {
  hard: hard.rates,
  mixed: mixed.rates,
  recordMultiple: rounded(hard.rates.eventsPerSecond / record, 2),
  memory: memory(),
  updateLatencyMs: latency(),
  outputs: { hard: hard.outputs, mixed: mixed.outputs },
  ...(await redisUses(200_000)),
  machine: {
    cpu: cpus()[0]?.model.trim(),
    cores: availableParallelism(),
    node: process.version,
    date: new Date().toISOString(),
  },
}
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)

/** Alternating rounds, the first of each for warming up; medians of the rest. */
async function race(mix: LinesOptions['mix']): Promise<{ rates: Rates; outputs: object }> {
  const lines = Number(values.lines)
  const path = await fileOf(mix, lines)
  const db = await openDuckDb(2)
  const times: { ours: number[]; duckdb: number[]; bare: number[] } = { ours: [], duckdb: [], bare: [] }
  let engine: TrendEngine | undefined
  for (let round = 0; round <= Number(values.rounds); round++) {
    const ours = await timed(() => {
      engine = readFile(path)
    })
    const duckdb = await timed(() => db.run(perMinute(path)))
    const bare = await timed(() => bareScan(path))
    if (round === 0) continue
    times.ours.push(ours)
    times.duckdb.push(duckdb)
    times.bare.push(bare)
    note(
      `${mix} round ${round}: ours ${rate(lines, ours)}, DuckDB ${rate(lines, duckdb)}, bare scan ${rate(lines, bare)} events/s`,
    )
  }
  const ours = rate(lines, median(times.ours))
  const duckdbEventsPerSecond = rate(lines, median(times.duckdb))
  const bareScanEventsPerSecond = rate(lines, median(times.bare))
  const ratio = rounded(ours / duckdbEventsPerSecond, 2)
  const exact = await busiest(db, path, windowMinutes)
  db.closeSync()
  const bytesPerLine = Math.round(statSync(path).size / lines)
  return {
    rates: { eventsPerSecond: ours, duckdbEventsPerSecond, ratio, bareScanEventsPerSecond },
    outputs: { bytesPerLine, ...compare(engine as TrendEngine, exact) },
  }
}

async function fileOf(mix: LinesOptions['mix'], lines: number): Promise<string> {
  const folder = join(tmpdir(), 'uproar-bench')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${mix}-${lines}.v3.ndjson`)
  if (!existsSync(path)) await writeLines(path, { seed: 1, lines, seconds: lines / eventsPerSecond, mix })
  return path
}

function readFile(path: string): TrendEngine {
  const engine = createTrendEngine()
  const file = openSync(path, 'r')
  const bytes = Buffer.allocUnsafe(1 << 16)
  for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) engine.read(bytes.subarray(0, read))
  closeSync(file)
  engine.endOfInput()
  return engine
}

/** Mentions must be the same to the last one, authors within what either side promises. */
function compare(engine: TrendEngine, exact: Map<string, { mentions: number; authors: number }>) {
  let [mentions, worst] = [0, 0]
  for (const [tag, counts] of exact) {
    const ours = engine.trend(tag)
    if (ours?.mentions !== counts.mentions) mentions++
    worst = Math.max(worst, Math.abs((ours?.authors ?? 0) - counts.authors) / counts.authors)
  }
  if (mentions > 0) throw new Error(`${mentions} of the ${exact.size} busiest tags have other mentions in DuckDB.`)
  return { tagsCompared: exact.size, otherMentions: mentions, largestAuthorsError: rounded(worst, 3) }
}

function memory(): object {
  const script = join(import.meta.dirname, 'memory.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [script, values.tags], { encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  const found = JSON.parse(stdout)
  return { ...found, peakRssMB: Math.round(found.peakRssMB) }
}

/** From a line's bytes to its counts, a line at a time, closing of buckets included. */
function latency(): { p50: number; p99: number; max: number } {
  const engine = createTrendEngine()
  const times: number[] = []
  for (const line of jetstreamLines({ seed: 2, lines: 200_000, seconds: 200_000 / eventsPerSecond, mix: 'hard' })) {
    const bytes = Buffer.from(`${line}\n`)
    const began = performance.now()
    engine.read(bytes)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (part: number) => rounded(times[Math.floor(part * (times.length - 1))] ?? 0, 4)
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function rate(events: number, ms: number): number {
  return Math.round((events / ms) * 1000)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function note(text: string): void {
  process.stderr.write(`${text}\n`)
}
