import { foldLookalikes } from './lookalikes.ts'
import { ownWordsOf } from './tags-in-text.ts'

/** Letters of an alphabet that make one shingle; about a word, so that a changed word changes as much as it should. */
const lettersEach = 5
/** The same for scripts in which one character is a syllable or a word. */
const charactersEach = 2
/** Longer than any network takes; what comes after it is not looked at. */
const longest = 10_000

const large = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`
const runs = new RegExp(String.raw`[${large}]+|(?:(?![${large}])[\p{L}\p{M}\p{N}])+`, 'gu')
const startsLarge = new RegExp(`^[${large}]`, 'u')
/** Marks that can be put on anything; without them stacked marks and accents are the letter under them. */
const loose = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu
const nothingToRead = /[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu

/**
 * The overlapping pieces of what somebody wrote themselves: hashtags, mentions, addresses, spaces, punctuation, emoji and
 * invisible characters are left aside, so that adding them makes no other text of it; lookalike letters are one letter.
 */
export function shinglesOf(text: string): Set<string> {
  const shingles = new Set<string>()
  for (const [run] of lettersOf(text).matchAll(runs)) addPieces(shingles, run)
  return shingles
}

/** The letters and digits of one’s own words, in one row without spaces. */
export function lettersOf(text: string): string {
  const own = ownWordsOf(text.slice(0, longest))
  const plain = own.normalize('NFKD').replaceAll(loose, '').normalize('NFKC').toLowerCase()
  return foldLookalikes(plain.replaceAll(nothingToRead, ''))
}

function addPieces(shingles: Set<string>, run: string): void {
  const characters = [...run]
  const size = startsLarge.test(run) ? charactersEach : lettersEach
  if (characters.length <= size) shingles.add(run)
  else
    for (let start = 0; start + size <= characters.length; start++)
      shingles.add(characters.slice(start, start + size).join(''))
}
