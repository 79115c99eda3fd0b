import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { glob, readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { madePages } from '../scripts/docs.ts'
import { mistakeSentence, readCampaignFile } from '../src/campaign/campaign-file.ts'
import { commandList } from '../src/cli/uproar.ts'

const read = (path: string) => readFile(path, 'utf8')

const pages = await madePages()

describe('the documents', () => {
  for (const [path, text] of Object.entries(pages)) {
    test(`${path} says what the code says; node scripts/docs.ts writes it anew`, async () => {
      assert.equal(await read(path), text)
    })
  }

  test('every invariant names a test that exists', async () => {
    const rows = (await read('ARCHITECTURE.md')).split('\n').filter((line) => /^\| \d+ \|/.test(line))
    const named = rows.flatMap((row) =>
      [...row.matchAll(/`([^`]+\.test\.ts)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({ file, title })),
    )
    assert.deepEqual(
      rows.map((row) => Number(row.split('|')[1])),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    )
    for (const row of rows) assert.match(row, /`[^`]+\.test\.ts` “[^”]+”/)
    for (const { file, title } of named) assert.ok((await read(file)).includes(title), `${file} has no test “${title}”`)
  })

  test('every script that the README names is there', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> }
    const named = [...(await read('README.md')).matchAll(/npm (?:run )?(\w+)/g)].map(([, name = '']) => name)
    assert.deepEqual(
      named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts)),
      [],
    )
  })

  test('every command that a document names is there', async () => {
    const files = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...(await Array.fromAsync(glob('docs/**/*.md')))]
    const texts = await Promise.all(files.map(read))
    const named = texts.flatMap((text) =>
      [...text.matchAll(/(?:npx|`)\s?uproar ([a-z]+)/g)].map(([, name = '']) => name),
    )
    assert.deepEqual(
      named.filter((name) => !commandList.some((command) => command.name === name)),
      [],
    )
  })

  test('no document links to a file that is not there', async () => {
    for await (const path of glob('{*.md,docs/**/*.md}')) {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
      for (const [, target = ''] of (await read(path)).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)) {
        await assert.doesNotReject(
          readFile(new URL(target, new URL(folder, `file://${process.cwd()}/`))),
          `${path} → ${target}`,
        )
      }
    }
  })
})

describe('the examples', async () => {
  for await (const path of glob('examples/*.yaml')) {
    test(`${path} is a campaign`, async () => {
      assert.deepEqual(readCampaignFile(await read(path)).mistakes.map(mistakeSentence), [])
    })
  }

  test('watch-a-hashtag.ts tells of a rise', () => {
    const start = Date.UTC(2026, 11, 5, 11)
    const before = Array.from({ length: 1200 }, (_, n) => ({
      tag: 'other',
      author: `bystander ${n % 40}`,
      at: start - 1_200_000 + n * 1000,
    }))
    const rise = Array.from({ length: 600 }, (_, n) => ({
      tag: 'LongEarsDay',
      author: `fan ${n}`,
      at: start + n * 1000,
    }))
    const input = [...before, ...rise].map((line) => JSON.stringify(line)).join('\n')
    const run = spawnSync('node', ['--conditions=uproar-source', 'examples/watch-a-hashtag.ts', 'LongEarsDay'], {
      input,
      encoding: 'utf8',
    })
    assert.equal(run.status, 0, run.stderr)
    assert.match(run.stdout, /trending/)
  })
})
