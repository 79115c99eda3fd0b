import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signingKey, writeKey } from './note.ts'
import { buildPack, signPack } from './pack.ts'
import { fewerThan, sampleSize } from './sample.ts'
import { madeUpKey, madeUpPack } from './testing.ts'
import { mutations } from './testing-mutations.ts'
import { verifyPack } from './verify-pack.ts'

const small = { minutes: 4, people: 20, consents: 4, intervalSeconds: 30, windowSeconds: 60, noise: 2 }
const pack = madeUpPack(small)
const bytes = new TextEncoder().encode(pack.text)

test('a pack as it was made verifies, and says what nobody can know from it', () => {
  const verified = verifyPack({ bytes, signature: pack.signature, key: writeKey(madeUpKey) })
  assert.equal(verified.firstFailure, undefined)
  assert.equal(verified.checked.length, 10)
  assert.deepEqual(
    verified.witnesses.map(({ name, verdict }) => [name, verdict]),
    [
      ['newsroom.example', 'agrees'],
      ['rival.example', 'agrees'],
    ],
  )
  assert.match(verified.unchecked.join(' '), /wrote down what it saw/)
  assert.equal(buildPack(pack.sources), pack.text)
})

test('whatever is changed, dropped, doubled, swapped or re-dated is caught, and its place named', () => {
  let named = 0
  for (const mutation of mutations(pack.text, pack.signature, 700, 11)) {
    const { ok, firstFailure } = verifyPack(mutation)
    assert.equal(ok, false, `${mutation.how} at line ${mutation.line}`)
    if (firstFailure?.line === mutation.line) named += 1
    else
      assert.ok(
        Math.abs((firstFailure?.line ?? 0) - mutation.line) <= 2,
        `${mutation.how} at line ${mutation.line}: ${JSON.stringify(firstFailure)}`,
      )
  }
  assert.ok(named > 650, `${named} of 700 were named by their own line`)
})

test('a pack that another key signed anew is caught by whoever knows the key', () => {
  const other = signingKey('uproar.example', 'note', new Uint8Array(32).fill(99))
  const forged = verifyPack({ bytes, signature: signPack(pack.text, other) })
  assert.match(forged.firstFailure?.sentence ?? '', /not signed by the key/)
  const known = verifyPack({ bytes, key: writeKey(other) })
  assert.match(known.firstFailure?.sentence ?? '', /another key than the one you know/)
})

test('the draw is large enough for what is said of it, and no list of everybody', () => {
  assert.equal(sampleSize(100_000), 298)
  assert.equal(fewerThan(100_000, 298), 999)
  assert.equal(sampleSize(30), 10)
  assert.equal(fewerThan(30, 10), 7)
  assert.equal(fewerThan(30, 0), null)
  const { openings } = verifyPack({ bytes })
  assert.ok(openings.length > 0 && openings.length <= Math.ceil(pack.sources.openings.size / 3))
  assert.ok(openings.every(({ kind }) => kind === 'post'))
})

test('what was erased is withheld, and said to be', () => {
  const [first] = verifyPack({ bytes }).openings
  const openings = new Map(pack.sources.openings)
  openings.delete(first?.commitment ?? '')
  const text = buildPack({ ...pack.sources, openings })
  assert.ok(first && !text.includes(first.value))
  const verified = verifyPack({ bytes: new TextEncoder().encode(text) })
  assert.equal(verified.firstFailure, undefined)
  assert.match(verified.checked.join(' '), /1 were withheld/)
})

test('a campaign that tells of a conviction opens no individual, to an auditor neither', () => {
  for (const kind of ['public', 'auditor'] as const) {
    const closed = madeUpPack({ ...small, opinion: 'union', kind })
    assert.doesNotMatch(closed.text, /did:plc/)
    const verified = verifyPack({ bytes: new TextEncoder().encode(closed.text), signature: closed.signature })
    assert.equal(verified.firstFailure, undefined)
  }
})

test('an auditor’s pack opens every post and author', () => {
  const full = madeUpPack({ ...small, kind: 'auditor' })
  const verified = verifyPack({ bytes: new TextEncoder().encode(full.text), signature: full.signature })
  assert.equal(verified.firstFailure, undefined)
  assert.equal(verified.openings.length, full.sources.openings.size)
})

test('what is no pack is said in a sentence, and nothing makes it throw', () => {
  for (const text of ['', '\n', '{}\n', '{"pack":{}}\n', 'hello', pack.text.slice(0, 900), '['.repeat(50_000)])
    assert.equal(verifyPack({ bytes: new TextEncoder().encode(text) }).ok, false)
  assert.equal(verifyPack({ bytes: Uint8Array.of(255, 254, 10) }).readable, false)
})
