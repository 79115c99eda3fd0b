import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startPostgres } from '../src/testing/postgres.ts'
import { prepareDatabase } from '../src/testing/prepared-database.ts'
import { runTests } from './testing/run-tests.ts'
import { testFiles } from './testing/test-files.ts'
import { slowest } from './testing/times.ts'

/**
 * Everything that must hold: types, lint and format, the pages' bundle, and every test, those of the store on PGlite and
 * on a PostgreSQL that is started here. Arguments are test files; none means all. `--slow` tells which took longest.
 */
const slow = process.argv.includes('--slow')
const named = process.argv.slice(2).filter((argument) => argument !== '--slow')
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

const folder = await mkdtemp(join(tmpdir(), 'uproar-test-'))
const times = join(folder, 'times')
const [checked, , postgres] = await Promise.all([
  check(),
  prepareDatabase(folder),
  startPostgres().catch(withoutPostgres),
])
const ok = checked && (await test())
await postgres?.stop()
await rm(folder, { recursive: true, force: true })
// The database's own exit hook would answer 0 otherwise.
process.exit(ok ? 0 : 1)

/** One after the other, since each takes a core; what the tests stand on is made beside them. */
async function check(): Promise<boolean> {
  const all = named.length > 0 ? [] : ['tsc --noEmit', 'biome check --error-on-warnings']
  for (const command of [...all, 'vite build --logLevel warn']) if (!(await succeeds(command))) return false
  return true
}

async function succeeds(command: string): Promise<boolean> {
  const child = spawn(command, { stdio: 'inherit', shell: true, signal: stop.signal })
  const code = await new Promise((done) => child.once('error', done).once('exit', done))
  if (code !== 0) process.stderr.write(`${command}: failed\n`)
  return code === 0
}

function withoutPostgres(error: unknown): undefined {
  process.stdout.write(`PostgreSQL does not run here, so the store is tested on PGlite alone: ${String(error)}\n`)
  return undefined
}

async function test(): Promise<boolean> {
  // Every file is a process of its own, and most of them load the same modules.
  process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/uproar-tests')
  process.env.UPROAR_TEST_PGLITE = folder
  if (postgres) process.env.UPROAR_TEST_POSTGRES = postgres.url
  if (slow) process.env.UPROAR_TEST_TIMES = times
  const { success, told } = await runTests(await testFiles(named), stop.signal)
  if (slow) process.stdout.write(await slowest(times, 20))
  process.stdout.write(`${told}\n`)
  return success
}
