import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createVault } from './vault.ts'

const vault = createVault(new Uint8Array(32).fill(1))

describe('the vault', () => {
  test('gives back what it was given, whatever that is', () => {
    const text = fc.string({ unit: 'binary' }).filter((given) => given.isWellFormed())
    fc.assert(
      fc.property(text, text, (plain, owner) => assert.equal(vault.open(vault.seal(plain, owner), owner), plain)),
    )
  })

  test('opens nothing of which any one byte was changed', () => {
    const sealed = vault.seal('a secret', 'ada')
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte))
      assert.throws(() => vault.open(changed, 'ada'), `byte ${at}`)
    }
  })

  test('opens nothing that was cut short or lengthened', () => {
    const sealed = vault.seal('a secret', 'ada')
    for (let length = 0; length < sealed.length; length += 1) {
      assert.throws(() => vault.open(sealed.subarray(0, length), 'ada'), `${length} bytes`)
    }
    assert.throws(() => vault.open(Buffer.concat([sealed, Buffer.of(0)]), 'ada'))
  })

  test('opens nothing for another owner', () => {
    const sealed = vault.seal('a secret', 'ada')
    for (const owner of ['bo', '', 'ada ', 'Ada']) assert.throws(() => vault.open(sealed, owner))
  })

  test('opens nothing under another key', () => {
    const other = createVault(new Uint8Array(32).fill(2))
    assert.throws(() => other.open(vault.seal('a secret', 'ada'), 'ada'))
  })

  test('never seals the same twice', () => {
    const sealed = Array.from({ length: 100 }, () => Buffer.from(vault.seal('a secret', 'ada')).toString('hex'))
    assert.equal(new Set(sealed).size, 100)
  })

  test('says so when another version or another key sealed it', () => {
    assert.throws(() => vault.open(Uint8Array.of(9, 1, 2, 3), 'ada'), /another version/)
    const other = createVault(new Uint8Array(32).fill(2))
    assert.throws(() => vault.open(other.seal('a secret', 'ada'), 'ada'), /Put the secret .* back/)
  })

  test('wraps each record’s own key: one is not opened by another’s', () => {
    const [one, other] = [vault.seal('a secret', 'ada'), vault.seal('a secret', 'ada')]
    const keyAt = one.length - (12 + 16 + 'a secret'.length)
    const mixed = Buffer.concat([one.subarray(0, keyAt), other.subarray(keyAt)])
    assert.throws(() => vault.open(mixed, 'ada'))
  })
})

describe('a vault whose key was changed', () => {
  const [old, next] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  const between = createVault(next, [old])

  test('still opens what the former key wrapped', () => {
    assert.equal(between.open(vault.seal('a secret', 'ada'), 'ada'), 'a secret')
  })

  test('wraps it anew without changing the secret’s own ciphertext, for the new key alone to open', () => {
    const sealed = vault.seal('a secret', 'ada')
    const again = between.rewrap(sealed)
    assert.ok(again)
    assert.deepEqual(again.subarray(-36), sealed.subarray(-36))
    assert.equal(createVault(next).open(again, 'ada'), 'a secret')
    assert.throws(() => createVault(next).open(again, 'bo'))
    assert.throws(() => vault.open(again, 'ada'))
  })

  test('leaves alone what it has wrapped already', () => {
    assert.equal(between.rewrap(between.seal('a secret', 'ada')), undefined)
  })

  test('wraps nothing anew that it cannot open', () => {
    const strange = createVault(new Uint8Array(32).fill(3))
    assert.throws(() => between.rewrap(strange.seal('a secret', 'ada')), /another key/)
  })
})
