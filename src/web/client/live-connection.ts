import { type Clock, later } from '../../clock/clock.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'

/** One opened stream of server-sent events; `close` is final. */
export interface PulseStream {
  close(): void
}

export interface StreamEvents {
  pulse(json: string): void
  /** `isFinal`: the browser will not connect again by itself. */
  failed(isFinal: boolean): void
}

/** The ways to the server, so that a test can be the server. */
export interface Wires {
  clock: Clock
  /** At least 0, less than 1. */
  random(): number
  openStream(events: StreamEvents): PulseStream
  /** The latest snapshot's JSON; rejects where there is none. */
  fetchPulse(signal: AbortSignal): Promise<string>
}

export interface Listener {
  /** Snapshots in growing order of `seq`; some may be missing, each is whole. */
  pulse(snapshot: PulseSnapshot): void
  connected(isConnected: boolean): void
}

const mostFailures = 3
/** A stream that says nothing for so long is dead, whatever the browser believes; pulses come every second. */
const silenceMs = 10_000
const reopenMs = { least: 1000, spread: 3000 }
const pollMs = 2000
const pollingMs = { least: 30_000, spread: 30_000 }

/** Listens to the stream, polls the file where the stream fails three times in a row, and tries the stream again later. */
export class LiveConnection {
  readonly #wires: Wires
  readonly #listener: Listener
  #latest = Number.NEGATIVE_INFINITY
  #failures = 0

  constructor(wires: Wires, listener: Listener) {
    this.#wires = wires
    this.#listener = listener
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#stream(signal)
      if (this.#failures >= mostFailures) await this.#poll(signal)
      else await this.#pause(this.#spread(reopenMs), signal)
    }
  }

  /** Until it has failed three times in a row, cannot go on, or is silent. */
  async #stream(signal: AbortSignal): Promise<void> {
    const over = new AbortController()
    const either = AbortSignal.any([signal, over.signal])
    let heardAt = this.#wires.clock.now()
    const stream = this.#wires.openStream({
      pulse: (json) => {
        heardAt = this.#wires.clock.now()
        this.#take(json)
      },
      failed: (isFinal) => {
        this.#fail()
        if (isFinal || this.#failures >= mostFailures) over.abort()
      },
    })
    await this.#untilSilent(() => heardAt, either)
    if (!either.aborted) this.#fail()
    stream.close()
  }

  async #untilSilent(heardAt: () => number, signal: AbortSignal): Promise<void> {
    const { clock } = this.#wires
    while (!signal.aborted && clock.now() < heardAt() + silenceMs) {
      await clock.sleepUntil(later(clock.now(), heardAt() + silenceMs - clock.now()), signal)
    }
  }

  /** Everybody polls at another moment, and goes back to the stream at another one. */
  async #poll(signal: AbortSignal): Promise<void> {
    const { clock } = this.#wires
    const until = clock.now() + this.#spread(pollingMs)
    await this.#pause(this.#wires.random() * pollMs, signal)
    while (!signal.aborted && clock.now() < until) {
      await this.#fetch(signal)
      await this.#pause(pollMs, signal)
    }
    // One more failure of the stream is enough to come back here.
    this.#failures = mostFailures - 1
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    try {
      this.#take(await this.#wires.fetchPulse(signal))
    } catch {
      this.#listener.connected(false)
    }
  }

  #take(json: string): void {
    const snapshot = readSnapshot(json)
    if (!snapshot) return
    this.#failures = 0
    this.#listener.connected(true)
    if (snapshot.seq <= this.#latest) return
    this.#latest = snapshot.seq
    this.#listener.pulse(snapshot)
  }

  #fail(): void {
    this.#failures += 1
    this.#listener.connected(false)
  }

  #spread({ least, spread }: { least: number; spread: number }): number {
    return least + this.#wires.random() * spread
  }

  async #pause(ms: number, signal: AbortSignal): Promise<void> {
    await this.#wires.clock.sleepUntil(later(this.#wires.clock.now(), ms), signal)
  }
}

/** Undefined where it is no snapshot, such as the page of a proxy. */
export function readSnapshot(json: string): PulseSnapshot | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return isSnapshot(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isSnapshot(value: unknown): value is PulseSnapshot {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seq' in value &&
    Number.isFinite(value.seq) &&
    'measured' in value &&
    Array.isArray(value.measured)
  )
}
