import { type Arena, times } from './arena.ts'
import type { EventTime } from './event-time.ts'
import type { Profile } from './profile.ts'
import type { Scanner } from './scanner.ts'
import type { Sighting } from './sighting.ts'
import type { Stream } from './stream.ts'

/**
 * Lets the scanner count records in the arena by itself, from number `from` on, as long as the time asks no question and
 * the bucket stays open; how many it counted.
 */
export function skim(
  scanner: Scanner,
  arena: Arena,
  time: EventTime<Sighting>,
  stream: Stream,
  profile: Profile,
  from: number,
  to: number,
  firstTag: number,
): number {
  const { bucket } = stream
  if (bucket === null || !time.isSteady) return 0
  arena.spare()
  const { doubles } = arena
  doubles[times.now] = time.now ?? 0
  doubles[times.lateness] = profile.latenessSeconds * 1000
  doubles[times.opens] = bucket * profile.bucketSeconds * 1000
  doubles[times.closes] = (bucket + 1) * profile.bucketSeconds * 1000
  const records = scanner.count(from, to, firstTag)
  time.passes(doubles[times.now] as number)
  if (scanner.postsOfCounted() > 0) stream.stirred = stream.closed
  return records
}
