import { endOf } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, later, parseInstant, toIso } from '../hour/instant.ts'
import type { PostSeen, Source } from '../networks/network.ts'
import { rankIn, sameTag } from '../report/rank.ts'
import type { RowBody, RowOf } from '../report/rows.ts'
import { createTally, type NetworkTally, type Tally } from '../report/tally.ts'
import { endOfInterval } from '../report/trend-track.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import { type Trend, type TrendEngine, tagKey, type VerdictChange } from '../trends/index.ts'
import { type CrowdBatch, CrowdWatch } from './crowd-watch.ts'

/** Rows not yet in the ledger; `post` and `author` are still their real names here, and become commitments on commit. */
export type Draft = Extract<RowBody, { kind: 'mention' | 'correction' | 'seen' | 'interval' | 'verdict' | 'source' }>

/** Deletes are recorded as corrections for this long after a storm. */
export const correctionsMs = 7 * 24 * 3_600_000
const topTags = 50
const postsPerRow = 500

/** Follows one storm through one network's stream: what the stream says becomes rows, and rows become numbers. */
export class StormWatch {
  readonly storm: StoredStorm
  readonly network: NetworkName
  readonly tagKey: string
  readonly tally: Tally
  drafts: Draft[] = []
  readonly #crowd: CrowdWatch | undefined
  readonly #opened: RowOf<'opened'>
  readonly #uris = new Map<string, 'counts' | 'deleted'>()
  /** The servers that may tell; undefined where the source is one stream. */
  readonly #servers: ReadonlySet<string> | undefined
  readonly #hears: Source['hears']
  readonly #told = new Map<string, Set<string>>()
  #nextFrom: Instant | undefined
  #lastVerdict: { at: number; to: VerdictChange['to'] } = { at: Number.NEGATIVE_INFINITY, to: 'quiet' }

  constructor(
    storm: StoredStorm,
    { network, hears }: Pick<Source, 'network' | 'hears'>,
    opened: RowOf<'opened'>,
    servers?: ReadonlySet<string>,
    /** For sketches of texts; without it nothing is kept to compare them. */
    wordsKey?: Uint8Array,
  ) {
    this.storm = storm
    this.network = network
    this.#hears = hears
    this.#servers = servers
    this.#opened = opened
    this.#crowd = wordsKey && new CrowdWatch(storm, wordsKey, { isWhole: hears === undefined })
    this.tagKey = tagKey(opened.hashtag)
    this.tally = createTally(opened)
  }

  get hashtag(): string {
    return this.#opened.hashtag
  }

  /** A campaign that chose its servers is measured at those, whatever others are asked for another one. */
  listensTo(server: string | undefined): boolean {
    return server === undefined || this.#servers === undefined || this.#servers.has(server)
  }

  get numbers(): NetworkTally {
    return this.tally.network(this.network)
  }

  /** Takes up what the ledger holds already, with the real names of what has not been erased. */
  recall(row: RowBody, nameOf: (commitment: string) => string): void {
    if (row.kind === 'mention') this.#fold({ ...row, post: nameOf(row.post), author: nameOf(row.author) })
    else if (row.kind === 'correction') this.#fold({ ...row, post: nameOf(row.post) })
    else if (row.kind === 'seen') this.#fold({ ...row, posts: row.posts.map(nameOf) })
    else if (row.kind === 'interval' || row.kind === 'verdict' || row.kind === 'source') this.#fold(row)
  }

