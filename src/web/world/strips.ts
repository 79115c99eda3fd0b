/** A part of a country, from this longitude eastward to the next, and the zone whose clocks hang there. */
type Strip = readonly [from: number, zone: string]

/**
 * Countries of several zones, cut by longitude: the borders of zones follow states and rivers, and a picture of 720 pixels
 * does not need them. Russia begins again at −180, behind the date line. After the zone database, `zone.tab`.
 */
export const strips: Record<string, readonly Strip[]> = {
  US: [
    [-180, 'America/Anchorage'],
    [-141, 'America/Los_Angeles'],
    [-114, 'America/Denver'],
    [-102, 'America/Chicago'],
    [-87, 'America/New_York'],
  ],
  CA: [
    [-180, 'America/Vancouver'],
    [-120, 'America/Edmonton'],
    [-106, 'America/Winnipeg'],
    [-90, 'America/Toronto'],
    [-68, 'America/Halifax'],
    [-59.5, 'America/St_Johns'],
  ],
  MX: [
    [-180, 'America/Tijuana'],
    [-113, 'America/Hermosillo'],
    [-106, 'America/Mexico_City'],
  ],
  BR: [
    [-180, 'America/Rio_Branco'],
    [-67, 'America/Manaus'],
    [-54, 'America/Sao_Paulo'],
  ],
  RU: [
    [-180, 'Asia/Kamchatka'],
    [0, 'Europe/Moscow'],
    [48, 'Europe/Samara'],
    [54, 'Asia/Yekaterinburg'],
    [73, 'Asia/Omsk'],
    [78, 'Asia/Krasnoyarsk'],
    [97, 'Asia/Irkutsk'],
    [110, 'Asia/Yakutsk'],
    [130, 'Asia/Vladivostok'],
    [145, 'Asia/Magadan'],
    [157, 'Asia/Kamchatka'],
  ],
  CD: [
    [-180, 'Africa/Kinshasa'],
    [22, 'Africa/Lubumbashi'],
  ],
  ID: [
    [-180, 'Asia/Jakarta'],
    [114.5, 'Asia/Makassar'],
    [125, 'Asia/Jayapura'],
  ],
  AU: [
    [-180, 'Australia/Perth'],
    [129, 'Australia/Adelaide'],
    [141, 'Australia/Sydney'],
  ],
}

/** Countries with islands or corners in other zones: where nearly everybody lives. */
export const mainZones: Record<string, string> = {
  AR: 'America/Argentina/Buenos_Aires',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  GL: 'America/Nuuk',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PG: 'Pacific/Port_Moresby',
  PT: 'Europe/Lisbon',
  UA: 'Europe/Kyiv',
  UZ: 'Asia/Tashkent',
}

/** Shapes that have no code of their own, by Natural Earth’s name, with the clocks that hang there. */
export const unnumbered: Record<string, { country: string; zone: string }> = {
  'N. Cyprus': { country: 'CY', zone: 'Asia/Nicosia' },
  Kosovo: { country: 'XK', zone: 'Europe/Belgrade' },
  Somaliland: { country: 'SO', zone: 'Africa/Mogadishu' },
}
