import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Mutant, mutants } from './mutants.ts'
import { wrongs } from './world.ts'

const runs = { memory: 10_000, pglite: 600 }

process.exitCode = await main()

/**
 * Plants each bug in a copy of the sources and plays storms there until one breaks a promise. Words as arguments choose the
 * bugs whose names have one of them.
 */
async function main(): Promise<number> {
  const words = process.argv.slice(2)
  const chosen = mutants.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  const waiting = [...chosen]
  const counts = await Promise.all(Array.from({ length: availableParallelism() }, () => catchAll(waiting)))
  const caught = counts.reduce((sum, count) => sum + count, 0)
  process.stdout.write(`${caught} of ${chosen.length} caught\n`)
  return caught === chosen.length ? 0 : 1
}

/** Takes one after the other, until none waits; answers how many it caught. */
async function catchAll(waiting: Mutant[]): Promise<number> {
  const copy = await copySources()
  try {
    let caught = 0
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const by = await catchOne(copy, mutant)
      if (by) caught += 1
      process.stdout.write(`| ${mutant.name} | ${by ?? 'NOT CAUGHT'} |\n`)
    }
    return caught
  } finally {
    await rm(copy, { recursive: true })
  }
}

async function copySources(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'uproar-mutants-'))
  await cp('src', join(copy, 'src'), { recursive: true })
  await cp('package.json', join(copy, 'package.json'))
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

/** Names the promises that it broke, and the first seed; undefined where it was not caught. */
async function catchOne(copy: string, { file, find, replace, isSql }: Mutant): Promise<string | undefined> {
  const path = join(copy, file)
  const sound = await readFile(path, 'utf8')
  if (!sound.includes(find)) throw new Error(`${file} does not say ${find}`)
  try {
    await writeFile(
      path,
      sound.replace(find, () => replace),
    )
    return verdictOf(await simulateIn(copy, isSql ? 'pglite' : 'memory'))
  } finally {
    await writeFile(path, sound)
  }
}

async function simulateIn(cwd: string, store: 'memory' | 'pglite'): Promise<string> {
  const args = [
    'src/simulator/main.ts',
    '--runs',
    String(runs[store]),
    '--store',
    store,
    '--json',
    '--until-broken',
    '--workers',
    '1',
  ]
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const chunk of child.stdout) output += String(chunk)
  return output
}

function verdictOf(json: string): string | undefined {
  const result = JSON.parse(json) as Record<string, number> & { seeds?: number[] }
  const broken = wrongs.filter((what) => (result[what] ?? 0) > 0)
  return broken.length > 0 ? `${broken.join(', ')} | ${result.seeds?.[0]}` : undefined
}
