import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { vectorsFolder } from '../../testing/vectors.ts'
import { UsageError } from '../command.ts'
import { trendsCommand } from './trends.ts'

const folder = vectorsFolder()
const start = Date.UTC(2026, 10, 21, 11)

test('it prints each change of verdict as a line with time, verdict, tag and reason', async () => {
  const { code, stdout } = await run(['--profile', 'rehearsal'], [...quiet(30), ...storm(30)])
  assert.equal(code, 0)
  const [rising, trending] = stdout.trim().split('\n')
  assert.match(
    rising ?? '',
    /^2026-11-21T11:00:\d\dZ rising #AlitaSequel — \d+ authors in 15 seconds where .+ expected; .+rank \d/,
  )
  assert.match(trending ?? '', /^2026-11-21T11:00:\d\dZ trending #AlitaSequel — /)
})

test('--json prints the same as one JSON object a line, and --top the first tags at the end', async () => {
  const { stdout } = await run(['--profile=rehearsal', '--json', '--top=1'], [...quiet(30), ...storm(30)])
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    lines.map(({ key, from, to, top }) => top?.tag ?? [key, from, to]),
    [['alitasequel', 'quiet', 'rising'], ['alitasequel', 'rising', 'trending'], 'AlitaSequel'],
  )
  assert.equal(lines[1].trend.since, lines[0].at)
  assert.equal(lines[2].top.rank, 1)
})

test('--top prints a table, and a tag cannot steer the terminal', async () => {
  const { stdout } = await run(['--top', '5'], [plain('bad\u001b[31m\u202etag', 'Ada', 0), plain('good', 'Ada', 1)])
  assert.deepEqual(stdout.split('\n').slice(0, 3), [
    'rank   authors   mentions  verdict   tag',
    '   1         1          1  quiet     #bad�[31m�tag',
    '   2         1          1  quiet     #good',
  ])
})

test('garbage and lines of more than a megabyte are counted, and reading goes on', async () => {
  const lines = ['{', '\u0000\u0001', '[]', `"${'x'.repeat(1_200_000)}"`, '', plain('tag', 'Ada', 0)]
  const { code, stderr } = await run([], lines)
  assert.equal(code, 0)
  assert.equal(stderr, '5 events, 1 posts, 1 tags, 4 unreadable, 0 dropped (0 late, 0 future)\n')
})

test('one wild time at the very start does not hold up the rest', async () => {
  const { stderr } = await run([], [plain('tag', 'Ada', 10 ** 12), plain('tag', 'Bo', 0), plain('tag', 'Cy', 1)])
  assert.match(stderr, /3 posts, 1 tags, 0 unreadable, 1 dropped/)
})

test('wrong options are refused with a sentence', async () => {
  const refused = (args: string[], message: RegExp) =>
    assert.rejects(run(args, []), (error) => error instanceof UsageError && message.test(error.message))
  await refused(['--profile', 'loud'], /no profile “loud”; there are campaign, newsroom, rehearsal/)
  await refused(['--top', 'many'], /--top takes a number/)
  await refused(['--nonsense'], /--help shows its options/)
  await refused(['posts.ndjson'], /standard input/)
})

test('it ends quietly when the reader of its output goes away, and stops reading', async () => {
  const stdin = Readable.from(endless())
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(gone) })
  assert.equal(await trendsCommand.run(['--profile', 'rehearsal'], io(stdin, stdout).io), 0)
  assert.ok(stdin.destroyed)
})

test('another failure of the output is an error', async () => {
  const full = Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(full) })
  const stdin = Readable.from(endless())
  await assert.rejects(trendsCommand.run(['--profile', 'rehearsal'], io(stdin, stdout).io), /ENOSPC/)
})

test('an abort ends a stream that would go on, with what was read so far', async () => {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  const { io: handed, stderr, abort } = io(stdin, stdout)
  stdout.once('data', () => abort.abort())
  stdin.write([...quiet(30), ...storm(30), ''].join('\n'))
  assert.equal(await trendsCommand.run(['--profile', 'rehearsal'], handed), 0)
  assert.match(stderr(), /^\d+ events, \d+ posts/)
})

test('real events of Jetstream are read without an error', {
  skip: folder ? false : 'no vectors: set UPROAR_VECTORS',
}, async () => {
  const file = readFileSync(join(folder ?? '', 'jetstream/expected_v1.jsonl'), 'utf8')
  const { code, stdout, stderr } = await run(['--top', '9'], file.split('\n'))
  assert.equal(code, 0)
  assert.match(stderr, /^152 events, 17 posts, 4 tags, 0 unreadable, 0 dropped/)
  assert.equal(stdout.match(/ quiet {3}/g)?.length, 4)
})

function plain(tag: string, author: string, second: number): string {
  return JSON.stringify({ tag, author, at: start + second * 1000 })
}

function quiet(seconds: number): string[] {
  return Array.from({ length: seconds }, (_, second) => plain(`chat${second % 5}`, `Bystander ${second % 7}`, second))
}

function storm(from: number): string[] {
  return Array.from({ length: 30 }, (_, second) => plain('AlitaSequel', `Supporter ${second}`, from + second))
}

function* endless(): Iterable<string> {
  for (let second = 0; ; second++) {
    yield `${plain(second < 60 ? 'chat' : 'storm', second < 60 ? 'Ada' : `Supporter ${second}`, second)}\n`
  }
}

async function run(args: readonly string[], lines: readonly string[]) {
  const stdout = new PassThrough()
  const chunks: Buffer[] = []
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const { io: handed, stderr } = io(Readable.from([Buffer.from(lines.join('\n'))]), stdout)
  const code = await trendsCommand.run(args, handed)
  return { code, stdout: Buffer.concat(chunks).toString(), stderr: stderr() }
}

function io(stdin: Readable, stdout: Writable) {
  const errors: string[] = []
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      errors.push(chunk.toString())
      done()
    },
  })
  const abort = new AbortController()
  const io = { stdin, stdout, stderr, environment: {}, clock: new FakeClock(), signal: abort.signal }
  return { io, abort, stderr: () => errors.join('') }
}
