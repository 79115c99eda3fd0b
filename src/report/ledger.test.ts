import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical.ts'
import { commit } from './commitment.ts'
import { chain, genesis, rowHash, verifyChain } from './ledger.ts'
import type { Row } from './rows.ts'
import { madeUpStorm } from './testing.ts'

const storm = madeUpStorm({ minutes: 5, people: 40, consents: 4 })

test('the first row names 64 zeros, each later one the hash of the row before', () => {
  assert.equal(storm.rows[0]?.prev, genesis)
  const second = storm.rows[1]
  assert.ok(storm.rows[0] && second)
  assert.equal(second.prev, rowHash(storm.rows[0]))
  assert.equal(second.seq, 1)
})

test('a hash is the SHA-256 of the canonical JSON, whatever the order of the keys', () => {
  const row = storm.rows[3]
  assert.ok(row)
  assert.equal(rowHash(row), createHash('sha256').update(canonicalJson(row)).digest('hex'))
  const shuffled = Object.fromEntries(Object.entries(row).reverse()) as unknown as Row
  assert.equal(rowHash(shuffled), rowHash(row))
})

test('chain goes on where it stopped', () => {
  const body = { kind: 'closed', at: '2026-12-05T12:01:00Z', pledges: 1, consents: 0, dropped: 0 } as const
  const { row, hash } = chain({ seq: 41, hash: 'a'.repeat(64) }, body)
  assert.equal(row.seq, 42)
  assert.equal(row.prev, 'a'.repeat(64))
  assert.equal(hash, rowHash(row))
})

test('a whole chain verifies and gives its head', () => {
  assert.deepEqual(verifyChain(storm.rows), { ok: true, head: storm.head })
})

test('a row that was changed is named itself, not the row after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: storm.rows.length - 3 }), (place) => {
      const rows = storm.rows.map((row, index) => (index === place ? moved(row) : row))
      const verdict = verifyChain(rows)
      assert.equal(verdict.ok ? -1 : verdict.seq, place)
    }),
  )
})

test('a link that was changed is named itself', () => {
  const rows = storm.rows.map((row, index) => (index === 7 ? { ...row, prev: 'b'.repeat(64) } : row))
  const verdict = verifyChain(rows)
  assert.equal(verdict.ok ? -1 : verdict.seq, 7)
})

test('a row that is missing, doubled or in another place is named', () => {
  const { rows } = storm
  const dropped = verifyChain(rows.toSpliced(5, 1))
  assert.deepEqual(dropped, { ok: false, seq: 5, why: 'row 5 is missing; row 6 stands in its place' })
  const doubled = verifyChain(rows.toSpliced(5, 0, rows[5] ?? assert.fail()))
  assert.deepEqual(doubled, { ok: false, seq: 6, why: 'row 5 stands there twice' })
  const swapped = verifyChain(rows.with(5, rows[6] ?? assert.fail()).with(6, rows[5] ?? assert.fail()))
  assert.equal(swapped.ok ? -1 : swapped.seq, 5)
})

function moved(row: Row): Row {
  return row.kind === 'interval' ? { ...row, mentions: row.mentions + 1 } : { ...row, at: '2030-01-01T00:00:00Z' }
}

test('the vectors in docs/evidence-format.md are what this code computes', async () => {
  const page = await readFile(new URL('../../docs/evidence-format.md', import.meta.url), 'utf8')
  const [text, hash] = /```json\n(.*)\n```\n\nhashes to `(.*)`/.exec(page)?.slice(1) ?? []
  const row = JSON.parse(text ?? '') as Row
  assert.equal(canonicalJson(row), text)
  assert.equal(rowHash(row), hash)
  assert.match(page, new RegExp(commit('000102030405060708090a0b0c0d0e0f', 'author', 'did:plc:made-up')))
})
