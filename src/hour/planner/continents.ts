export const continents = ['Africa', 'America', 'Asia', 'Europe', 'Oceania'] as const
export type Continent = (typeof continents)[number]

const byArea: Record<string, Continent> = {
  Africa: 'Africa',
  America: 'America',
  US: 'America',
  Canada: 'America',
  Brazil: 'America',
  Asia: 'Asia',
  Europe: 'Europe',
  Arctic: 'Europe',
  Australia: 'Oceania',
  Pacific: 'Oceania',
  Atlantic: 'Europe',
  Indian: 'Africa',
}

/** Islands whose ocean says nothing of the people they are nearest to. */
const islands: Record<string, Continent> = {
  'Atlantic/Bermuda': 'America',
  'Atlantic/Stanley': 'America',
  'Atlantic/South_Georgia': 'America',
  'Atlantic/Cape_Verde': 'Africa',
  'Atlantic/St_Helena': 'Africa',
  'Indian/Maldives': 'Asia',
  'Indian/Chagos': 'Asia',
  'Indian/Cocos': 'Asia',
  'Indian/Christmas': 'Asia',
  'Pacific/Easter': 'America',
  'Pacific/Galapagos': 'America',
}

/** By the name of the zone; undefined for `UTC` and its like, which lie nowhere. */
export function continentOf(zone: string): Continent | undefined {
  return islands[zone] ?? byArea[zone.split('/')[0] ?? '']
}
