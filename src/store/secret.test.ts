import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { PlainError } from '../plain-error.ts'
import { keepSecrets, loadKeys, secretsIn } from './secret.ts'

const root = await mkdtemp(join(tmpdir(), 'uproar-secret-'))
after(() => rm(root, { recursive: true, force: true }))

describe('the secret of an installation', () => {
  test('is made once and found again, and no draft of it is left', async () => {
    const folder = join(root, 'once', 'data')
    const keys = await loadKeys(folder)
    assert.deepEqual(await loadKeys(folder), keys)
    assert.deepEqual(await readdir(folder), ['secret'])
  })

  test('is for its owner’s eyes alone, whatever the mask', async () => {
    const folder = join(root, 'mode')
    const before = process.umask(0)
    await loadKeys(folder).finally(() => process.umask(before))
    assert.equal((await stat(join(folder, 'secret'))).mode & 0o777, 0o600)
    assert.equal((await stat(folder)).mode & 0o777, 0o700)
  })

  test('is one when several first starts meet', async () => {
    const folder = join(root, 'race')
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => loadKeys(folder)))
    for (const other of others) assert.deepEqual(other, first)
    assert.deepEqual(await readdir(folder), ['secret'])
  })

  test('is 32 bytes in base64, another one in another folder', async () => {
    const [one, other] = [join(root, 'one'), join(root, 'other')]
    assert.notDeepEqual(await loadKeys(one), await loadKeys(other))
    assert.equal(Buffer.from(await readFile(join(one, 'secret'), 'utf8'), 'base64').length, 32)
  })

  const damaged = {
    empty: '',
    short: 'c2hvcnQ=',
    long: Buffer.alloc(33).toString('base64'),
    'no base64': '?'.repeat(44),
  }
  for (const [what, content] of Object.entries(damaged)) {
    test(`that is damaged (${what}) is refused with a sentence, and not replaced`, async () => {
      const folder = await mkdtemp(join(root, 'damaged-'))
      const file = join(folder, 'secret')
      await writeFile(file, content)
      await assert.rejects(
        loadKeys(folder),
        (error) => error instanceof PlainError && /Put the secret back/.test(error.message),
      )
      assert.equal(await readFile(file, 'utf8'), content)
    })
  }

  test('that is given is used, and no file is made', async () => {
    const folder = join(root, 'given')
    const given = new Uint8Array(32).fill(7)
    assert.deepEqual(await loadKeys(folder, given), await loadKeys('elsewhere', given))
    await assert.rejects(stat(folder))
  })

  test('given as it stands in the file gives the keys of the file', async () => {
    const folder = join(root, 'moved')
    const keys = await loadKeys(folder)
    const given = new Uint8Array(Buffer.from(await readFile(join(folder, 'secret'), 'utf8'), 'base64'))
    assert.deepEqual(await loadKeys('elsewhere', given), keys)
  })

  test('gives a key of 32 bytes for each purpose, none of which tells another', async () => {
    const { formerVaults: _, ...each } = await loadKeys('unused', new Uint8Array(32).fill(7))
    const keys = Object.values(each)
    assert.ok(keys.every((key) => key.length === 32))
    assert.equal(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size, 5)
  })

  test('may have former ones behind it, whose vaults are known and nothing else', async () => {
    const [old, next] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)]
    const [before, after] = [await loadKeys('unused', old), await loadKeys('unused', [next, old])]
    assert.deepEqual(after.formerVaults, [before.vault])
    assert.deepEqual({ ...after, formerVaults: [] }, await loadKeys('unused', next))
  })

  test('is replaced as a whole, with a copy of the one before for its owner’s eyes alone', async () => {
    const folder = join(root, 'replaced')
    const before = await loadKeys(folder)
    await keepSecrets(folder, [new Uint8Array(32).fill(8), ...(await secretsIn(folder))], 'secret.before')
    assert.deepEqual((await loadKeys(folder)).formerVaults, [before.vault])
    assert.deepEqual((await readdir(folder)).sort(), ['secret', 'secret.before'])
    for (const file of await readdir(folder)) assert.equal((await stat(join(folder, file))).mode & 0o777, 0o600)
  })
})
