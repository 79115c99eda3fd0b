import type { Countdown } from '../../hour/countdown.ts'
import type { Instant } from '../../hour/instant.ts'
import { number, say, type Words } from './live-words.ts'

const daysInWords = 3

/** `4:07`, `1:02:30` or, from three days on, `12 days`. */
export function clockDigits({ days, hours, minutes, seconds }: Countdown, words: Words): string {
  if (days >= daysInWords) return say(words, 'live.days', { count: days })
  const hoursLeft = days * 24 + hours
  const parts = hoursLeft > 0 ? [hoursLeft, twoDigits(minutes), twoDigits(seconds)] : [minutes, twoDigits(seconds)]
  return parts.join(':')
}

/** `2 s old`, `14 min old`; never younger than nothing, whatever the clocks say. */
export function age(words: Words, since: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - since) / 1000))
  if (seconds < 120) return say(words, 'live.age.seconds', { count: seconds })
  const minutes = Math.floor(seconds / 60)
  if (minutes < 120) return say(words, 'live.age.minutes', { count: minutes })
  return say(words, 'live.age.hours', { count: Math.floor(minutes / 60) })
}

/** `40 seconds` or `4 minutes`, rounded down: nothing is called earlier than it was. */
export function length(words: Words, seconds: number): string {
  if (seconds < 120) return say(words, 'live.length.seconds', { count: Math.max(0, Math.floor(seconds)) })
  return say(words, 'live.length.minutes', { count: Math.floor(seconds / 60) })
}

/** A number, or the plain statement that there is none. */
export function numberOr(words: Words, value: number | null | undefined): string {
  return value === null || value === undefined ? say(words, 'live.notMeasured') : number(words, value)
}

/** `11:04:07`, in UTC. */
export function secondInUtc(at: Instant): string {
  return new Date(at).toISOString().slice(11, 19)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
