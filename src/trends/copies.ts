import { hash53 } from './hash.ts'

/** Texts with fewer words than this are too short to be known as copies. */
const fewestWords = 4
const shingle = 3
const notWords = /https?:\/\/\S+|[#＃@$]\S+|[\p{N}\p{P}\p{S}]+/gu

/**
 * A number that near-duplicates of a text nearly always share: the smallest hash of any three words in a row, tags, names,
 * addresses, digits, signs and case left out (MinHash, Broder 1997: two texts share it as often as they share such
 * triples). Undefined for a text of fewer than four words.
 */
export function fingerprint(text: string): number | undefined {
  const words = text.slice(0, 1000).replace(notWords, ' ').toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length < fewestWords) return undefined
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at + shingle <= words.length; at++) {
    least = Math.min(least, hash53(words.slice(at, at + shingle).join(' ')))
  }
  return least
}
