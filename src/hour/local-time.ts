import type { Instant } from './instant.ts'

/** An instant as somebody in a zone reads it from their wall: `6:00 AM` or `20:00`, as their language writes time. */
export function timeIn(zone: string, at: Instant, language: string): string {
  return format(language, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(at)
}

export interface TimeParts {
  /** Such as `6:00`. */
  digits: string
  /** Such as `AM`; empty where the language counts to 24. */
  period: string
  periodFirst: boolean
}

/** The time of `timeIn`, its morning or afternoon apart from its figures. */
export function timeParts(zone: string, at: Instant, language: string): TimeParts {
  const parts = format(language, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).formatToParts(at)
  const digits = parts.filter(({ type }) => type !== 'dayPeriod').map(({ value }) => value)
  const period = parts.find(({ type }) => type === 'dayPeriod')?.value ?? ''
  return { digits: digits.join('').trim(), period, periodFirst: parts[0]?.type === 'dayPeriod' }
}

/** Such as `Thursday, December 5`. */
export function dayIn(zone: string, at: Instant, language: string): string {
  return format(language, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(at)
}

/** Such as `December 5, 2019`, in UTC. */
export function dateInUtc(at: Instant, language: string): string {
  return format(language, { timeZone: 'UTC', dateStyle: 'long' }).format(at)
}

/** `11:00`, in UTC, in every language. */
export function timeInUtc(at: Instant): string {
  return new Date(at).toISOString().slice(11, 16)
}

/** “today”, “tomorrow, Friday” or “Friday, December 6”, as seen from the zone's own calendar at `now`. */
export function dayWords({ at, now, zone, language }: DayQuestion): string {
  const days = calendarDay(zone, at) - calendarDay(zone, now)
  if (Math.abs(days) > 1) return dayIn(zone, at, language)
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
  if (days === 0) return near
  const weekday = format(language, { timeZone: zone, weekday: 'long' }).format(at)
  if (/^(ja|zh)\b/.test(language)) return `${near}（${weekday}）`
  return `${near}${language === 'ar' ? '،' : ','} ${weekday}`
}

export interface DayQuestion {
  at: Instant
  now: Instant
  zone: string
  language: string
}

/** Days since 1970-01-01 on the zone's calendar. */
export function calendarDay(zone: string, at: Instant): number {
  const parts = format('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language, options)
  formats.set(key, made)
  return made
}
