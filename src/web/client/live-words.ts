import type { liveEn } from '../messages/en/live.ts'
import type { liveMovedEn } from '../messages/en/live-moved.ts'
import type { Language } from '../messages/languages.ts'

export type LiveKey = keyof typeof liveEn | keyof typeof liveMovedEn

/** A text with `{name}` where values go; where it counts, one such text for each plural category of the language. */
export type Word = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** All that the live room says, in one language; plain data, so that a page can carry it. */
export interface Words {
  language: Language
  texts: Readonly<Record<LiveKey, Word>>
}

/** Numbers are written as the language writes them; `count` chooses the plural. */
export type WordValues = Readonly<Record<string, string | number>>

export function say(words: Words, key: LiveKey, values: WordValues = {}): string {
  const word = words.texts[key]
  const text = typeof word === 'string' ? word : (word[categoryOf(words, values)] ?? word.other ?? '')
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(words, values[name] ?? ''))
}

export function number(words: Words, value: number): string {
  return formatOf(words.language).format(value)
}

function categoryOf({ language }: Words, { count }: WordValues): Intl.LDMLPluralRule {
  return rulesOf(language).select(Number(count))
}

function shown(words: Words, value: string | number): string {
  return typeof value === 'number' ? number(words, value) : value
}

const formats = new Map<Language, Intl.NumberFormat>()
const rules = new Map<Language, Intl.PluralRules>()

function formatOf(language: Language): Intl.NumberFormat {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  formats.set(language, format)
  return format
}

function rulesOf(language: Language): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, made)
  return made
}
