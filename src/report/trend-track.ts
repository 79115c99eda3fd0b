import type { RowOf } from './rows.ts'

export type Verdict = RowOf<'interval'>['verdict']

export type IntervalRow = Omit<RowOf<'interval'>, 'seq' | 'prev'>
export type VerdictRow = Omit<RowOf<'verdict'>, 'seq' | 'prev'>

/** What the engine judged on one network, in the order in which it did. Milliseconds throughout. */
export class TrendTrack {
  readonly #tZero: number
  readonly #end: number
  readonly verdicts: VerdictRow[] = []
  readonly intervals: IntervalRow[] = []

  constructor(storm: { tZero: number; end: number }) {
    this.#tZero = storm.tZero
    this.#end = storm.end
  }

  current(): Verdict {
    return this.verdicts.at(-1)?.to ?? 'quiet'
  }

  /** Seconds from T-zero to the first moment of the storm at which the verdict was `trending`; zero when it already was. */
  trendedAfterSeconds(): number | undefined {
    const first = this.#phases().find((phase) => phase.verdict === 'trending')
    return first && (first.from - this.#tZero) / 1000
  }

  /** How many seconds of the storm each verdict held. */
  secondsIn(): Record<Verdict, number> {
    const seconds = { quiet: 0, rising: 0, trending: 0, fading: 0 }
    for (const { verdict, from, until } of this.#phases()) seconds[verdict] += (until - from) / 1000
    return seconds
  }

  /** The first interval that ended in the storm with the best rank. */
  best(): IntervalRow | undefined {
    const ranked = this.duringStorm().filter((row) => row.rank !== undefined)
    return ranked.reduce<IntervalRow | undefined>((best, row) => (betterRank(row, best) ? row : best), undefined)
  }

  /** Intervals that ended after T-zero and not after the storm's end. */
  duringStorm(): IntervalRow[] {
    return this.intervals.filter((row) => endOfInterval(row) > this.#tZero && endOfInterval(row) <= this.#end)
  }

  #phases(): { verdict: Verdict; from: number; until: number }[] {
    const changes = [
      { at: Number.NEGATIVE_INFINITY, to: this.verdicts[0]?.from ?? 'quiet' },
      ...this.verdicts.map(timed),
    ]
    return changes
      .map(({ at, to }, index) => ({
        verdict: to,
        from: Math.max(at, this.#tZero),
        until: Math.min(changes[index + 1]?.at ?? this.#end, this.#end),
      }))
      .filter(({ from, until }) => from < until)
  }
}

/** The instant (milliseconds) at which an interval was closed. */
export function endOfInterval(row: Pick<IntervalRow, 'from' | 'seconds'>): number {
  return Date.parse(row.from) + row.seconds * 1000
}

function timed(row: VerdictRow): { at: number; to: Verdict } {
  return { at: Date.parse(row.at), to: row.to }
}

function betterRank(row: IntervalRow, best: IntervalRow | undefined): boolean {
  if (best?.rank === undefined) return true
  return row.rank !== undefined && row.rank < best.rank
}
