/** A place whose trends X tells, by the number that Yahoo once gave it (WOEID). */
export interface XPlace {
  woeid: number
  /** ISO 3166-1; missing for the whole world. */
  country?: string
  /** Missing for a whole country. */
  city?: Readonly<Record<'en' | 'es' | 'ja', string>>
}

/**
 * Places of https://docs.x.com/x-api/trends/trends-by-woeid/introduction (22 August 2026) and of the list that X's earlier
 * API gave out as `trends/available`. X may have stopped a place since; its look then fails, with X's own words.
 */
export const xPlaces: readonly XPlace[] = [
  { woeid: 1 },
  { woeid: 23424977, country: 'US' },
  { woeid: 23424768, country: 'BR' },
  { woeid: 23424856, country: 'JP' },
  { woeid: 23424975, country: 'GB' },
  { woeid: 23424900, country: 'MX' },
  { woeid: 23424848, country: 'IN' },
  { woeid: 23424950, country: 'ES' },
  { woeid: 23424819, country: 'FR' },
  { woeid: 23424829, country: 'DE' },
  { woeid: 23424747, country: 'AR' },
  { woeid: 23424775, country: 'CA' },
  { woeid: 23424748, country: 'AU' },
  { woeid: 23424934, country: 'PH' },
  { woeid: 23424846, country: 'ID' },
  { woeid: 23424868, country: 'KR' },
  { woeid: 23424969, country: 'TR' },
  { woeid: 23424853, country: 'IT' },
  { woeid: 23424787, country: 'CO' },
  { woeid: 23424782, country: 'CL' },
  { woeid: 23424919, country: 'PE' },
  { woeid: 23424982, country: 'VE' },
  { woeid: 23424801, country: 'EC' },
  { woeid: 23424909, country: 'NL' },
  { woeid: 23424954, country: 'SE' },
  { woeid: 23424803, country: 'IE' },
  { woeid: 23424942, country: 'ZA' },
  { woeid: 23424908, country: 'NG' },
  { woeid: 23424922, country: 'PK' },
  { woeid: 23424901, country: 'MY' },
  { woeid: 23424948, country: 'SG' },
  { woeid: 23424916, country: 'NZ' },
  { woeid: 23424738, country: 'AE' },
  { woeid: 2459115, country: 'US', city: { en: 'New York', es: 'Nueva York', ja: 'ニューヨーク' } },
  { woeid: 2442047, country: 'US', city: { en: 'Los Angeles', es: 'Los Ángeles', ja: 'ロサンゼルス' } },
  { woeid: 44418, country: 'GB', city: { en: 'London', es: 'Londres', ja: 'ロンドン' } },
  { woeid: 1118370, country: 'JP', city: { en: 'Tokyo', es: 'Tokio', ja: '東京' } },
  { woeid: 455827, country: 'BR', city: { en: 'São Paulo', es: 'São Paulo', ja: 'サンパウロ' } },
  { woeid: 116545, country: 'MX', city: { en: 'Mexico City', es: 'Ciudad de México', ja: 'メキシコシティ' } },
  { woeid: 766273, country: 'ES', city: { en: 'Madrid', es: 'Madrid', ja: 'マドリード' } },
  { woeid: 615702, country: 'FR', city: { en: 'Paris', es: 'París', ja: 'パリ' } },
]

/** As the ledger names it. */
export function xPlaceName(woeid: number): string {
  return `woeid:${woeid}`
}

export function findXPlace(name: string): XPlace | undefined {
  return xPlaces.find(({ woeid }) => xPlaceName(woeid) === name)
}
