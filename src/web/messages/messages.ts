import { IntlMessageFormat } from 'intl-messageformat'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en, type MessageKey } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language } from './languages.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

export type { MessageKey } from './en.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** Says the message of that key, its placeholders filled; plain text, to be escaped by the page. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

export const catalogues: Record<Language, Record<MessageKey, string>> = {
  en,
  es,
  pt,
  fr,
  de,
  it,
  pl,
  tr,
  id,
  ja,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ar,
  hi,
  ru,
  uk,
}

const translators = new Map<Language, Translate>()

export function createMessages(language: Language): Translate {
  const known = translators.get(language)
  if (known) return known
  const made = translatorFor(language)
  translators.set(language, made)
  return made
}

function translatorFor(language: Language): Translate {
  const compiled = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    const message = compiled.get(key) ?? compile(catalogues[language][key], language)
    compiled.set(key, message)
    return String(message.format(values))
  }
}

/** Throws where the text is no ICU message. Angle brackets are ordinary characters. */
export function compile(text: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
}
