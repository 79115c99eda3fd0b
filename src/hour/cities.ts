import { cityNames } from './city-names.ts'

/** Big cities that stand for their zones in tables. From west to east. */
export const cities: readonly City[] = [
  { zone: 'Pacific/Honolulu', name: 'Honolulu' },
  { zone: 'America/Anchorage', name: 'Anchorage' },
  { zone: 'America/Los_Angeles', name: 'Los Angeles' },
  { zone: 'America/Vancouver', name: 'Vancouver' },
  { zone: 'America/Denver', name: 'Denver' },
  { zone: 'America/Chicago', name: 'Chicago' },
  { zone: 'America/Mexico_City', name: 'Mexico City' },
  { zone: 'America/New_York', name: 'New York' },
  { zone: 'America/Toronto', name: 'Toronto' },
  { zone: 'America/Bogota', name: 'Bogotá' },
  { zone: 'America/Lima', name: 'Lima' },
  { zone: 'America/Caracas', name: 'Caracas' },
  { zone: 'America/Santiago', name: 'Santiago' },
  { zone: 'America/Argentina/Buenos_Aires', name: 'Buenos Aires' },
  { zone: 'America/Sao_Paulo', name: 'São Paulo' },
  { zone: 'Europe/London', name: 'London' },
  { zone: 'Africa/Lagos', name: 'Lagos' },
  { zone: 'Europe/Madrid', name: 'Madrid' },
  { zone: 'Europe/Paris', name: 'Paris' },
  { zone: 'Europe/Berlin', name: 'Berlin' },
  { zone: 'Africa/Johannesburg', name: 'Johannesburg' },
  { zone: 'Africa/Cairo', name: 'Cairo' },
  { zone: 'Europe/Istanbul', name: 'Istanbul' },
  { zone: 'Africa/Nairobi', name: 'Nairobi' },
  { zone: 'Asia/Tehran', name: 'Tehran' },
  { zone: 'Asia/Dubai', name: 'Dubai' },
  { zone: 'Asia/Karachi', name: 'Karachi' },
  { zone: 'Asia/Kolkata', name: 'Mumbai' },
  { zone: 'Asia/Kathmandu', name: 'Kathmandu' },
  { zone: 'Asia/Dhaka', name: 'Dhaka' },
  { zone: 'Asia/Bangkok', name: 'Bangkok' },
  { zone: 'Asia/Jakarta', name: 'Jakarta' },
  { zone: 'Asia/Shanghai', name: 'Shanghai' },
  { zone: 'Asia/Singapore', name: 'Singapore' },
  { zone: 'Asia/Manila', name: 'Manila' },
  { zone: 'Asia/Tokyo', name: 'Tokyo' },
  { zone: 'Asia/Seoul', name: 'Seoul' },
  { zone: 'Australia/Sydney', name: 'Sydney' },
  { zone: 'Pacific/Auckland', name: 'Auckland' },
]

export interface City {
  zone: string
  /** In English. */
  name: string
}

/** What a language calls the city that stands for a zone; for other zones the city in its name. */
export function cityName(zone: string, language: string): string {
  const place = cities.findIndex((each) => each.zone === zone)
  const known = cities[place]?.name
  return namesIn(language)[place] || known || (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

const split = new Map<string, string[]>()

function namesIn(language: string): string[] {
  const known = split.get(language) ?? cityNames[language]?.split('|') ?? []
  split.set(language, known)
  return known
}
