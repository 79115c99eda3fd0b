import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { fromBase64, toBase64 } from './base64.ts'
import { originOf, readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { consistencyProof, inclusionProof, isConsistent, isIncluded, leafHash, rootOf } from './merkle.ts'
import { readKey, readNote, signatureLine, signingKey, signNote, verifyLine, verifyNote, writeKey } from './note.ts'

/* The eight leaves and the roots that the reference implementation of RFC 6962 is tested with. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => leafHash(hexToBytes(hex)),
)
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('roots are those of RFC 6962', () => {
  for (const [size, root] of roots.entries()) assert.equal(bytesToHex(rootOf(leaves.slice(0, size))), root)
})

test('each leaf is proved to be in the tree, and at no other place', () => {
  for (let size = 1; size <= 8; size++) {
    const root = rootOf(leaves.slice(0, size))
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(leaves.slice(0, size), index)
      const leaf = leaves[index] ?? leafHash(new Uint8Array())
      assert.ok(isIncluded(leaf, index, size, proof, root))
      if (size > 1) assert.ok(!isIncluded(leaf, (index + 1) % size, size, proof, root))
    }
  }
})

test('a tree that grew is proved to hold the older one, and one that was made anew is not', () => {
  for (let size = 1; size <= 8; size++) {
    for (let from = 1; from <= size; from++) {
      const proof = consistencyProof(leaves.slice(0, size), from)
      const newer = { size, root: rootOf(leaves.slice(0, size)) }
      const older = { size: from, root: rootOf(leaves.slice(0, from)) }
      assert.ok(isConsistent(older, newer, proof), `${from} of ${size}`)
      const other = { size: from, root: rootOf([leafHash(utf8ToBytes('another')), ...leaves.slice(1, from)]) }
      assert.ok(!isConsistent(other, newer, proof), `${from} of ${size}`)
    }
  }
})

/* From the specification of signed notes: c2sp.org/signed-note, key and note of its example. */
const known = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const knownNote = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`

test('a signed note that others signed is read, and not when a letter of it changes', () => {
  const key = readKey(known)
  const note = readNote(knownNote)
  assert.ok(key && note)
  assert.ok(verifyNote(note, key))
  assert.equal(writeKey(key), known)
  assert.ok(!verifyNote({ ...note, text: note.text.replace('answer', 'Answer') }, key))
})

test('a checkpoint is signed and read again, and a witness adds the second in which it agreed', () => {
  const secret = new Uint8Array(32).fill(7)
  const author = signingKey('uproar.example', 'note', secret)
  const witness = signingKey('newsroom.example', 'cosignature', new Uint8Array(32).fill(9))
  const origin = originOf(author.name, { campaign: 'long-ears', storm: 'storm' })
  const text = writeCheckpoint({ origin, size: 3, root: rootOf(leaves.slice(0, 3)) })
  const note = readNote(`${signNote(text, author)}${signatureLine(text, witness, 1_796_468_460)}\n`)
  assert.ok(note && verifyNote(note, author))
  const line = note.signatures[1]
  assert.deepEqual(line && verifyLine(note.text, line, witness), { seconds: 1_796_468_460 })
  assert.equal(readCheckpoint(note.text)?.size, 3)
  assert.deepEqual(readKey(writeKey(witness))?.kind, 'cosignature')
})

test('base64 has one spelling for the same bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      (bytes) => bytesToHex(fromBase64(toBase64(bytes)) ?? Uint8Array.of(1, 2, 3)) === bytesToHex(bytes),
    ),
  )
  assert.equal(fromBase64('AB=='), undefined)
})
