import { blank } from './prompts.ts'
import { shinglesOf } from './shingles.ts'

/** Above this share of common shingles a text is somebody else's. */
export const copiedFrom = 0.6
/** A finished half-sentence keeps its beginning; only one that added next to nothing is a copy of it. */
const barelyFinished = 0.8

/** Whether `text` is nearly `other`, leaving hashtags, mentions and addresses aside. */
export function isCopyOf(text: string, other: string): boolean {
  const limit = other.includes(blank) ? barelyFinished : copiedFrom
  return similarity(text, other) >= limit
}

/** Jaccard index of the texts’ shingles, 0 to 1. */
export function similarity(one: string, other: string): number {
  return jaccard(shinglesOf(one), shinglesOf(other))
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const piece of a) if (b.has(piece)) common++
  return common / (a.size + b.size - common)
}

/** How much of a text stands in none of the others, 0 to 1; a text without words has nothing of its own. */
export function ownShare(text: string, others: readonly string[]): number {
  const own = shinglesOf(text)
  if (own.size === 0) return 0
  const theirs = new Set(others.flatMap((other) => [...shinglesOf(other)]))
  return [...own].filter((piece) => !theirs.has(piece)).length / own.size
}
