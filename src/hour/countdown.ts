import type { Instant } from './instant.ts'

export interface Countdown {
  phase: 'before' | 'running' | 'after'
  /** Whole units left until T-zero, or until the end while the storm runs; a begun second counts as whole. */
  days: number
  hours: number
  minutes: number
  seconds: number
}

/** Shows 0:00 at T-zero exactly, never a moment earlier. */
export function countdown({ tZero, endsAt, now }: { tZero: Instant; endsAt: Instant; now: Instant }): Countdown {
  if (now < tZero) return { phase: 'before', ...partsOf(tZero - now) }
  if (now < endsAt) return { phase: 'running', ...partsOf(endsAt - now) }
  return { phase: 'after', ...partsOf(0) }
}

function partsOf(ms: number) {
  const whole = Math.ceil(ms / 1000)
  return {
    days: Math.floor(whole / 86_400),
    hours: Math.floor(whole / 3600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
  }
}

/** The two greatest units that are not zero, in words of the language: `2 hours, 5 minutes`. */
export function leftInWords(parts: Omit<Countdown, 'phase'>, language: string): string {
  const units = (['days', 'hours', 'minutes', 'seconds'] as const).filter((unit) => parts[unit] > 0).slice(0, 2)
  const shown = units.length > 0 ? units : (['seconds'] as const)
  const words = shown.map((unit) => unitFormat(unit, language).format(parts[unit]))
  return new Intl.ListFormat(language, { type: 'unit', style: language === 'ja' ? 'narrow' : 'long' }).format(words)
}

function unitFormat(unit: 'days' | 'hours' | 'minutes' | 'seconds', language: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' })
}
