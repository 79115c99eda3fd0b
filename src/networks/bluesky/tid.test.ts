import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { isValidTid } from '@atproto/syntax'
import fc from 'fast-check'
import { vectorsFolder, withoutVectors } from '../../testing/vectors.ts'
import { readTid, tidFrom } from './tid.ts'

const longest = 2n ** 53n - 1n
const place = [fc.bigInt({ min: 0n, max: longest }), fc.integer({ min: 0, max: 1023 })] as const

test('every time and clock id makes a valid TID and can be read back from it', () => {
  fc.assert(
    fc.property(...place, (microseconds, clockId) => {
      const tid = tidFrom(microseconds, clockId)
      assert.ok(isValidTid(tid), tid)
      assert.deepEqual(readTid(tid), { microseconds, clockId })
    }),
  )
})

test('TIDs sort as their times do', () => {
  fc.assert(
    fc.property(...place, ...place, (time, id, otherTime, otherId) => {
      fc.pre(time < otherTime)
      assert.ok(tidFrom(time, id) < tidFrom(otherTime, otherId))
    }),
  )
})

test('a time or a clock id that does not fit is refused', () => {
  for (const microseconds of [-1n, longest + 1n]) assert.throws(() => tidFrom(microseconds, 0), RangeError)
  for (const clockId of [-1, 1024, 0.5, Number.NaN]) assert.throws(() => tidFrom(0n, clockId), RangeError)
})

test('the TIDs of the AT Protocol’s own tests are read, and written the same', { skip: withoutVectors }, async () => {
  for (const tid of await vectors('tid_syntax_valid.txt')) {
    const { microseconds, clockId } = readTid(tid)
    assert.equal(tidFrom(microseconds, clockId), tid)
  }
})

test('and what is none there is none here', { skip: withoutVectors }, async () => {
  for (const text of await vectors('tid_syntax_invalid.txt')) assert.throws(() => readTid(text), RangeError, text)
})

async function vectors(file: string): Promise<string[]> {
  const text = await readFile(join(vectorsFolder() ?? '', 'atproto-interop/syntax', file), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  assert.ok(lines.length > 3)
  return lines
}
