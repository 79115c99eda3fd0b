import type { Crowd } from './crowd.ts'

/**
 * Where people who read a language live: a stated prior for a campaign that nobody has joined yet. Millions of speakers,
 * rounded, after the territory–language figures of Unicode CLDR (supplemental data, 2024), at the zone most of them live
 * by; countries below a few hundredths of a language are left out.
 */
const speakers: Record<string, Record<string, number>> = {
  en: {
    'America/New_York': 150,
    'America/Chicago': 95,
    'America/Denver': 22,
    'America/Los_Angeles': 55,
    'America/Toronto': 25,
    'Europe/London': 66,
    'Asia/Kolkata': 60,
    'Asia/Manila': 35,
    'Africa/Lagos': 40,
    'Australia/Sydney': 22,
    'Africa/Johannesburg': 15,
  },
  es: {
    'America/Mexico_City': 115,
    'America/Bogota': 50,
    'Europe/Madrid': 47,
    'America/Argentina/Buenos_Aires': 45,
    'America/Lima': 30,
    'America/Caracas': 28,
    'America/Santiago': 18,
    'America/New_York': 20,
    'America/Los_Angeles': 18,
    'America/Guatemala': 14,
  },
  pt: { 'America/Sao_Paulo': 200, 'Europe/Lisbon': 10, 'Africa/Luanda': 22, 'Africa/Maputo': 9 },
  fr: {
    'Europe/Paris': 65,
    'America/Toronto': 9,
    'Europe/Brussels': 5,
    'Africa/Kinshasa': 35,
    'Africa/Abidjan': 18,
    'Africa/Casablanca': 12,
    'Africa/Algiers': 14,
  },
  de: { 'Europe/Berlin': 79, 'Europe/Vienna': 9, 'Europe/Zurich': 6 },
  it: { 'Europe/Rome': 58, 'Europe/Zurich': 1 },
  pl: { 'Europe/Warsaw': 37, 'Europe/London': 1 },
  tr: { 'Europe/Istanbul': 80, 'Europe/Berlin': 2 },
  ja: { 'Asia/Tokyo': 122 },
  ko: { 'Asia/Seoul': 51 },
  zh: { 'Asia/Shanghai': 900, 'Asia/Taipei': 23, 'Asia/Singapore': 3, 'Asia/Kuala_Lumpur': 7, 'Asia/Hong_Kong': 6 },
  ar: {
    'Africa/Cairo': 105,
    'Asia/Riyadh': 35,
    'Africa/Algiers': 40,
    'Africa/Casablanca': 30,
    'Asia/Baghdad': 38,
    'Africa/Khartoum': 35,
  },
  hi: { 'Asia/Kolkata': 550 },
  id: { 'Asia/Jakarta': 200, 'Asia/Makassar': 20 },
  ru: { 'Europe/Moscow': 100, 'Asia/Yekaterinburg': 25, 'Asia/Novosibirsk': 20, 'Asia/Almaty': 15 },
  uk: { 'Europe/Kyiv': 30, 'Europe/Warsaw': 1 },
}

/** Hong Kong and Taiwan write otherwise than the rest of those who read Chinese. */
const traditional = { 'Asia/Taipei': 23, 'Asia/Hong_Kong': 7, 'America/Los_Angeles': 1 }

/** Each language of a campaign counts the same, whoever speaks it; English where we know none of them. */
export function priorCrowd(languages: readonly string[]): Crowd {
  const known = languages.map(speakersOf).filter((zones) => zones !== undefined)
  const all = known.length > 0 ? known : [speakers.en ?? {}]
  const sums = new Map<string, number>()
  for (const zones of all) {
    const total = Object.values(zones).reduce((sum, count) => sum + count, 0)
    for (const [zone, count] of Object.entries(zones))
      sums.set(zone, (sums.get(zone) ?? 0) + count / total / all.length)
  }
  return [...sums].map(([zone, weight]) => ({ zone, weight }))
}

function speakersOf(language: string): Record<string, number> | undefined {
  if (/^zh-(?:hant|tw|hk)/i.test(language)) return traditional
  return speakers[language.split('-')[0]?.toLowerCase() ?? '']
}
