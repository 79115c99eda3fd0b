import type { LiveKey, Word, Words } from '../../client/live-words.ts'
import { liveEn } from '../../messages/en/live.ts'
import { liveMovedEn } from '../../messages/en/live-moved.ts'
import type { Language } from '../../messages/languages.ts'
import { catalogues, compile } from '../../messages/messages.ts'

const known = new Map<Language, Words>()

/** The live room's messages without ICU: plurals, always by `count`, are written out for each category of the language. */
export function liveWords(language: Language): Words {
  const words = known.get(language) ?? writtenOut(language)
  known.set(language, words)
  return words
}

function writtenOut(language: Language): Words {
  const keys = Object.keys({ ...liveEn, ...liveMovedEn }) as LiveKey[]
  const texts = keys.map((key) => [key, wordOf(catalogues[language][key], language)] as const)
  return { language, texts: Object.fromEntries(texts) as Record<LiveKey, Word> }
}

function wordOf(text: string, language: Language): Word {
  if (!text.includes('{count, plural')) return text
  const rules = new Intl.PluralRules(language)
  const categories = rules.resolvedOptions().pluralCategories
  return Object.fromEntries(
    categories.map((category) => [category, inCategory(text, language, sample(rules, category))]),
  )
}

/** The message as it reads for that count, with its placeholders still in it. */
function inCategory(text: string, language: Language, count: number): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, `{${name}}`])
  const values = { ...Object.fromEntries(names), count, shown: '{count}' }
  return String(compile(text.replaceAll('#', '{shown}'), language).format(values))
}

function sample(rules: Intl.PluralRules, category: Intl.LDMLPluralRule): number {
  const counts = [...Array(101).keys(), 1_000_000]
  return counts.find((count) => rules.select(count) === category) ?? 0.5
}
