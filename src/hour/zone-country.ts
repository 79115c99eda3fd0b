const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** ISO 3166 codes by zone, and the other way round, as the zone database of this machine has them. */
let known: { countryOf: Map<string, string>; zonesOf: Map<string, string[]> } | undefined

/** The country a zone belongs to, such as `JP`; undefined for `UTC` and its like. Needs no address of anybody. */
export function countryOfZone(zone: string): string | undefined {
  return tables().countryOf.get(canonical(zone))
}

/** The zones of a country, by the names that this machine has for them. */
export function zonesOfCountry(country: string): readonly string[] {
  return tables().zonesOf.get(country) ?? []
}

function tables() {
  known ??= readTables()
  return known
}

function readTables() {
  const [countryOf, zonesOf] = [new Map<string, string>(), new Map<string, string[]>()]
  for (const country of letters.flatMap((first) => letters.map((second) => first + second))) {
    const zones = zonesIn(country)
    if (zones.length === 0) continue
    zonesOf.set(country, zones)
    for (const zone of zones) if (!countryOf.has(canonical(zone))) countryOf.set(canonical(zone), country)
  }
  return { countryOf, zonesOf }
}

/** Codes that no country has any more are changed into their successors, and left to those. */
function zonesIn(country: string): string[] {
  const locale = new Intl.Locale(`und-${country}`)
  if (locale.region !== country) return []
  return locale.getTimeZones?.() ?? []
}

function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return zone
  }
}
