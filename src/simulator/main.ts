import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { steadyNow } from '../clock/clock.ts'
import { onWorkers } from './on-workers.ts'
import { openPgliteStores } from './pglite-store.ts'
import type { Totals } from './play.ts'
import { simulate } from './simulate.ts'

const usage = `npm run sim -- [--runs N] [--seed S] [--store memory|pglite] [--workers W] [--json] [--trace] [--until-broken]
Plays N storms with the real dispatcher from seed S on; --runs 1 --trace tells one of them step by step.\n`

process.exitCode = await main()

async function main(): Promise<number> {
  const options = parse()
  if (!options) return 2
  if (options.trace) return await tell(options)
  const began = steadyNow()
  const totals = await onWorkers(options)
  const seconds = (steadyNow() - began) / 1000
  process.stdout.write(options.json ? jsonOf(totals, seconds) : proseOf(totals, seconds))
  return totals.broken.length > 0 ? 1 : 0
}

interface Options {
  runs: number
  seed: number
  store: 'memory' | 'pglite'
  untilBroken: boolean
  workers: number
  json: boolean
  trace: boolean
}

function parse(): Options | undefined {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      store: { type: 'string', default: 'memory' },
      workers: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      'until-broken': { type: 'boolean', default: false },
    },
  })
  const [runs, seed, workers] = [values.runs, values.seed, values.workers].map(Number)
  const isWhole = (value: number | undefined, least: number): value is number =>
    Number.isSafeInteger(value) && Number(value) >= least
  const { store, 'until-broken': untilBroken } = values
  const isStore = store === 'memory' || store === 'pglite'
  if (isWhole(runs, 1) && isWhole(seed, 0) && isWhole(workers, 1) && isStore)
    return { ...values, runs, seed, store, untilBroken, workers: Math.min(workers, runs) }
  process.stderr.write(usage)
  return undefined
}

async function tell({ seed, store }: Options): Promise<number> {
  await using stores = store === 'pglite' ? await openPgliteStores() : undefined
  const line = (text: string) => process.stdout.write(`${text}\n`)
  const { wrong, kills, faults } = await simulate(seed, { tell: line, ...(stores && { open: stores.open }) })
  line(`seed ${seed}: ${kills} kills, ${faults} faults, ${wrong.length} promises broken`)
  return wrong.length > 0 ? 1 : 0
}

function jsonOf({ runs, mild, kills, faults, wrong, broken }: Totals, seconds: number): string {
  const { doubles, lost, afterWithdrawal, outsideStorm, ...others } = wrong
  const runsPerSecond = Math.round(runs / seconds)
  const counts = { runs, doubles, lost, afterWithdrawal, outsideStorm, kills, faults, runsPerSecond, ...others, mild }
  return `${JSON.stringify({ ...counts, ...(broken.length > 0 && { seeds: broken.map(({ seed }) => seed) }) })}\n`
}

function proseOf({ runs, kills, faults, broken }: Totals, seconds: number): string {
  const how = broken.map(
    ({ seed, wrong }) =>
      `seed ${seed}: ${wrong[0]?.what} ${wrong[0]?.why}; npm run sim -- --seed ${seed} --runs 1 --trace\n`,
  )
  const verdict = broken.length === 0 ? 'Every promise held.\n' : how.join('')
  return `${runs} storms, ${kills} kills, ${faults} faults, ${Math.round(runs / seconds)} a second.\n${verdict}`
}
