import type { CountsBody, MeasuringBody, SightingBody, SightingRowBody, WitnessedBody } from './sighting-rows.ts'

/** A time during which every look at a list found the hashtag. Milliseconds; both ends are looks. */
export interface SeenStretch {
  from: number
  until: number
  bestRank: number
}

/** What networks and supporters said: each list, each network's own counts, each bill, apart. */
export class SightingTally {
  readonly #lists = new Map<string, ListTrack>()
  readonly #witnessed = new Map<string, WitnessedBody>()
  readonly #counts = new Map<string, CountTrack>()
  readonly #measuring = new Map<string, MeasuringBody[]>()

  fold(row: SightingRowBody): void {
    if (row.kind === 'sighting') made(this.#lists, keyOf(row), () => new ListTrack(row)).fold(row)
    else if (row.kind === 'witnessed') this.#witnessed.set(keyOf(row), row)
    else if (row.kind === 'counts') made(this.#counts, row.network, () => new CountTrack(row)).fold(row)
    else made(this.#measuring, row.network, () => []).push(row)
  }

  /** In the order of network and place, as everything here. */
  lists(): ListTrack[] {
    return sorted(this.#lists)
  }

  witnessed(): WitnessedBody[] {
    return sorted(this.#witnessed).filter(({ reports }) => reports > 0)
  }

  counts(): CountTrack[] {
    return sorted(this.#counts)
  }

  /** The changes of each network's paid measuring; the last one has all that it cost. */
  measuring(): MeasuringBody[][] {
    return sorted(this.#measuring)
  }

  lastMeasuring(network: string): MeasuringBody | undefined {
    return this.#measuring.get(network)?.at(-1)
  }
}

/** Follows one list. A look that saw nothing, or a pause of more than two looks, ends a stretch: nobody knows what was there. */
export class ListTrack {
  readonly network: string
  readonly place: string
  readonly stretches: SeenStretch[] = []
  first: SightingBody
  last: SightingBody
  best: SightingBody | undefined
  looks = 0
  failed = 0
  listed = 0

  constructor(row: SightingBody) {
    this.network = row.network
    this.place = row.place
    this.first = row
    this.last = row
  }

  fold(row: SightingBody): void {
    this.looks += 1
    if (row.why !== undefined) this.failed += 1
    if (row.rank !== undefined) this.#seen(row, row.rank)
    this.last = row
  }

  #seen(row: SightingBody, rank: number): void {
    const at = Date.parse(row.at)
    const open = this.listed > 0 && this.last.rank !== undefined ? this.stretches.at(-1) : undefined
    const goesOn = open !== undefined && at - open.until <= 2 * row.everySeconds * 1000
    if (goesOn) Object.assign(open, { until: at, bestRank: Math.min(open.bestRank, rank) })
    else this.stretches.push({ from: at, until: at, bestRank: rank })
    this.listed += 1
    if (this.best?.rank === undefined || rank < this.best.rank) this.best = row
  }
}

/** Follows the counts that one network makes itself; what a later row says of a step holds. */
export class CountTrack {
  readonly network: string
  readonly seconds: number
  last: CountsBody
  /** Steps of which a later row said something else. */
  revised = 0
  readonly #steps = new Map<number, number>()

  constructor(row: CountsBody) {
    this.network = row.network
    this.seconds = row.seconds
    this.last = row
  }

  fold(row: CountsBody): void {
    this.last = row
    for (const [index, count] of row.counts.entries()) this.#put(stepOf(row, index), count)
  }

  at(ms: number): number | undefined {
    return this.#steps.get(ms)
  }

  /** The steps that begin in [from, until); null where the network was not asked, or did not answer. */
  between(from: number, until: number): (number | null)[] {
    const length = Math.max(0, Math.ceil((until - from) / (this.seconds * 1000)))
    return Array.from({ length }, (_, index) => this.at(from + index * this.seconds * 1000) ?? null)
  }

  /** The rows' steps that the tally does not hold, or holds otherwise. */
  isNews(ms: number, count: number): boolean {
    return this.#steps.get(ms) !== count
  }

  #put(ms: number, count: number): void {
    const known = this.#steps.get(ms)
    if (known !== undefined && known !== count) this.revised += 1
    this.#steps.set(ms, count)
  }
}

/** When step `index` of a row begins, in milliseconds. */
export function stepOf(row: Pick<CountsBody, 'from' | 'seconds'>, index: number): number {
  return Date.parse(row.from) + index * row.seconds * 1000
}

function keyOf({ network, place }: { network: string; place: string }): string {
  return `${network} ${place}`
}

function made<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
