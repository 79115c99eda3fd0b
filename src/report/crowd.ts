import { z } from 'zod'
import { ageBands, newBands, type UsualBody } from './crowd-rows.ts'
import type { CrowdTally } from './crowd-tally.ts'
import type { MentionCount } from './mention-count.ts'
import { share } from './share.ts'
import { byPosts, gini, isUnlike, sameSecond } from './spread.ts'

const time = z.iso.datetime()
const count = z.int().nonnegative()
const part = z.number().min(0).max(1)
const ages = z.strictObject({
  asked: count,
  /** Those whose age the network told. */
  known: count,
  bands: z.array(count).length(ageBands),
  newShare: part,
})
const spread = {
  authors: count,
  perAuthor: z.array(count).length(6),
  gini: part,
  seconds: z.array(count).length(60),
  /** How much more often two posts fell on the same second of the minute than by chance, which is 1. */
  sameSecond: z.number().nonnegative().nullable(),
}

/** The crowd of one network beside what is usual there in the same hour; only of ledgers that have such rows. */
export const crowdPart = z
  .strictObject({
    ...spread,
    /** Texts that are nearly another’s; null where none were compared. */
    alike: z
      .strictObject({
        texts: count,
        nearCopies: count,
        clusters: count,
        share: part,
        largest: z.array(z.strictObject({ posts: count, authors: count })),
      })
      .nullable(),
    ages: ages.nullable(),
    /** Mentions that were deleted after the storm’s end. */
    deletedAfterwards: count,
    usual: z
      .strictObject({
        ...spread,
        from: time,
        until: time,
        oneIn: z.int().positive(),
        texts: count,
        nearCopies: count,
        share: part,
        ages: ages.nullable(),
      })
      .nullable(),
    /** Which of these differ from what is usual by more than chance and by enough to matter. */
    unlike: z.array(z.enum(['ages', 'texts', 'seconds', 'authors'])),
    reach: z.array(
      z.strictObject({ at: time, asked: count, found: count, likes: count, reposts: count, replies: count }),
    ),
  })
  .optional()

export type Crowd = NonNullable<z.infer<typeof crowdPart>>
export type Ages = NonNullable<Crowd['ages']>

/** The most groups of like texts that are told one by one. */
const mostGroups = 5
/** Pairs on one second twice as often as usual are no chance in a crowd of some size. */
const regular = { factor: 2, posts: 100 }
const uneven = 0.15

export function crowdOf(mentions: MentionCount, of: CrowdTally): Crowd {
  const usual = of.usual ? usualOf(of.usual) : null
  const perAuthor = mentions.perAuthor()
  const crowd: Omit<Crowd, 'unlike'> = {
    authors: perAuthor.length,
    perAuthor: byPosts(perAuthor),
    gini: gini(perAuthor),
    ...timing(mentions.secondsOfMinute()),
    alike: alikeOf(mentions, of),
    ages: of.ages
      ? agesOf(
          of.ages.asked,
          of.ages.bands.map((band) => band.length),
        )
      : null,
    deletedAfterwards: of.deletedAfterwards,
    usual,
    reach: of.reach.map(({ at, asked, found, likes, reposts, replies }) => ({
      at,
      asked,
      found,
      likes,
      reposts,
      replies,
    })),
  }
  return { ...crowd, unlike: unlikeOf(crowd) }
}

function usualOf(row: UsualBody): Crowd['usual'] {
  const { from, until, seconds, oneIn, authors, perAuthor, gini: uneven, texts, nearCopies, asked, bands } = row
  const copies = { texts, nearCopies, share: share(nearCopies, texts) }
  const told = bands ? agesOf(asked ?? 0, bands) : null
  return { authors, perAuthor, gini: uneven, ...timing(seconds), from, until, oneIn, ...copies, ages: told }
}

function timing(seconds: number[]): Pick<Crowd, 'seconds' | 'sameSecond'> {
  return { seconds, sameSecond: sameSecond(seconds) }
}

function agesOf(asked: number, bands: number[]): Ages {
  const known = sum(bands)
  return { asked, known, bands, newShare: share(sum(bands.slice(0, newBands)), known) }
}

function alikeOf(mentions: MentionCount, { compared, groups }: CrowdTally): Crowd['alike'] {
  if (!compared) return null
  const { texts, nearCopies, clusters } = compared
  const largest = groups
    .map((posts) => {
      const authors = new Set(posts.map((post) => mentions.authorInStorm(post)))
      return { posts: posts.length, authors: authors.size }
    })
    .toSorted((a, b) => b.posts - a.posts)
    .slice(0, mostGroups)
  return { texts, nearCopies, clusters, share: share(nearCopies, texts), largest }
}

function unlikeOf({ ages: ours, alike, sameSecond: beat, seconds, gini: spreadOut, usual }: Omit<Crowd, 'unlike'>) {
  const unlike: Crowd['unlike'] = []
  if (!usual) return unlike
  if (ours && usual.ages && isUnlike(newOf(ours), newOf(usual.ages))) unlike.push('ages')
  if (alike && isUnlike([alike.nearCopies, alike.texts], [usual.nearCopies, usual.texts])) unlike.push('texts')
  const often = beat ?? 1
  if (sum(seconds) >= regular.posts && often > regular.factor * Math.max(1, usual.sameSecond ?? 1))
    unlike.push('seconds')
  if (spreadOut > usual.gini + uneven) unlike.push('authors')
  return unlike
}

function newOf({ bands, known }: Ages): [number, number] {
  return [sum(bands.slice(0, newBands)), known]
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0)
}
