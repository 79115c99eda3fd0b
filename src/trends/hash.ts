/**
 * Mixes a text into an integer below 2^53, the same on every machine. Not for secrets: whoever can guess a text can
 * check the guess. After cyrb53 by bryc (public domain).
 */
export function hash53(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/** How rare a hash is: one in 2^n has at least `n`. */
export function rarity(hash: number): number {
  return Math.clz32(hash >>> 0)
}
