import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { after, test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { buildReport } from '../../report/report.ts'
import { serializeReport } from '../../report/serialize.ts'
import { madeUpStorm } from '../../report/testing.ts'
import { UsageError } from '../command.ts'
import { verifyCommand } from './verify.ts'

const folder = await mkdtemp(join(tmpdir(), 'uproar-verify-'))
after(() => rm(folder, { recursive: true }))

const text = serializeReport(buildReport(madeUpStorm({ minutes: 3, people: 30, consents: 4 })))

test('a report that holds is verified, with exit code 0', async () => {
  const { code, out } = await run(await fileOf(text))
  assert.equal(code, 0)
  assert.match(out, /Checked, and it holds\n {2}\d+ ledger rows are chained/)
  assert.match(out, /Not to be known from this file\n/)
  assert.match(out, /\nverified\n$/)
})

test('one digit changed is named by its line, with exit code 1', async () => {
  const changed = text.replace(/"mentions": (\d+)/, (_, count) => `"mentions": ${Number(count) + 1}`)
  const { code, out } = await run(await fileOf(changed))
  assert.equal(code, 1)
  assert.match(out, /line \d+ \(\$\.networks\[0\]\.mentions\): .* says \d+, and the rows give \d+\./)
  assert.match(out, /does not hold\n$/)
})

test('--json answers with one object', async () => {
  const { out } = await run(await fileOf(text), '--json')
  const answer = JSON.parse(out) as { ok: boolean; unchecked: string[] }
  assert.equal(answer.ok, true)
  assert.ok(answer.unchecked.length > 0)
})

test('--help shows an example', async () => {
  assert.match((await run('--help')).out, /uproar verify report\.json/)
})

test('what cannot be checked is said in a sentence, with exit code 2', async () => {
  await refuses([join(folder, 'nothing.json')], /^There is no file .*nothing\.json\.$/)
  await refuses([folder], /is a folder/)
  await refuses([await fileOf('hello')], /is not an Uproar report\. This is not JSON: line 1, column 1/)
  await refuses([await fileOf('{"hello": 1}')], /is not an Uproar report/)
  await refuses([], /Which report\?/)
  await refuses(['a', 'b'], /One report at a time/)
  await refuses(['--fast', 'a'], /--fast/)
})

async function refuses(args: string[], sentence: RegExp): Promise<void> {
  await assert.rejects(run(...args), (error) => {
    assert.ok(error instanceof UsageError)
    assert.equal(error.exitCode, 2)
    assert.match(error.message, sentence)
    return true
  })
}

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  const stdout = new PassThrough()
  const io = {
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough(),
    environment: {},
    clock: new FakeClock(),
    signal: new AbortController().signal,
  }
  const code = await verifyCommand.run(args, io)
  return { code, out: String(stdout.read() ?? '') }
}

let files = 0

async function fileOf(content: string): Promise<string> {
  files += 1
  const path = join(folder, `report-${files}.json`)
  await writeFile(path, content)
  return path
}
