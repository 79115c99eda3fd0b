import { spawn, spawnSync } from 'node:child_process'
import { glob, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PostgresServer, startPostgres } from '../src/testing/postgres.ts'
import { prepareDatabase } from '../src/testing/prepared-database.ts'

/**
 * Everything that must hold: types, lint and format, the pages' bundle, and every test, those of the store on PGlite and
 * on a PostgreSQL that is started here. Arguments are test files; none means all.
 */
const named = process.argv.slice(2)
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

if (named.length === 0) for (const command of ['tsc --noEmit', 'biome check --error-on-warnings']) step(command)
step('vite build --logLevel warn')
const folder = await mkdtemp(join(tmpdir(), 'uproar-test-'))
const prepared = join(folder, 'prepared.tar')
await prepareDatabase(prepared)
const postgres = await startPostgres().catch(withoutPostgres)
const code = await runTests(postgres)
await postgres?.stop()
await rm(folder, { recursive: true, force: true })
// The database's own exit hook would answer 0 otherwise.
process.exit(code)

function step(command: string): void {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true })
  if (status !== 0) {
    process.stderr.write(`${command}: failed\n`)
    process.exit(1)
  }
}

function withoutPostgres(error: unknown): undefined {
  process.stdout.write(`PostgreSQL does not run here, so the store is tested on PGlite alone: ${String(error)}\n`)
  return undefined
}

async function runTests(server: PostgresServer | undefined): Promise<number> {
  const files = named.length > 0 ? named : await allTests()
  const args = [
    '--conditions=uproar-source',
    '--test',
    `--test-concurrency=${Math.max(2, availableParallelism())}`,
    ...files,
  ]
  const env = { ...process.env, UPROAR_TEST_PGLITE: prepared, ...(server && { UPROAR_TEST_POSTGRES: server.url }) }
  const child = spawn('node', args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  stop.signal.addEventListener('abort', () => child.kill('SIGTERM'))
  return await new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
}

/** The whole storm takes two minutes, so it begins first. */
async function allTests(): Promise<string[]> {
  const files = await Array.fromAsync(glob('{src,test}/**/*.test.ts'))
  const isLong = (file: string) => Number(file.includes('a-whole-storm'))
  return files.sort((a, b) => isLong(b) - isLong(a) || a.localeCompare(b))
}
