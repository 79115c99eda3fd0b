import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { after, test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { madeUpPack } from '../../report/evidence/testing.ts'
import { verifyCommand } from './verify.ts'

const folder = await mkdtemp(join(tmpdir(), 'uproar-verify-pack-'))
after(() => rm(folder, { recursive: true }))
const pack = madeUpPack({ minutes: 3, people: 30, consents: 4 })
const path = join(folder, 'made-up.pack')
await writeFile(path, pack.text)
await writeFile(`${path}.sig`, pack.signature)

test('a pack that holds is verified with the signature beside it, and its witnesses are named', async () => {
  const { code, out } = await run(path, '--key', pack.sources.key)
  assert.equal(code, 0)
  assert.match(out, /pack’s own signature is of these bytes/)
  assert.match(out, /newsroom\.example compared \d+ intervals and cosigned the head of \d+ minutes\./)
  assert.match(out, /\nverified\n$/)
})

test('a row that was changed is named, with exit code 1', async () => {
  const changed = join(folder, 'changed.pack')
  await writeFile(changed, pack.text.replace(/"kind":"closed","pledges":\d+/, '"kind":"closed","pledges":999'))
  const { code, out } = await run(changed, '--json')
  assert.equal(code, 1)
  const { firstFailure } = JSON.parse(out) as { firstFailure: { where: string } }
  assert.equal(firstFailure.where, `ledger row ${pack.sources.rows.length - 1}`)
})

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  const stdout = new PassThrough()
  const io = {
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough(),
    environment: {},
    clock: new FakeClock(0),
    signal: new AbortController().signal,
  }
  const code = await verifyCommand.run(args, io)
  return { code, out: String(stdout.read() ?? '') }
}
