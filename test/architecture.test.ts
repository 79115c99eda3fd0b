import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { describe, test } from 'node:test'

/** Higher stands on lower; a part may import its own and what is below it. Words may also import the words they name. */
const levels: Record<string, number> = {
  'plain-error': 0,
  words: 1,
  clock: 2,
  networks: 3,
  store: 4,
  notify: 4.5,
  storm: 5,
  'sealed-text': 0,
  trace: 0,
  'config-mail': 1,
  'config-operating': 1,
  config: 5,
  web: 6,
  operate: 6.5,
  context: 6,
  work: 7,
  main: 8,
  rehearsal: 9,
  cli: 10,
  simulator: 10,
}

/** Which words stand on which; the graph has no circle. */
const words: Record<string, string[]> = {
  hour: [],
  trends: [],
  campaign: ['hour', 'trends'],
  supporters: ['campaign', 'hour'],
  report: ['campaign', 'hour'],
}

interface Source {
  path: string
  text: string
  imports: string[]
}

const sources = await readSources()

describe('the picture in ARCHITECTURE.md', () => {
  test('imports point only down', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports.filter((target) => !mayImport(path, target)).map((target) => `${path} → ${target}`),
    )
    assert.deepEqual(wrong, [])
  })

  test('words are pure: nothing of Node, no clock, no chance, no I/O', () => {
    const impure =
      /from 'node:|Date\.now|new Date\(\)|performance\.now|Math\.random|setTimeout|setInterval|\bfetch\(|process\./
    assert.deepEqual(lines(isWord, impure), [])
  })

  test('uproar/trends imports nothing but itself', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('trends/'))
      .flatMap(({ text }) => [...text.matchAll(/from '(?!\.\/)([^']+)'/g)].map(([, name]) => name))
    assert.deepEqual(wrong, [])
  })

  test('the folder of a network knows no list of networks: the list reads the folders', () => {
    const lists = ['networks/definitions.ts', 'networks/policy.ts', 'networks/registry.ts']
    const wrong = sources
      .filter(({ path }) => /^networks\/[^/]+\//.test(path))
      .flatMap(({ path, imports }) =>
        imports.filter((target) => lists.includes(target)).map((list) => `${path} → ${list}`),
      )
    assert.deepEqual(wrong, [])
  })

  test('only the clock knows what time it is', () => {
    const asking =
      /Date\.now|new Date\(\)|performance\.now|Temporal\.Now|setTimeout|setInterval|setImmediate|node:timers|AbortSignal\.timeout/
    assert.deepEqual(
      lines((path) => !path.startsWith('clock/'), asking),
      [],
    )
  })

  test('only config reads the environment', () => {
    assert.deepEqual(
      lines((path) => path !== 'config.ts' && path !== 'cli/start.ts', /process\.env/),
      [],
    )
  })

  test('no file is longer than 300 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)
    assert.deepEqual(long, [])
  })

  test('the project speaks of itself alone', async () => {
    const files = await Array.fromAsync(
      glob('{*.md,docs/**/*,src/**/*,test/**/*,examples/**/*,scripts/**/*,bin/*,package-lock.json}', {
        withFileTypes: true,
      }),
    )
    const wrong = []
    for (const file of files.filter((entry) => entry.isFile() && /\.(md|ts|js|json|yaml|yml|css)$/.test(entry.name))) {
      const path = relative('.', join(file.parentPath, file.name))
      if (
        path !== 'test/architecture.test.ts' &&
        /registry\.npmjs|\/work\/main|\/work\/shared/.test(await readFile(path, 'utf8'))
      )
        wrong.push(path)
    }
    assert.deepEqual(wrong, [])
  })
})

async function readSources(): Promise<Source[]> {
  const paths = (await Array.fromAsync(glob('src/**/*.ts'))).map((path) => relative('src', path)).sort()
  const own = paths.filter(
    (path) => !path.endsWith('.test.ts') && !path.startsWith('testing/') && !/\/testing[.-]/.test(path),
  )
  return await Promise.all(own.map(readSource))
}

async function readSource(path: string): Promise<Source> {
  const text = withoutComments(await readFile(join('src', path), 'utf8'))
  const found = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target]) => target ?? '')
  return { path, text, imports: found.map((target) => relative('src', join('src', dirname(path), target))) }
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function mayImport(from: string, to: string): boolean {
  const [source, target] = [partOf(from), partOf(to)]
  if (source === target) return true
  if (source in words && target in words) return words[source]?.includes(target) ?? false
  return levelOf(target) < levelOf(source)
}

function partOf(path: string): string {
  return (path.includes('/') ? path.split('/')[0] : path.replace(/\.ts$/, '')) ?? ''
}

function levelOf(part: string): number {
  const level = levels[part in words ? 'words' : part]
  if (level === undefined) throw new Error(`src/${part} stands nowhere in the picture.`)
  return level
}

function isWord(path: string): boolean {
  return partOf(path) in words
}

function lines(where: (path: string) => boolean, what: RegExp): string[] {
  return sources
    .filter(({ path }) => where(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (what.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    )
}
