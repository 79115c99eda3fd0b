/**
 * The languages of the pages, each by its own name; the first is the fallback. One that stands here has a whole catalogue.
 * Addresses carry the tag: `/zh-Hant/c/alita`.
 */
export const languageNames = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  pl: 'Polski',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  ko: '한국어',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ar: 'العربية',
  hi: 'हिन्दी',
  ru: 'Русский',
  uk: 'Українська',
} as const

export type Language = keyof typeof languageNames

export const languages = Object.keys(languageNames) as [Language, ...Language[]]

/** Languages that are written from right to left. */
const fromTheRight: ReadonlySet<string> = new Set(['ar'])

export function textDirection(language: string): 'ltr' | 'rtl' {
  return fromTheRight.has(language) ? 'rtl' : 'ltr'
}

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languageNames, text)
}

/** The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4). */
export function pickLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').slice(0, 1000).split(',').map(parseRange)
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)
  return wanted.map(({ language }) => language).find(isLanguage) ?? languages[0]
}

function parseRange(range: string): { language: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = q === undefined ? 1 : Number(q.slice(2))
  return { language: languageOf(tag), quality: Number.isFinite(quality) ? quality : 0 }
}

/** Old tags that some systems still send. Source: IANA language subtag registry, preferred values. */
const renamed: Readonly<Record<string, string>> = { in: 'id' }

/** Without script and region, except that Chinese is written in two scripts. Source: CLDR, likely subtags. */
function languageOf(tag: string): string {
  const [base = '', ...rest] = tag.split('-')
  if (base !== 'zh') return renamed[base] ?? base
  if (rest.includes('hans')) return 'zh-Hans'
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans'
}
