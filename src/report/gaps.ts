import type { RowOf } from './rows.ts'

/** A stretch in which a source did not deliver. Milliseconds; `until` is missing while it lasts. */
export interface Interruption {
  source: string
  from: number
  until: number | undefined
  /** False when the source resumed where it had stopped, so that nothing is missing. */
  missing: boolean
  why: string | undefined
}

export interface Stretch {
  from: number
  until: number
}

interface SourceState {
  live: boolean
  interruptions: Interruption[]
}

/* A server tells us that our cursor was too old right after we connected; that concerns the interruption before it. */
const toldLateMs = 60_000

/** Follows the sources of one network. A server that was killed wrote no `disconnected`; its silence counts as one. */
export class GapTrack {
  readonly #start: number
  readonly #sources = new Map<string, SourceState>()
  #seenAt: number | undefined

  /** Measuring is expected from `start` on (milliseconds). */
  constructor(start: number) {
    this.#start = start
  }

  /** A sign of life of the network at `at`, such as a mention or a closed interval. */
  seen(at: number): void {
    this.#seenAt = Math.max(at, this.#seenAt ?? at)
  }

  source(row: Pick<RowOf<'source'>, 'at' | 'source' | 'status' | 'why'>): void {
    const at = Date.parse(row.at)
    const state = this.#stateOf(row.source)
    if (row.status === 'disconnected') this.#stop(state, row, at)
    else if (row.status === 'gap') this.#skip(state, row, at)
    else this.#begin(state, row, at)
    this.seen(at)
  }

  interruptions(): Interruption[] {
    return [...this.#sources.values()].flatMap((state) => state.interruptions)
  }

  /** Where nothing was measured at all: the stretches within `span` that are missing from every source. */
  unmeasured(span: Stretch): Stretch[] {
    if (this.#sources.size === 0) return [span]
    const missing = [...this.#sources.values()].map((state) => missingIn(state, span))
    return missing.reduce((left, right) => intersect(left, right))
  }

  #stateOf(source: string): SourceState {
    const known = this.#sources.get(source)
    if (known) return known
    const fresh = { live: false, interruptions: [] }
    this.#sources.set(source, fresh)
    return fresh
  }

  #stop(state: SourceState, row: { source: string; why?: string | undefined }, from: number): void {
    if (!state.live && state.interruptions.length > 0) return
    state.live = false
    state.interruptions.push({ source: row.source, from, until: undefined, missing: true, why: row.why })
  }

  #begin(state: SourceState, row: Pick<RowOf<'source'>, 'source' | 'status' | 'why'>, at: number): void {
    const open = openOf(state)
    const resumed = row.status === 'resumed'
    if (open) Object.assign(open, { until: at, missing: !resumed })
    else if (state.live) this.#silence(state, row, at)
    else if (at > this.#start) this.#lateStart(state, row, at)
    state.live = true
  }

  #silence(state: SourceState, row: Pick<RowOf<'source'>, 'source' | 'status' | 'why'>, until: number): void {
    const from = Math.min(this.#seenAt ?? until, until)
    state.interruptions.push({ source: row.source, from, until, missing: row.status !== 'resumed', why: row.why })
  }

  #lateStart(state: SourceState, row: { source: string; why?: string | undefined }, until: number): void {
    state.interruptions.push({ source: row.source, from: this.#start, until, missing: true, why: row.why })
  }

  #skip(state: SourceState, row: { source: string; why?: string | undefined }, at: number): void {
    const last = state.interruptions.at(-1)
    const recent = last && (last.until === undefined || at - last.until <= toldLateMs)
    if (recent) Object.assign(last, { until: Math.max(last.until ?? at, at), missing: true, why: row.why ?? last.why })
    else state.interruptions.push({ source: row.source, from: at, until: at, missing: true, why: row.why })
    state.live = true
  }
}

function openOf(state: SourceState): Interruption | undefined {
  const last = state.interruptions.at(-1)
  return last && last.until === undefined ? last : undefined
}

function missingIn(state: SourceState, span: Stretch): Stretch[] {
  if (!state.live && state.interruptions.length === 0) return [span]
  return state.interruptions
    .filter((one) => one.missing)
    .map((one) => ({ from: Math.max(one.from, span.from), until: Math.min(one.until ?? span.until, span.until) }))
    .filter((one) => one.from < one.until)
}

function intersect(left: readonly Stretch[], right: readonly Stretch[]): Stretch[] {
  return left
    .flatMap((a) => right.map((b) => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) })))
    .filter((one) => one.from < one.until)
}
