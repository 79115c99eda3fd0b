/**
 * Mixes a text into an integer below 2^53, the same on every machine. Not for secrets: whoever can guess a text can
 * check the guess. After cyrb53 by bryc (public domain), four ASCII characters at a time, so that bytes can be hashed
 * without making a text of them (`tools/scanner/hash.ts` does). `seed` is another hash that this one goes on from.
 */
export function hash53(text: string, seed?: number): number {
  const high = seed === undefined ? 0xdeadbeef : lowHalf(seed)
  const low = seed === undefined ? 0x41c6ce57 : highHalf(seed)
  const end = text.length
  let h = high
  let l = low
  let at = 0
  let seen = 0
  for (; at + 4 <= end; at += 4) {
    const [a, b, c, d] = [
      text.charCodeAt(at),
      text.charCodeAt(at + 1),
      text.charCodeAt(at + 2),
      text.charCodeAt(at + 3),
    ]
    seen |= a | b | c | d
    const word = a | (b << 8) | (c << 16) | (d << 24)
    h = Math.imul(h ^ word, 2654435761)
    l = Math.imul(l ^ word, 1597334677)
    l ^= l >>> 15
  }
  let word = 0
  for (let shift = 0; at < end; at++, shift += 8) {
    seen |= text.charCodeAt(at)
    word |= text.charCodeAt(at) << shift
  }
  return seen > 0x7f ? hashOfUnits(text, high, low) : finish(h, l, word, end)
}

/** Of a post's id. An AT URI is told by its DID and, going on from that, its record key. */
export function postHash(id: string): number {
  const [, did, rkey] = atUriOfPost.exec(id) ?? []
  return did && rkey !== undefined ? hash53(rkey, hash53(did)) : hash53(id)
}

const atUriOfPost = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]*)$/

function hashOfUnits(text: string, high: number, low: number): number {
  let h = high
  let l = low
  for (let at = 0; at < text.length; at++) {
    h = Math.imul(h ^ text.charCodeAt(at), 2654435761)
    l = Math.imul(l ^ text.charCodeAt(at), 1597334677)
    l ^= l >>> 15
  }
  return finish(h, l, 0x10000, text.length)
}

function finish(high: number, low: number, word: number, length: number): number {
  const h = Math.imul(high ^ word, 2654435761)
  const l = Math.imul(low ^ word ^ length, 1597334677)
  const mixed = Math.imul(h ^ (h >>> 16), 2246822507) ^ Math.imul(l ^ (l >>> 13), 3266489909)
  const other = Math.imul(l ^ (l >>> 16), 2246822507) ^ Math.imul(mixed ^ (mixed >>> 13), 3266489909)
  return 4294967296 * (2097151 & other) + (mixed >>> 0)
}

/** The lower 32 bits of a hash, as a signed integer. */
export function lowHalf(hash: number): number {
  return hash | 0
}

/** The upper 21 bits of a hash. */
export function highHalf(hash: number): number {
  return Math.floor(hash / 4294967296)
}

export function joined(low: number, high: number): number {
  return high * 4294967296 + (low >>> 0)
}

/** How rare a hash is, by its lower half: one in 2^n has at least `n`. */
export function rarity(low: number): number {
  return Math.clz32(low)
}
