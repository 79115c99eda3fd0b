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
