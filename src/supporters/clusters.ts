/** Why consents wait for a person: they came as one operator’s do. */
export const holdReasons = ['series', 'siblings', 'same day', 'similar words'] as const

export type HoldReason = (typeof holdReasons)[number]

/** One live consent as the judge sees it. Times in ms; what is not known is missing. */
export interface Joiner {
  id: string
  handle: string
  /** The account’s server. */
  host: string
  madeAt?: number
  consentedAt: number
}

/** How many accounts make a cluster, and how near they stand to each other. */
export const clusterRules = {
  /**
   * Numbered handles such as name0001 … name0200: so many within `span` numbers, come within a day, made within two days of
   * each other where that is known. Years in handles make none: maria1984 and maria1987 are not of the same days.
   */
  series: { least: 5, span: 10, madeWithinMs: 2 * 24 * 3_600_000, withinMs: 24 * 3_600_000 },
  /** Accounts that were made within two minutes of each other and consent within one hour. */
  siblings: { least: 4, madeWithinMs: 2 * 60_000, withinMs: 3_600_000 },
  /** New accounts of one server that were made on one day and consent within one hour. */
  sameDay: { least: 10, youngerThanMs: 60 * 24 * 3_600_000, withinMs: 3_600_000 },
  /** Texts that share this much of what is not the campaign’s own, consented to within one hour. */
  similarWords: { least: 5, likeness: 0.33, leastShingles: 36, withinMs: 3_600_000 },
}

export interface Cluster {
  reason: HoldReason
  /** Names the cluster for ever, whoever joins it later. */
  key: string
  /** Ids of all its members, the newcomer among them. */
  members: string[]
}

const dayMs = 24 * 3_600_000

/**
 * The first cluster that a newcomer makes with those who came before; undefined where it comes as people do. `alike` are
 * ids of those whose texts are similar, which the caller knows.
 */
export function clusterOf(
  newcomer: Joiner,
  before: readonly Joiner[],
  alike: ReadonlySet<string>,
): Cluster | undefined {
  const all = [...before.filter(({ id }) => id !== newcomer.id), newcomer]
  return (
    series(newcomer, all) ?? siblings(newcomer, all) ?? sameDay(newcomer, all) ?? similarWords(newcomer, all, alike)
  )
}

/** The handle’s letters with its last number left out: name#; without a number it belongs to no series. */
export function stemOf(handle: string): string {
  const [, start, end] = handle.toLowerCase().match(/^(.*?)\d+(\D*)$/) ?? []
  return start === undefined ? '' : `${start}#${end}`
}

function numberOf(handle: string): number {
  return Number(handle.match(/(\d+)\D*$/)?.[1] ?? Number.NaN)
}

function series(newcomer: Joiner, all: readonly Joiner[]): Cluster | undefined {
  const stem = stemOf(newcomer.handle)
  if (stem === '') return undefined
  const { least, span, madeWithinMs, withinMs } = clusterRules.series
  const same = all.filter(
    ({ handle, madeAt, consentedAt }) =>
      stemOf(handle) === stem &&
      !isApart(madeAt, newcomer.madeAt, madeWithinMs) &&
      isWithin(consentedAt, newcomer.consentedAt, withinMs),
  )
  const near = densest(same, ({ handle }) => numberOf(handle), newcomer, span)
  return near.length >= least ? clusterFrom('series', stem, near) : undefined
}

function siblings(newcomer: Joiner, all: readonly Joiner[]): Cluster | undefined {
  const { least, madeWithinMs, withinMs } = clusterRules.siblings
  const near = all.filter(
    (each) =>
      isWithin(each.madeAt, newcomer.madeAt, madeWithinMs) &&
      isWithin(each.consentedAt, newcomer.consentedAt, withinMs),
  )
  return near.length >= least ? clusterFrom('siblings', String(earliest(near)), near) : undefined
}

function sameDay(newcomer: Joiner, all: readonly Joiner[]): Cluster | undefined {
  const { least, youngerThanMs, withinMs } = clusterRules.sameDay
  const day = dayOf(newcomer)
  if (day === undefined || newcomer.consentedAt - (newcomer.madeAt ?? 0) > youngerThanMs) return undefined
  const near = all.filter(
    (each) =>
      each.host === newcomer.host && dayOf(each) === day && isWithin(each.consentedAt, newcomer.consentedAt, withinMs),
  )
  return near.length >= least ? clusterFrom('same day', `${newcomer.host} ${day}`, near) : undefined
}

function similarWords(newcomer: Joiner, all: readonly Joiner[], alike: ReadonlySet<string>): Cluster | undefined {
  const { least, withinMs } = clusterRules.similarWords
  const near = all.filter(
    (each) => each === newcomer || (alike.has(each.id) && isWithin(each.consentedAt, newcomer.consentedAt, withinMs)),
  )
  return near.length >= least ? clusterFrom('similar words', near[0]?.id ?? newcomer.id, near) : undefined
}

/** Those who stand within `span` of the newcomer, whichever stretch around it holds the most of them. */
function densest(all: readonly Joiner[], place: (each: Joiner) => number, newcomer: Joiner, span: number): Joiner[] {
  const here = place(newcomer)
  const stretches = all
    .map(place)
    .filter((start) => start <= here && here - start < span)
    .map((start) => all.filter((each) => place(each) >= start && place(each) < start + span))
  return stretches.sort((a, b) => b.length - a.length)[0] ?? []
}

function isWithin(one: number | undefined, other: number | undefined, ms: number): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) <= ms
}

/** Known to be so far from each other. */
function isApart(one: number | undefined, other: number | undefined, ms: number): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) > ms
}

function dayOf({ madeAt }: Joiner): number | undefined {
  return madeAt === undefined ? undefined : Math.floor(madeAt / dayMs)
}

function earliest(joiners: readonly Joiner[]): number {
  return Math.min(...joiners.map(({ madeAt }) => madeAt ?? Number.POSITIVE_INFINITY))
}

function clusterFrom(reason: HoldReason, key: string, members: readonly Joiner[]): Cluster {
  return { reason, key: `${reason}: ${key}`, members: members.map(({ id }) => id) }
}
