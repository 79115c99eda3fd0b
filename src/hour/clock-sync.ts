/** One question to the server's clock, in milliseconds: when it left, when the answer came, and what the answer said. */
export interface ClockSample {
  sent: number
  received: number
  server: number
}

export interface ClockOffset {
  /** Added to our clock it gives the server's, in milliseconds. */
  offset: number
  /** The truth lies within this many milliseconds of it: half of the best round trip. */
  uncertainty: number
}

/**
 * The offset by the sample with the shortest round trip, as NTP chooses (RFC 5905 §10): delay in a network is added far
 * more often than taken away. Undefined without a usable sample.
 */
export function clockOffset(samples: readonly ClockSample[]): ClockOffset | undefined {
  const usable = samples.filter(isUsable)
  const [first, ...rest] = usable
  if (!first) return undefined
  const best = rest.reduce((least, sample) => (roundTrip(sample) < roundTrip(least) ? sample : least), first)
  return { offset: best.server - (best.sent + best.received) / 2, uncertainty: roundTrip(best) / 2 }
}

function isUsable(sample: ClockSample): boolean {
  return Object.values(sample).every(Number.isFinite) && sample.received >= sample.sent
}

function roundTrip({ sent, received }: ClockSample): number {
  return received - sent
}

/** So much may two quartz clocks drift apart: 100 parts in a million, which is worse than most. */
const driftPerMs = 1e-4

/**
 * Whether a new measurement is to be believed rather than one of `ageMs` ago: not where a slow network made it worse and the
 * old one, with all that the clocks may have drifted since, is still among what the new one allows.
 */
export function betterOffset(old: ClockOffset | undefined, fresh: ClockOffset, ageMs: number): ClockOffset {
  if (!old) return fresh
  const uncertainty = old.uncertainty + ageMs * driftPerMs
  const isAllowed = Math.abs(fresh.offset - old.offset) <= fresh.uncertainty + uncertainty
  return isAllowed && uncertainty < fresh.uncertainty ? { offset: old.offset, uncertainty } : fresh
}
