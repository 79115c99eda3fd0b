/** The languages of the pages; the first is the fallback. */
export const languages = ['en', 'es', 'ja'] as const

export type Language = (typeof languages)[number]

export const languageNames: Record<Language, string> = { en: 'English', es: 'Español', ja: '日本語' }

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

/** The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4). */
export function pickLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').slice(0, 1000).split(',').map(parseRange)
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)
  return wanted.map(({ base }) => base).find(isLanguage) ?? languages[0]
}

function parseRange(range: string): { base: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = q === undefined ? 1 : Number(q.slice(2))
  return { base: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 }
}
