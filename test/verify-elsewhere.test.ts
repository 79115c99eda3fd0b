import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { vectorPack } from '../scripts/pack-vector.ts'
import { verifyPack } from '../src/report/evidence/verify-pack.ts'

const script = 'examples/verify-elsewhere.mjs'
const folder = await mkdtemp(join(tmpdir(), 'uproar-elsewhere-'))
after(() => rm(folder, { recursive: true }))
const pack = vectorPack()

test('the test vector is the pack that the code makes, and it verifies', async () => {
  assert.equal(await readFile('vectors/made-up-storm.pack', 'utf8'), pack.text)
  assert.equal(await readFile('vectors/made-up-storm.pack.sig', 'utf8'), pack.signature)
  const bytes = await readFile('vectors/made-up-storm.pack')
  assert.equal(verifyPack({ bytes, signature: pack.signature }).ok, true)
})

test('a verifier of at most 150 lines, written from the format, agrees and names what it left unchecked', async () => {
  const source = await readFile(script, 'utf8')
  assert.ok(source.trimEnd().split('\n').length <= 150)
  assert.deepEqual(
    [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name).filter((name) => !name?.startsWith('node:')),
    [],
  )
  const { code, out } = await run('vectors/made-up-storm.pack')
  assert.equal(code, 0, out)
  assert.match(out, /bluesky: mentions: \d+/)
  assert.match(out, /bluesky: authors: \d+/)
  assert.match(out, /bluesky: peak minute: \d+/)
  assert.match(out, /Left unchecked: ranks, verdicts/)
  assert.match(out, /agrees\n$/)
})

test('it does not agree with a count that was changed, nor with a row that was', async () => {
  for (const [from, to] of [
    [/"authors":(\d+),"authenticity"|"authors":(\d+)/, '"authors":9999'],
    [/"kind":"closed","pledges":\d+/, '"kind":"closed","pledges":999'],
  ] as const) {
    const path = join(folder, 'changed.pack')
    await writeFile(path, pack.text.replace(from, to))
    await writeFile(`${path}.sig`, pack.signature)
    const { code, out } = await run(path)
    assert.equal(code, 1)
    assert.match(out, /does not hold/)
  }
})

function run(path: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, path], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out: stdout + stderr }),
    )
  })
}
