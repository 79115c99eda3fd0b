/**
 * From which age on somebody may agree for themselves that a service uses their data (GDPR Article 8 and each country's law;
 * source: European Union Agency for Fundamental Rights, “Mapping minimum age requirements”, and the countries' own acts;
 * United Kingdom: Data Protection Act 2018 s. 9; United States: COPPA). By zone, for no address is known.
 */
const ages: readonly (readonly [age: number, zones: readonly string[]])[] = [
  [
    13,
    [
      ...['Europe/Brussels', 'Europe/Tallinn', 'Europe/Helsinki', 'Europe/Mariehamn', 'Europe/Riga', 'Europe/Malta'],
      ...[
        'Europe/Lisbon',
        'Atlantic/Azores',
        'Atlantic/Madeira',
        'Europe/Stockholm',
        'Europe/Oslo',
        'Arctic/Longyearbyen',
      ],
      ...[
        'Atlantic/Reykjavik',
        'Europe/London',
        'Europe/Belfast',
        'Europe/Jersey',
        'Europe/Guernsey',
        'Europe/Isle_of_Man',
      ],
      ...[
        'America/New_York',
        'America/Detroit',
        'America/Chicago',
        'America/Denver',
        'America/Phoenix',
        'America/Los_Angeles',
      ],
      ...['America/Anchorage', 'Pacific/Honolulu', 'America/Boise'],
    ],
  ],
  [
    14,
    [
      ...['Europe/Vienna', 'Europe/Sofia', 'Asia/Nicosia', 'Asia/Famagusta', 'Europe/Rome', 'Europe/Vilnius'],
      ...['Europe/Madrid', 'Africa/Ceuta', 'Atlantic/Canary'],
    ],
  ],
  [15, ['Europe/Prague', 'Europe/Copenhagen', 'Europe/Paris', 'Europe/Athens', 'Europe/Ljubljana']],
]

/** Where nothing else is known: the Regulation's own age. */
export const usualConsentAge = 16

/** Zones whose countries chose another age. */
export const consentAges: Readonly<Record<string, number>> = Object.fromEntries(
  ages.flatMap(([age, zones]) => zones.map((zone) => [zone, age] as const)),
)

/** In whole years. */
export function consentAgeOf(zone: string): number {
  return consentAges[zone] ?? usualConsentAge
}
