import { networkLabels } from '../../campaign/networks.ts'
import { type Instant, parseInstant } from '../../hour/instant.ts'
import type { Measured, PulseSnapshot, SourceState } from '../../storm/pulse-snapshot.ts'
import { age, secondInUtc } from './live-format.ts'
import { say, type Words } from './live-words.ts'

/** One sentence for each source: which network, which stream, how old; and plainly where nothing is measured. */
export function sourceLines({ sources }: PulseSnapshot, words: Words, now: Instant): string[] {
  if (sources.length === 0) return [say(words, 'live.source.none')]
  return sources.map((source) => sourceLine(source, words, now))
}

function sourceLine({ network, label, state, seenAt }: SourceState, words: Words, now: Instant): string {
  const source = { network: networkLabels[network], label }
  if (seenAt === null || state === 'not measured') return say(words, 'live.source.unmeasured', source)
  const seen = parseInstant(seenAt)
  const values = { ...source, time: secondInUtc(seen), age: age(words, seen, now) }
  if (state === 'disconnected') return say(words, 'live.source.disconnected', values)
  return say(words, state === 'catching up' ? 'live.source.behind' : 'live.source.live', values)
}

/** The network whose numbers are the large ones. */
export function primaryOf(snapshot: PulseSnapshot | null): Measured | null {
  return snapshot?.measured[0] ?? null
}

/** The snapshot with the sources of the large numbers alone, so that nothing else passes for their source. */
export function withPrimarySources(snapshot: PulseSnapshot): PulseSnapshot {
  const primary = primaryOf(snapshot)
  if (!primary) return snapshot
  return { ...snapshot, sources: snapshot.sources.filter(({ network }) => network === primary.network) }
}

/** Whether what is measured is of now. */
export function isMeasuredNow(snapshot: PulseSnapshot): boolean {
  return primaryOf(snapshot) !== null && withPrimarySources(snapshot).sources.some(({ state }) => state === 'live')
}

/** Until when mentions are counted: the newest event's network time, and not after the snapshot. */
export function countedUntil(snapshot: PulseSnapshot): Instant | undefined {
  const { at, sources } = withPrimarySources(snapshot)
  const seen = sources.flatMap(({ seenAt }) => (seenAt === null ? [] : [parseInstant(seenAt)]))
  return seen.length === 0 ? undefined : (Math.min(parseInstant(at), Math.max(...seen)) as Instant)
}
