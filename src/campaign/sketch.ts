import { shinglesOf } from './shingles.ts'

/**
 * What is kept of a text to find its like among many, without the text. MinHash over its shingles: `bands` are equal in
 * at least one place for nearly all texts that share 0.6 of their shingles and almost never for strangers (an index finds
 * them); `marks` estimate how much two texts share. Whoever has no key can try no guesses against either.
 */
export interface Sketch {
  /** 32-bit integers, signed, one for each band, none of them of another band. */
  bands: number[]
  /** One byte of each of 128 least hashes. */
  marks: Uint8Array
}

const hashes = 128
const rowsEach = 4
const bands = hashes / rowsEach

/** `key` has at least 32 bytes. Undefined where the text has no words. */
export function sketchOf(text: string, key: Uint8Array): Sketch | undefined {
  const shingles = shinglesOf(text)
  if (shingles.size === 0) return undefined
  const least = leastHashes(shingles, key)
  return {
    bands: Array.from({ length: bands }, (_, band) => bandOf(least, band)),
    marks: Uint8Array.from(least, (hash) => hash & 0xff),
  }
}

/**
 * About the Jaccard index of the two texts, 0 to 1, give or take 0.04; bytes that agree by chance (one in 256) are taken
 * off. Source: Li and König, b-bit minwise hashing, 2010.
 */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  let same = 0
  for (const [index, mark] of one.entries()) if (mark === other[index]) same++
  const chance = 1 / 256
  return Math.max(0, (same / hashes - chance) / (1 - chance))
}

function leastHashes(shingles: ReadonlySet<string>, key: Uint8Array): Uint32Array {
  const seeds = new Uint32Array(key.slice(0, 32).buffer)
  const least = new Uint32Array(hashes).fill(0xffff_ffff)
  for (const shingle of shingles) {
    const [a, b] = [hashOf(shingle, seeds[0] ?? 0), hashOf(shingle, seeds[1] ?? 0)]
    for (let index = 0; index < hashes; index++) {
      const hash = mixed(a + Math.imul(b | 1, index) + (seeds[2 + (index % 6)] ?? 0))
      if (hash < (least[index] ?? 0)) least[index] = hash
    }
  }
  return least
}

function bandOf(least: Uint32Array, band: number): number {
  let hash = band + 1
  for (let row = 0; row < rowsEach; row++)
    hash = mixed(Math.imul(hash, 0x01000193) ^ (least[band * rowsEach + row] ?? 0))
  return hash | 0
}

/** FNV-1a over UTF-16, seeded and mixed. */
function hashOf(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mixed(hash)
}

/** MurmurHash3’s finalizer: every bit of the answer depends on every bit of the number. */
function mixed(number: number): number {
  let hash = number | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
