import type { Campaign, Storm } from '../campaign/campaign.ts'
import { instant, toIso } from '../hour/instant.ts'
import { documentHash } from './campaign-document.ts'
import { commit } from './commitment.ts'
import { chain, type Link } from './ledger.ts'
import { compareUse, rankIn, type TopEntry, useOf } from './rank.ts'
import type { Row, RowBody } from './rows.ts'
import { createTally, type Tally } from './tally.ts'
import { madeUpCampaign } from './testing-campaign.ts'
import type { Verdict } from './trend-track.ts'

/*
 * A realistic storm's ledger for tests and pages, the same for the same options. The people, posts and numbers are
 * made up; the rows are counted, ranked and chained by the code that counts a real storm.
 */

export { madeUpCampaign } from './testing-campaign.ts'

export interface StormOptions {
  seed?: number
  minutes?: number
  /** Roughly how many people use the tag. */
  people?: number
  consents?: number
  intervalSeconds?: number
  windowSeconds?: number
  /** How many authors the tenth tag of the network has in a window. */
  noise?: number
  label?: string
  profile?: Storm['profile']
  /** Whether the stream breaks twice, once resuming and once not. */
  gaps?: boolean
  /** What supporting the campaign tells of a person. */
  opinion?: Campaign['opinion']
}

export interface MadeUpStorm {
  campaign: Campaign
  rows: Row[]
  head: string
}

const salt = '5a17'.repeat(8)
const network = 'bluesky'
const source = 'bluesky:jetstream.example'

export function madeUpStorm(options: StormOptions = {}): MadeUpStorm {
  const plan = { ...defaults, ...options }
  const campaign = campaignOf(plan)
  const bodies = [openedBody(campaign, plan), ...timeline(plan)]
  const rows: Row[] = []
  let last: Link | undefined
  for (const body of closeIntervals(bodies, plan)) {
    const { row, hash } = chain(last, body)
    rows.push(row)
    last = { seq: row.seq, hash }
  }
  return { campaign, rows, head: last?.hash ?? '' }
}

type Plan = Required<Omit<StormOptions, 'label' | 'opinion'>> & Pick<StormOptions, 'label' | 'opinion'>

const defaults = {
  seed: 1,
  minutes: 60,
  people: 900,
  consents: 60,
  intervalSeconds: 30,
  windowSeconds: 300,
  noise: 24,
  profile: 'campaign',
  gaps: true,
} as const satisfies StormOptions

const tZero = Date.parse('2026-12-05T11:00:00Z')

function campaignOf(plan: Plan): Campaign {
  const storms = madeUpCampaign.storms.map((storm) => ({ ...storm, minutes: plan.minutes, profile: plan.profile }))
  return { ...madeUpCampaign, storms, ...(plan.opinion && { opinion: plan.opinion }) }
}

function openedBody(campaign: Campaign, plan: Plan): Extract<RowBody, { kind: 'opened' }> {
  return {
    kind: 'opened',
    at: time(tZero - 600_000),
    campaign: campaign.slug,
    document: documentHash(campaign),
    hashtag: campaign.hashtag,
    storm: campaign.storms[0]?.name ?? 'storm',
    tZero: time(tZero),
    minutes: plan.minutes,
    profile: plan.profile,
    intervalSeconds: plan.intervalSeconds,
    windowSeconds: plan.windowSeconds,
    ...(plan.label === undefined ? {} : { label: plan.label }),
  }
}

/* Everything but intervals and verdicts, in the order of time. */
function timeline(plan: Plan): RowBody[] {
  const random = mulberry32(plan.seed)
  const posts = mentionsOf(plan, random)
  const rest = [
    ...correctionsOf(posts, plan, random),
    ...outcomesOf(posts, plan, random),
    ...sourcesOf(plan),
    tapsOf(plan),
  ]
  return [...posts.filter((post) => !plan.gaps || !isUnheard(timeOf(post), plan)), ...rest].sort(
    (a, b) => timeOf(a) - timeOf(b),
  )
}

