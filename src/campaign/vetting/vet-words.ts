import { lookalikesIn } from '../lookalikes.ts'
import { wordsOf } from '../tag-likeness.ts'
import type { Advice } from './advice.ts'
import { type ReadingKind, unwantedWords } from './readings.ts'

const easyLength = { least: 4, most: 20 }

/** What can be said of a valid hashtag by looking at it: its length, its words, its letters, what it can be misread as. */
export function vetWords(tag: string): Advice[] {
  return [lengthAdvice(tag), ...wordsAdvice(tag), ...readings(tag), ...letters(tag)]
}

function lengthAdvice(tag: string): Advice {
  const { length } = [...tag]
  if (length > easyLength.most) return { severity: 'think', code: 'long', length }
  if (length < easyLength.least && isSpelledWithLetters(tag)) return { severity: 'think', code: 'short', length }
  return { severity: 'fine', code: 'length', length }
}

/** Scripts without capitals have none to advise. */
function wordsAdvice(tag: string): Advice[] {
  const words = wordsOf(tag)
  if (words.length > 1) return [{ severity: 'fine', code: 'words', words: spoken(tag) }]
  const hasCase = /\p{Ll}|\p{Lu}/u.test(tag)
  if (!hasCase || [...tag].length <= 8) return []
  return [{ severity: 'think', code: 'camelAsk' }]
}

/** The words as a screen reader says them, by their capitals. */
function spoken(tag: string): string {
  return tag
    .replaceAll(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll('_', ' ')
}

/** Shorter ones stand in too many innocent words to be worth a warning where the words of the tag are not known. */
const leastWithinOneWord = 4

/**
 * Unwanted words that appear once capitals are gone: where they cross from one word into the next, or anywhere in a tag
 * whose words nobody marked. Within a marked word they are that word's own business, as in Scunthorpe.
 */
function readings(tag: string): Advice[] {
  const words = wordsOf(tag.normalize('NFKC')).map(plain)
  const whole = words.join('')
  const bounds = words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join('').length)
  const found = listed.flatMap(({ word, kind }) =>
    places(whole, word)
      .filter((at) => (bounds.length === 0 ? isSuspicious(whole, word) : crosses(at, word, bounds)))
      .map((at) => ({ reading: split(whole, at, word), kind, word })),
  )
  const widest = found.filter(
    (one) => !found.some((other) => other !== one && other.word.includes(one.word) && other.word !== one.word),
  )
  const distinct = new Map(widest.map((each) => [each.reading, each]))
  return [...distinct.values()].map(({ reading, kind }) => ({ severity: 'think', code: 'reading', reading, kind }))
}

const listed = Object.values(unwantedWords).flatMap((kinds) =>
  Object.entries(kinds).flatMap(([kind, words]) =>
    words.split(' ').map((word) => ({ word, kind: kind as ReadingKind })),
  ),
)

function isSuspicious(whole: string, word: string): boolean {
  return whole.length > word.length && word.length >= leastWithinOneWord
}

function crosses(at: number, word: string, bounds: readonly number[]): boolean {
  return bounds.some((bound) => at < bound && bound < at + word.length)
}

function places(whole: string, word: string): number[] {
  const found = []
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) found.push(at)
  return found
}

function split(whole: string, at: number, word: string): string {
  return [whole.slice(0, at), word, whole.slice(at + word.length)].filter(Boolean).join(' ')
}

function plain(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Alphabets that people do not mix by habit; Japanese and Korean write with several, and digits belong to all. */
const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Armenian',
  'Georgian',
] as const

function letters(tag: string): Advice[] {
  const used = scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(tag))
  const alike = lookalikesIn(tag)
  const isAllAlike = alike.length > 0 && [...tag.toLowerCase()].every((letter) => alike.includes(letter))
  const mixed: Advice[] = used.length > 1 ? [{ severity: 'stop', code: 'scripts', scripts: used }] : []
  if (alike.length === 0 || (!used.includes('Latin') && !isAllAlike)) return mixed
  return [...mixed, { severity: used.length > 1 ? 'stop' : 'think', code: 'lookalike', letters: alike }]
}

function isSpelledWithLetters(tag: string): boolean {
  return scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(tag))
}
