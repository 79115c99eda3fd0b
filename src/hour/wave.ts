import { type Instant, instant } from './instant.ts'

/** Every wave ends this long before its storm does, so that the last post is not late. */
export const calmBeforeEndMs = 10_000

/** Where in the hour a post at `position` of the wave stands; both in [0, 1). */
export const waves = {
  even: (position: number) => position,
  /** Half of the posts leave in the first 29 % of the time: density falls linearly to nothing. */
  'front-loaded': (position: number) => 1 - Math.sqrt(1 - position),
  /** The same, turned round. */
  crescendo: (position: number) => Math.sqrt(position),
} as const

export type WaveName = keyof typeof waves

/**
 * When the post at `position` is due. A consent given while the storm runs is spread over what is left of it, from
 * `notBefore` on; in its last ten seconds it is due at once. `crowding` is how much of what its host can take within the
 * storm is wanted of it: 1 is all.
 */
export function dueAt(
  storm: { tZero: Instant; minutes: number; wave: WaveName },
  position: number,
  notBefore: Instant = storm.tZero,
  crowding = 0,
): Instant {
  const end = storm.tZero + storm.minutes * 60_000 - calmBeforeEndMs
  const start = Math.min(end, Math.max(storm.tZero, notBefore))
  const even = evenness(storm.wave, crowding)
  const place = (1 - even) * waves[storm.wave](position) + even * position
  return instant(Math.round(start + (end - start) * place))
}

/**
 * How far a wave is flattened towards an even one so that its host can take it. Only what rises to its end is: a crescendo
 * ends twice as dense as it is on the whole. The other waves leave at their host's pace and are through in time.
 */
function evenness(wave: WaveName, crowding: number): number {
  return wave === 'crescendo' ? Math.min(1, Math.max(0, 2 * crowding - 1)) : 0
}

/**
 * Where in [0, 1) of the wave the consent with that number stands: multiples of the golden ratio, which fill the wave
 * evenly however many come.
 */
export function positionOf(number: number): number {
  return (number * 0.6180339887498949) % 1
}