function mentionsOf(plan: Plan, random: () => number): Extract<RowBody, { kind: 'mention' }>[] {
  const length = plan.minutes * 60_000
  return Array.from({ length: Math.round(plan.people * 1.3) }, (_, index) => {
    const early = index % 211 === 210
    const late = index % 97 === 96
    const spread = random() < 0.45 ? random() * 0.2 : random() * 0.995
    const at = early ? tZero - random() * 300_000 : tZero + (late ? length + random() * 20_000 : spread * length)
    const loud = random() < 0.04
    const author = loud ? 'made-up author 0' : `made-up author ${Math.floor(random() * plan.people)}`
    return {
      kind: 'mention',
      at: time(at),
      network,
      post: commit(salt, 'post', `post ${index}`),
      author: commit(salt, 'author', author),
    }
  })
}

function correctionsOf(posts: readonly { at: string; post: string }[], plan: Plan, random: () => number): RowBody[] {
  return posts
    .filter((_, index) => index % 60 === 7)
    .map(({ at, post }) => ({
      kind: 'correction',
      at: time(Math.min(Date.parse(at) + random() * 200_000, tZero + plan.minutes * 60_000 + 30_000)),
      network,
      post,
      why: 'deleted',
    }))
}

function outcomesOf(posts: readonly { at: string; post: string }[], plan: Plan, random: () => number): RowBody[] {
  const during = posts.filter(({ at }) => Date.parse(at) >= tZero && Date.parse(at) < tZero + plan.minutes * 60_000)
  return Array.from({ length: plan.consents }, (_, index): RowBody => {
    const base = { kind: 'outcome' as const, network, consent: commit(salt, 'consent', `consent ${index}`) }
    const post = during[index * 3]
    if (index % 30 === 4) return { ...base, at: time(tZero - 120_000 + random() * 60_000), outcome: 'withdrawn' }
    if (index % 60 === 9 || !post)
      return { ...base, at: time(tZero + 30_000), outcome: 'failed', why: 'The account signed out.' }
    return { ...base, at: post.at, outcome: 'published', post: post.post }
  })
}

function sourcesOf(plan: Plan): RowBody[] {
  const row = (at: number, status: 'connected' | 'disconnected' | 'resumed', why?: string): RowBody => ({
    kind: 'source',
    at: time(at),
    network,
    source,
    status,
    ...(why === undefined ? {} : { why }),
  })
  const first = row(tZero - 590_000, 'connected')
  if (!plan.gaps) return [first]
  const length = plan.minutes * 60_000
  return [
    first,
    row(tZero + length * 0.3, 'disconnected', 'The server closed the stream.'),
    row(tZero + length * 0.3 + 4000, 'resumed'),
    row(tZero + length * 0.62, 'disconnected', 'The network was unreachable.'),
    row(tZero + length * 0.66, 'connected'),
  ]
}

/* Between the second break and its end nothing is heard. */
function isUnheard(at: number, { minutes }: Plan): boolean {
  const share = (at - tZero) / (minutes * 60_000)
  return share >= 0.62 && share < 0.66
}

function tapsOf(plan: Plan): RowBody {
  const opened = Math.round(plan.people * 0.4)
  return {
    kind: 'taps',
    at: time(tZero + plan.minutes * 60_000 + 25_000),
    network: 'x',
    opened,
    saidPosted: Math.round(opened * 0.6),
    receipts: Math.round(opened * 0.1),
  }
}

