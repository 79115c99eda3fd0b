import { type Instant, instant, parseInstant } from '../hour/instant.ts'
import { isCrowdRow } from './crowd-rows.ts'
import { CrowdTally } from './crowd-tally.ts'
import type { ForecastBody } from './forecast-row.ts'
import { GapTrack } from './gaps.ts'
import { type Counted, MentionCount } from './mention-count.ts'
import { OutcomeCount } from './outcome-count.ts'
import type { RowBody, RowOf } from './rows.ts'
import { SeenCount } from './seen-count.ts'
import { share } from './share.ts'
import { isSightingRow, type SightingRowBody } from './sighting-rows.ts'
import { SightingTally } from './sighting-tally.ts'
import { endOfInterval, TrendTrack } from './trend-track.ts'

type OpenedBody = Omit<RowOf<'opened'>, 'seq' | 'prev'>
type TapsBody = Omit<RowOf<'taps'>, 'seq' | 'prev'>
type WordsBody = Omit<RowOf<'words'>, 'seq' | 'prev'>
type PostponedBody = Omit<RowOf<'postponed'>, 'seq' | 'prev'>
type ClosedBody = Omit<RowOf<'closed'>, 'seq' | 'prev'>

/** The counted part of an interval row. */
export interface IntervalNumbers extends Counted {
  windowMentions: number
  windowAuthors: number
  totalMentions: number
  totalAuthors: number
}

/** How unevenly the mentions are spread over authors; shares are of 1. */
export interface Concentration {
  busiestAuthorMentions: number
  busiestAuthorShare: number
  /** The busiest hundredth of the authors, rounded up. */
  topPercentAuthors: number
  topPercentShare: number
}

/** The only code that counts: ledger rows in their order go in, numbers come out at any moment. */
export function createTally(opened: OpenedBody): Tally {
  return new Tally(opened)
}

export class Tally {
  readonly opened: OpenedBody
  readonly tZero: Instant
  readonly end: Instant
  /** Over all networks: consents are ours, so these can be added. */
  readonly outcomes = new OutcomeCount()
  /** What networks say of themselves; never added to what was counted here. */
  readonly sightings = new SightingTally()
  postponed: PostponedBody | undefined
  closed: ClosedBody | undefined
  /** What was predicted before T-zero; counts nothing. */
  forecast: ForecastBody | undefined
  readonly #networks = new Map<string, NetworkTally>()

  constructor(opened: OpenedBody) {
    this.opened = opened
    this.tZero = parseInstant(opened.tZero)
    this.end = instant(this.tZero + opened.minutes * 60_000)
  }

  /** Takes the next row; `opened` changes nothing. */
  fold(row: RowBody): void {
    if (row.kind === 'opened') return
    if (isSightingRow(row)) this.sightings.fold(row)
    else if (row.kind === 'closed') this.closed = row
    else if (row.kind === 'forecast') this.forecast = row
    else if (row.kind === 'postponed') this.postponed = row
    else this.network(row.network).fold(row)
    if (row.kind === 'outcome') this.outcomes.fold(row)
  }

  /** The networks that a row has named, in alphabetical order. */
  networks(): NetworkTally[] {
    return [...this.#networks.values()].sort((a, b) => (a.network < b.network ? -1 : 1))
  }

  network(name: string): NetworkTally {
    const known = this.#networks.get(name)
    if (known) return known
    const fresh = new NetworkTally(name, this)
    this.#networks.set(name, fresh)
    return fresh
  }
}

export class NetworkTally {
  readonly network: string
  readonly mentions: MentionCount
  readonly trend: TrendTrack
  readonly gaps: GapTrack
  readonly outcomes = new OutcomeCount()
  /** What people had told us by now: each row holds the totals so far. */
  taps: TapsBody | undefined
  /** How far people wrote their own words, counted at the close. */
  words: WordsBody | undefined
  /** Whether anything listened here: a source, a mention or an interval stands in the ledger. */
  measured = false
  /** Where the sources carry followed tags only. */
  hears: 'followed tags' | undefined
  readonly seen: SeenCount
  /** What was looked at after the storm about those who made it. */
  readonly crowd = new CrowdTally()
  readonly #end: Instant
  readonly #windowSeconds: number

  constructor(network: string, storm: { tZero: Instant; end: Instant; opened: OpenedBody }) {
    this.network = network
    this.mentions = new MentionCount(storm)
    this.trend = new TrendTrack(storm)
    this.gaps = new GapTrack(storm.tZero)
    this.seen = new SeenCount(this.mentions)
    this.#end = storm.end
    this.#windowSeconds = storm.opened.windowSeconds
  }

  fold(row: Exclude<RowBody, SightingRowBody | { kind: 'opened' | 'postponed' | 'closed' | 'forecast' }>): void {
    if (row.kind === 'outcome') this.outcomes.fold(row)
    else if (row.kind === 'taps') this.taps = row
    else if (row.kind === 'words') this.words = row
    else if (isCrowdRow(row)) this.crowd.fold(row)
    else this.#measure(row)
  }

  /** Mentions and distinct authors in the `seconds` before `end`, before T-zero too. */
  windowAt(end: number, seconds: number): Counted {
    return this.mentions.between(end - seconds * 1000, end)
  }

  /** The counted part of the interval row for [from, from + seconds), by the rows folded so far. */
  intervalAt(from: number, seconds: number): IntervalNumbers {
    const window = this.windowAt(from + seconds * 1000, this.#windowSeconds)
    const storm = this.mentions.storm()
    return {
      ...this.mentions.between(from, from + seconds * 1000),
      windowMentions: window.mentions,
      windowAuthors: window.authors,
      totalMentions: storm.mentions,
      totalAuthors: storm.authors,
    }
  }

  concentration(): Concentration {
    const perAuthor = this.mentions.perAuthor()
    const { mentions, authors } = this.mentions.storm()
    const topPercentAuthors = Math.ceil(authors / 100)
    const topMentions = perAuthor.slice(0, topPercentAuthors).reduce((sum, each) => sum + each, 0)
    return {
      busiestAuthorMentions: perAuthor[0] ?? 0,
      busiestAuthorShare: share(perAuthor[0] ?? 0, mentions),
      topPercentAuthors,
      topPercentShare: share(topMentions, mentions),
    }
  }

  /** Mentions of the storm that Uproar itself published for a supporter. */
  publishedByUproar(): number {
    return this.outcomes.posts().filter((post) => this.mentions.countsInStorm(post)).length
  }

  #measure(
    row: Extract<RowBody, { kind: 'source' | 'mention' | 'correction' | 'seen' | 'interval' | 'verdict' }>,
  ): void {
    this.measured = true
    if (row.kind === 'source') this.#source(row)
    else if (row.kind === 'seen') this.seen.seen(row)
    else if (row.kind === 'mention') this.mentions.mention(row)
    else if (row.kind === 'correction') this.#correct(row)
    else if (row.kind === 'interval') this.trend.intervals.push(row)
    else this.trend.verdicts.push(row)
    if (row.kind === 'mention' || row.kind === 'verdict') this.gaps.seen(Date.parse(row.at))
    if (row.kind === 'interval') this.gaps.seen(endOfInterval(row))
  }

  #correct(row: Pick<RowOf<'correction'>, 'at' | 'post'>): void {
    if (Date.parse(row.at) >= this.#end && this.mentions.countsInStorm(row.post)) this.crowd.deletedAfterwards += 1
    this.mentions.correction(row)
  }

  #source(row: Extract<RowBody, { kind: 'source' }>): void {
    this.gaps.source(row)
    this.hears ??= row.hears
  }
}
