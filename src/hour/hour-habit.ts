import { countryOfZone } from './zone-country.ts'

export type HourHabit = 'h12' | 'h23'

const known = new Map<string, HourHabit>()

/**
 * Whether people who read this language where that zone is write 8 PM or 20:00. A language that is written in many countries
 * follows the zone's: English in London 20:00, in New York 8 PM; where it is not at home, as English in Brazil, it follows
 * the country's own. Needs the zones of all countries, so that it is for the server; a browser knows its own habit.
 */
export function hourHabit(language: string, zone: string): HourHabit {
  const key = `${language} ${zone}`
  const habit = known.get(key) ?? habitOf(language, countryOfZone(zone))
  known.set(key, habit)
  return habit
}

function habitOf(language: string, country: string | undefined): HourHabit {
  const locale = new Intl.Locale(language)
  if (country === undefined) return cycle(language).habit
  const there = cycle(`${locale.language}-${country}`)
  if (there.isKnown || locale.language !== 'en') return there.habit
  return cycle(new Intl.Locale(`und-${country}`).maximize().toString()).habit
}

/** As a browser is set up that reads this locale, such as `en-GB`. */
export function habitOfLocale(locale: string): HourHabit {
  return cycle(locale).habit
}

function cycle(locale: string): { habit: HourHabit; isKnown: boolean } {
  const { hourCycle, locale: found } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return { habit: hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23', isKnown: found.includes('-') }
}
