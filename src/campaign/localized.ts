import { z } from 'zod'

/** A language tag by BCP 47, such as `en`, `pt-BR` or `zh-Hant`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en, es or zh-Hant is expected')

/** One text for everybody, or one for each language; the first named is the fallback. */
export function localized(maxLength: number) {
  const text = z.string().trim().min(1).max(maxLength)
  const byLanguage = z
    .record(languageTag, text)
    .refine((texts) => Object.keys(texts).length > 0, 'at least one language is expected')
  return z.union([text, byLanguage])
}

export type Localized = string | Readonly<Record<string, string>>

/** A text with the language it is really in; undefined where the author did not say. */
export interface Written {
  text: string
  language: string | undefined
}

/** The text in the wanted language, else in a near one, else the first one written; the caller marks the difference. */
export function inLanguage(texts: Localized, wanted: string): Written {
  if (typeof texts === 'string') return { text: texts, language: undefined }
  const tags = Object.keys(texts)
  const base = wanted.split('-')[0] ?? wanted
  const exact = [wanted, base].find((tag) => Object.hasOwn(texts, tag))
  const language = exact ?? nearest(tags, wanted) ?? tags[0] ?? wanted
  return { text: texts[language] ?? '', language }
}

/** The same language in the same script (`pt` reads `pt-BR`, `zh-Hant` reads `zh-TW`), else the same language. */
function nearest(tags: readonly string[], wanted: string): string | undefined {
  const { language, script } = likely(wanted)
  const near = tags.filter((tag) => likely(tag).language === language)
  return near.find((tag) => likely(tag).script === script) ?? near[0]
}

/** Whether who reads the one reads the other: `pt-BR` and `pt` are one language. */
export function isSameLanguage(one: string, other: string): boolean {
  return likely(one).language === likely(other).language
}

/** What is no language tag by Unicode's rules stands for itself. */
function likely(tag: string): { language: string; script?: string | undefined } {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return { language, script }
  } catch {
    return { language: tag }
  }
}

/** Such as “Portuguese” in English; the tag itself where it has no name. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
