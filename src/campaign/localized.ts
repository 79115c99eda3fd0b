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

/** The text in the wanted language, else its base language, else the first one written; the caller marks the difference. */
export function inLanguage(texts: Localized, wanted: string): Written {
  if (typeof texts === 'string') return { text: texts, language: undefined }
  const base = wanted.split('-')[0] ?? wanted
  const language = [wanted, base].find((tag) => Object.hasOwn(texts, tag)) ?? Object.keys(texts)[0] ?? wanted
  return { text: texts[language] ?? '', language }
}