  /** Any post of the stream; others than mentions tell what is usual, where they are no news from another server. */
  post(event: PostSeen, keys: ReadonlySet<string>, isRepeated: boolean): void {
    if (!this.listensTo(event.by)) return
    if (!keys.has(this.tagKey)) {
      if (!isRepeated) this.#crowd?.other(event)
      return
    }
    if (!this.#uris.has(event.uri)) this.#crowd?.mention(event)
    this.mention(event)
  }

  /** What is to be committed now; the stream has come as far as `seenAt`. */
  take(seenAt: Instant | undefined): { watch: StormWatch; drafts: Draft[]; crowd: CrowdBatch } {
    const drafts = this.drafts
    this.drafts = []
    return { watch: this, drafts, crowd: this.#crowd?.take(seenAt) ?? { sketches: [] } }
  }

  /** It could not be committed, and comes again. */
  giveBack({ drafts, crowd }: { drafts: readonly Draft[]; crowd: CrowdBatch }): void {
    this.drafts = [...drafts, ...this.drafts]
    this.#crowd?.giveBack(crowd)
  }

  /** A post with the hashtag; redelivered ones change nothing. */
  mention({ uri, author, at, by }: { uri: string; author: string; at: Instant; by?: string }): void {
    if (!this.#uris.has(uri)) this.#add({ kind: 'mention', at: toIso(at), network: this.network, post: uri, author })
    if (by !== undefined && !this.#told.get(by)?.has(uri)) this.#seen({ uri, at, by }, 'told')
  }

  /** It was looked at again; only what counts is news. */
  stands({ uri, at, by }: { uri: string; at: Instant; by?: string }): void {
    if (by !== undefined && this.#uris.get(uri) === 'counts' && this.listensTo(by))
      this.#seen({ uri, at, by }, 'stands')
  }

  deleted(uri: string, at: Instant): void {
    if (this.#uris.get(uri) !== 'counts') return
    this.#add({ kind: 'correction', at: toIso(at), network: this.network, post: uri, why: 'deleted' })
  }

  source(row: Omit<RowOf<'source'>, 'seq' | 'prev' | 'kind' | 'network'>): void {
    this.#add({ kind: 'source', network: this.network, ...row, ...(this.#hears && { hears: this.#hears }) })
  }

  verdict({ at, to, trend }: VerdictChange): void {
    this.#judge(at, to, trend.why)
  }

  /** When the interval that is open now ends; undefined where none is to come. */
  intervalEnd(seen: Instant): Instant | undefined {
    this.#nextFrom ??= this.#firstFrom(seen)
    const end = later(this.#nextFrom, this.#intervalMs)
    return end <= endOf(this.storm) ? end : undefined
  }

  /** Writes the row of the interval that ends at `end`, from the mentions taken so far and the engine as it stands there. */
  closeInterval(end: Instant, engine: TrendEngine): void {
    const seconds = this.#opened.intervalSeconds
    const from = later(end, -this.#intervalMs)
    const counts = this.numbers.intervalAt(from, seconds)
    const trend = engine.trend(this.#opened.hashtag)
    const isWhole = this.#hears === undefined
    const top = isWhole ? this.#top(engine, trend, counts) : []
    const rank = isWhole && counts.windowMentions > 0 ? this.#rank(engine, top, counts) : undefined
    this.#nextFrom = end
    const verdict = trend?.verdict ?? 'quiet'
    this.#judge(end, verdict, trend?.why ?? '')
    this.#add({
      kind: 'interval',
      network: this.network,
      from: toIso(from),
      seconds,
      ...counts,
      expected: rounded(trend?.expected ?? 0),
      score: rounded(trend?.score ?? 0),
      verdict,
      ...(trend && { why: trend.why }),
      ...(rank !== undefined && { rank }),
      tags: isWhole ? engine.tags : 0,
      top,
    })
  }

  /** Verdicts chain: each begins where the one before it in the ledger ended, after a restart too. */
  #judge(at: number, to: VerdictChange['to'], why: string): void {
    const from = this.#lastVerdict.to
    if (to === from || at <= this.#lastVerdict.at) return
    this.#add({ kind: 'verdict', at: toIso(at as Instant), network: this.network, from, to, why })
  }

  get #intervalMs(): number {
    return this.#opened.intervalSeconds * 1000
  }

  /** The first interval that lies wholly in what was seen, counted in whole intervals from T-zero. */
  #firstFrom(seen: Instant): Instant {
    const after = Math.ceil((seen - this.storm.tZero) / this.#intervalMs)
    return later(this.storm.tZero, after * this.#intervalMs)
  }

  /** The busiest tags as the engine counted them, ours as the ledger did. */
  #top(engine: TrendEngine, trend: Trend | undefined, ours: { windowMentions: number; windowAuthors: number }) {
    const others = engine.top(topTags).filter((other) => !sameTag(other.key, this.tagKey))
    const all = others.map((other) => [other.key, other.mentions, other.authors, rounded(other.score)] as Top)
    if (ours.windowMentions > 0)
      all.push([this.tagKey, ours.windowMentions, ours.windowAuthors, rounded(trend?.score ?? 0)])
    return all.sort((a, b) => b[2] - a[2] || b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, topTags)
  }

  /** By the rows where ours is among the busiest; else by the engine, which keeps every tag. */
  #rank(engine: TrendEngine, top: Top[], ours: { windowMentions: number; windowAuthors: number }): number | undefined {
    const use = { tag: this.tagKey, mentions: ours.windowMentions, authors: ours.windowAuthors }
    const rank = rankIn(top, use)
    if (rank <= topTags && top.some(([tag]) => sameTag(tag, this.tagKey))) return rank
    return Math.max(topTags + 1, engine.trend(this.tagKey)?.rank ?? topTags + 1)
  }

  #add(draft: Draft): void {
    this.drafts.push(draft)
    this.#fold(draft)
  }

  /** One row for many posts of one server, as long as it is not committed. */
  #seen({ uri, at, by }: { uri: string; at: Instant; by: string }, how: RowOf<'seen'>['how']): void {
    const row = { kind: 'seen' as const, at: toIso(at), network: this.network, source: by, how, posts: [uri] }
    const open = this.drafts.findLast((draft) => draft.kind === 'seen' && draft.source === by && draft.how === how)
    if (open?.kind === 'seen' && open.posts.length < postsPerRow) open.posts.push(uri)
    else this.drafts.push(row)
    this.#fold({ ...row, posts: [uri] })
  }

  #fold(row: Draft): void {
    this.tally.fold(row)
    if (row.kind === 'mention') this.#uris.set(row.post, 'counts')
    else if (row.kind === 'correction') this.#uris.set(row.post, 'deleted')
    else if (row.kind === 'seen') this.#remember(row)
    else if (row.kind === 'verdict') this.#lastVerdict = { at: parseInstant(row.at), to: row.to }
    else if (row.kind === 'interval') this.#nextFrom = endOfInterval(row) as Instant
  }

  #remember({ source, how, posts }: Extract<Draft, { kind: 'seen' }>): void {
    if (how !== 'told') return
    const told = this.#told.get(source) ?? new Set()
    this.#told.set(source, told)
    for (const post of posts) told.add(post)
  }
}

type Top = [tag: string, mentions: number, authors: number, score: number]

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
