import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

/*
 * The Merkle tree of RFC 6962 and RFC 9162, section 2.1, over SHA-256: a leaf is hashed behind a zero byte and a node
 * behind a one, so that neither passes for the other. Hashes are 32 bytes.
 */

export type Hash = Uint8Array

export function leafHash(leaf: Uint8Array): Hash {
  return sha256(concatBytes(Uint8Array.of(0), leaf))
}

function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(concatBytes(Uint8Array.of(1), left, right))
}

/** The root over hashed leaves; that of no leaf is the hash of nothing. */
export function rootOf(leaves: readonly Hash[]): Hash {
  const [only] = leaves
  if (!only) return sha256(new Uint8Array())
  if (leaves.length === 1) return only
  const split = splitOf(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}

/** From the leaf upwards, what it has to be hashed with to come to the root. Throws a RangeError where there is no such leaf. */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`There is no leaf ${index}.`)
  if (leaves.length === 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - split), rootOf(left)]
}

/** RFC 9162, section 2.1.3.2. */
export function isIncluded(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (index >= size) return false
  let [fn, sn, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else hash = nodeHash(hash, sibling)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && sameHash(hash, root)
}

/** That the first `from` leaves are the same in the whole tree; RFC 9162, section 2.1.4.1. */
export function consistencyProof(leaves: readonly Hash[], from: number): Hash[] {
  if (!Number.isInteger(from) || from < 1 || from > leaves.length) throw new RangeError(`There is no size ${from}.`)
  return subProof(leaves, from, true)
}

function subProof(leaves: readonly Hash[], from: number, isWhole: boolean): Hash[] {
  if (from === leaves.length) return isWhole ? [] : [rootOf(leaves)]
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return from <= split
    ? [...subProof(left, from, isWhole), rootOf(right)]
    : [...subProof(right, from - split, false), rootOf(left)]
}

export interface TreeHead {
  size: number
  root: Hash
}

/** RFC 9162, section 2.1.4.2. */
export function isConsistent(older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root)
  if (older.size < 1 || older.size > newer.size || proof.length === 0) return false
  const isPower = (older.size & (older.size - 1)) === 0
  const [first, ...rest] = isPower ? [older.root, ...proof] : proof
  if (!first) return false
  let [fn, sn, was, is] = [older.size - 1, newer.size - 1, first, first]
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)]
  for (const hash of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      ;[was, is] = [nodeHash(hash, was), nodeHash(hash, is)]
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else is = nodeHash(is, hash)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && sameHash(was, older.root) && sameHash(is, newer.root)
}

export function sameHash(one: Hash, other: Hash): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

function half(value: number): number {
  return Math.floor(value / 2)
}
