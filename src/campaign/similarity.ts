import { blank } from './prompts.ts'
import { ownWordsOf } from './tags-in-text.ts'

/** Above this share of common word pairs a text is somebody else's. */
const copiedFrom = 0.6
/** A finished half-sentence keeps its beginning; only one that added next to nothing is a copy of it. */
const barelyFinished = 0.8

/** Whether `text` is nearly `other`, leaving hashtags, mentions and addresses aside. */
export function isCopyOf(text: string, other: string): boolean {
  const limit = other.includes(blank) ? barelyFinished : copiedFrom
  return similarity(text, other) >= limit
}

/** Jaccard index of the texts' word pairs, 0 to 1; in scripts without spaces each character is a word. */
export function similarity(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return common / (a.size + b.size - common)
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`
const words = new RegExp(String.raw`${unspaced}|(?:(?!${unspaced})[\p{L}\p{M}\p{N}])+`, 'gu')

function pairsOf(text: string): Set<string> {
  const own = ownWordsOf(text.slice(0, 10_000)).normalize('NFKC').toLowerCase()
  const found = own.match(words) ?? []
  if (found.length === 1) return new Set(found)
  return new Set(found.slice(1).map((next, index) => `${found[index]} ${next}`))
}
