/** One key for all spellings that networks take for the same hashtag. */
export function foldTag(tag: string): string {
  return tag.normalize('NFKC').toLowerCase()
}

/**
 * Whether `tag` is likely meant to be `wanted` and is not: a few letters off, digits or words added or left out, or half
 * of its words wrong. Spellings that differ in case alone are the same tag, not alike.
 */
export function isMisspelt(tag: string, wanted: string): boolean {
  const [one, other] = [bare(tag), bare(wanted)]
  if (foldTag(tag) === foldTag(wanted)) return false
  if (one === other) return true
  return isPartOf(one, other) || distance(one, other) <= allowed(other) || sharesHalf(tag, wanted)
}

/** Without the digits and joints that people add. */
function bare(tag: string): string {
  return foldTag(tag)
    .replaceAll(/[\p{Nd}_]/gu, '')
    .slice(0, 100)
}

function allowed(wanted: string): number {
  return Math.max(1, Math.floor(wanted.length * 0.3))
}

function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 4 && long.includes(short)
}

function sharesHalf(tag: string, wanted: string): boolean {
  const words = wordsOf(wanted)
  const shared = wordsOf(tag).filter((word) => words.includes(word)).length
  return words.length > 1 && shared * 2 >= words.length
}

/** `AlitaSequel` is two words, by its capitals. */
export function wordsOf(tag: string): string[] {
  const spaced = tag
    .slice(0, 100)
    .replaceAll(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
  return foldTag(spaced)
    .split(' ')
    .filter((word) => word.length > 1)
}

/** Letters to change, add, drop or swap with a neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  let [before, row] = [[] as number[], [...Array(other.length + 1).keys()]]
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same)
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next.push(swapped ? Math.min(least, at(before, j - 2) + 1) : least)
    }
    ;[before, row] = [row, next]
  }
  return at(row, other.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
