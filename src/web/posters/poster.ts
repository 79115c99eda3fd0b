/** What is shared where, in pixels. */
export const posterSizes = {
  /** Instagram, Facebook, LINE. */
  square: { width: 1080, height: 1080 },
  /** Instagram's and Threads' tallest. */
  portrait: { width: 1080, height: 1350 },
  /** Stories, Status, Shorts, TikTok. */
  story: { width: 1080, height: 1920 },
  /** X, Bluesky, Mastodon. */
  wide: { width: 1600, height: 900 },
  /** What networks and messengers show beside a link. */
  preview: { width: 1200, height: 630 },
} as const

export type PosterSize = keyof typeof posterSizes

export const posterSizeNames = Object.keys(posterSizes) as PosterSize[]

export function isPosterSize(text: string): text is PosterSize {
  return Object.hasOwn(posterSizes, text)
}

/** A text, with the language that it is written in. */
export interface PosterText {
  text: string
  language: string
}

/** T-zero on one place's clocks. */
export interface PosterHour {
  /** Such as `8:00` or `20:00`. */
  digits: string
  /** Such as `PM`; empty where the language counts to 24. */
  period: string
  /** Whether the language says it before the digits. */
  periodFirst: boolean
  city: string
  /** Such as `Saturday, December 5`. */
  day: string
}

/**
 * All that one poster shows, and nothing it does not: its address is a hash of this. It has no place for a hashtag, and
 * no text in it carries a `#`.
 */
export interface Poster {
  size: PosterSize
  language: string
  /** The campaign's colour, such as `#E4002B`. */
  accent: string
  name: PosterText
  ask: PosterText
  /** Whom it is asked of, in a sentence. */
  to: string
  /** One place that fills the poster, or several that share it, from west to east. */
  hours: readonly PosterHour[]
  /** Other places at the same moment, in small. */
  elsewhere: readonly PosterHour[]
  /** Where to join, without a scheme. */
  address: string
  /** Said on everything that shows made-up accounts. */
  label?: string | undefined
}

/** Raised when the same poster is drawn in another way, so that no old picture is shown for it. */
const drawing = 2

/** The bytes that the hash in a poster's address is made of. */
export function posterKey(poster: Poster): string {
  return JSON.stringify([drawing, poster])
}

/** Parts places that stand in one line. */
export const dot = ' · '

/** Every text that is drawn. */
export function posterTexts(poster: Poster): string[] {
  const hours = [...poster.hours, ...poster.elsewhere]
  const { name, ask, to, address, label = '' } = poster
  return [name.text, ask.text, to, address, label, dot, ...hours.flatMap(hourTexts)]
}

function hourTexts({ digits, period, city, day }: PosterHour): string[] {
  return [digits, period, city, day]
}

/** As the language says the hour in a line: `8:00 PM`. */
export function clockText({ digits, period, periodFirst }: PosterHour): string {
  if (period === '') return digits
  return periodFirst ? `${period} ${digits}` : `${digits} ${period}`
}
