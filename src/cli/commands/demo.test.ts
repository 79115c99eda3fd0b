import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { after, before, test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { runCli } from '../uproar.ts'

let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uproar-demo-test-'))
})

after(() => rm(folder, { recursive: true }))

async function call(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const io = {
    stdin: new PassThrough(),
    stdout,
    stderr,
    environment: {},
    clock: new FakeClock(),
    signal: new AbortController().signal,
  }
  const code = await runCli(['demo', ...args], io)
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}

test('help shows an example and what the exit codes mean', async () => {
  const { code, stdout } = await call('--help')
  assert.equal(code, 0)
  assert.match(stdout, /uproar demo --crash --json/)
  assert.match(stdout, /Exit codes/)
})

for (const { args, said } of [
  { args: ['one.yaml', 'two.yaml'], said: /One campaign file at most/ },
  { args: ['--crash', '--flop'], said: /one play at a time/ },
  { args: ['--seed', 'seven'], said: /--seed seven: a whole number/ },
  { args: ['--loud'], said: /--loud/ },
  { args: ['/nowhere/made-up.yaml'], said: /There is no file/ },
]) {
  test(`“demo ${args.join(' ')}” is refused in a sentence, before anything is started`, async () => {
    const { code, stdout, stderr } = await call(...args)
    assert.equal(code, 2)
    assert.equal(stdout, '')
    assert.match(stderr, said)
    assert.doesNotMatch(stderr, /\n {4}at /)
  })
}

test('a wrong campaign file gets a sentence for each mistake', async () => {
  const file = join(folder, 'wrong.yaml')
  await writeFile(file, 'slug: made-up\nhashtag: two words\n')
  const { code, stderr } = await call(file)
  assert.equal(code, 1)
  assert.match(stderr, /wrong\.yaml:2:10 hashtag: A hashtag has no spaces/)
})