/* Puts an interval row at the end of each interval, a verdict row where the verdict changes, and closes the ledger. */
function closeIntervals(bodies: readonly RowBody[], plan: Plan): RowBody[] {
  const [opened, ...rest] = bodies
  if (opened?.kind !== 'opened') throw new TypeError('a made-up storm is opened first')
  const step = plan.intervalSeconds * 1000
  const until = tZero + plan.minutes * 60_000 + 30_000
  const tally = createTally(opened)
  const random = mulberry32(plan.seed + 1)
  const rows: RowBody[] = [opened]
  const add = (row: RowBody) => {
    tally.fold(row)
    rows.push(row)
  }
  for (let from = tZero - 2 * step; from < until; from += step) {
    while (rest[0] && timeOf(rest[0]) < from + step) add(rest.shift() ?? opened)
    for (const row of judge(tally, from, plan, random)) add(row)
  }
  for (const row of rest) add(row)
  for (const row of wordsOf(tally, time(until + step))) add(row)
  add({
    kind: 'closed',
    at: time(until + step),
    pledges: Math.round(plan.people * 0.7),
    consents: plan.consents,
    dropped: 2,
  })
  return rows
}

/* One text in twelve is nearly another. */
function wordsOf(tally: Tally, at: string): RowBody[] {
  return tally.networks().flatMap(({ network, outcomes, taps }) => {
    const consents = outcomes.counts().published
    const texts = consents + (taps?.opened ?? 0)
    const clusters = Math.floor(texts / 24)
    const copies = { distinct: texts - 2 * clusters, nearCopies: 2 * clusters, clusters }
    return texts === 0 ? [] : [{ kind: 'words', at, network, texts, consents, taps: texts - consents, ...copies }]
  })
}

function judge(tally: Tally, from: number, plan: Plan, random: () => number): RowBody[] {
  const of = tally.network(network)
  const numbers = of.intervalAt(from, plan.intervalSeconds)
  const ours = { tag: tally.opened.hashtag, mentions: numbers.windowMentions, authors: numbers.windowAuthors }
  const entry: TopEntry[] = ours.mentions === 0 ? [] : [[ours.tag, ours.mentions, ours.authors, ours.authors / 3]]
  const top = [...otherTags(plan, random), ...entry].sort((a, b) => compareUse(useOf(a), useOf(b))).slice(0, 50)
  const rank = ours.mentions === 0 ? undefined : rankIn(top, ours)
  const before = of.trend.current()
  const verdict = judged(before, rank)
  const row: RowBody = {
    kind: 'interval',
    network,
    from: time(from),
    seconds: plan.intervalSeconds,
    ...numbers,
    expected: 1.5,
    score: Math.round((ours.authors / 1.5) * 10) / 10,
    verdict,
    ...(rank === undefined ? {} : { rank }),
    tags: 400 + Math.floor(random() * 40),
    top: top.map((each): [string, number, number, number] => [...each]),
  }
  if (verdict === before) return [row]
  const why = `${ours.authors} authors in ${plan.windowSeconds} seconds where 1.5 were expected`
  return [
    row,
    { kind: 'verdict', at: time(from + plan.intervalSeconds * 1000), network, from: before, to: verdict, why },
  ]
}

function otherTags(plan: Plan, random: () => number): TopEntry[] {
  return Array.from({ length: 49 }, (_, index) => {
    const authors = Math.max(1, Math.round((plan.noise * 10 * (0.85 + random() * 0.3)) / (index + 1)))
    return [`madeup${index}`, authors + Math.floor(random() * 4), authors, 1]
  })
}

function judged(before: Verdict, rank: number | undefined): Verdict {
  if (rank !== undefined && rank <= 10) return 'trending'
  if (before === 'trending' || before === 'fading') return rank !== undefined && rank <= 20 ? 'fading' : 'quiet'
  return rank !== undefined && rank <= 20 ? 'rising' : 'quiet'
}

function timeOf(row: RowBody): number {
  return Date.parse(row.kind === 'interval' ? row.from : row.at)
}

function time(ms: number): string {
  return toIso(instant(Math.round(ms)))
}

/** A small seeded generator of numbers in [0, 1); by Tommy Ettinger, public domain. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
