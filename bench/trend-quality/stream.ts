import { Random } from '../random.ts'
import { type Burst, planTags, type Shape, type TagPlan } from './shapes.ts'

/** One made-up stream of posts with tags, in order, and what is true of it. Nobody in it exists. */
export interface Post {
  tag: string
  author: string
  /** Ms since 1970. */
  at: number
  text: string
}

export interface Truth {
  tag: string
  shape: Shape
  /** A crowd that an alarm should tell of, in minutes since the beginning; none for what is no crowd. */
  crowd?: { onset: number; until: number; end: number }
}

export interface Stream {
  truths: Truth[]
  /** The posts of one minute. */
  minute(minute: number): Post[]
}

/** A Monday, 00:00 UTC. */
export const start = Date.UTC(2026, 9, 5)
export const minutesPerDay = 1440
/** Nine days to learn from, so that every weekday was seen once; then a week that counts. */
export const learningDays = 9
export const scoredDays = 7
export const minutes = (learningDays + scoredDays) * minutesPerDay
export const firstScored = learningDays * minutesPerDay

export function makeStream(seed: number): Stream {
  const random = new Random(seed * 7919 + 17)
  const { tags, gap, world } = planTags(random)
  const moods = tags.map(() => 0)
  const words = Array.from({ length: 3000 }, (_, index) => `word${index.toString(36)}`)
  return {
    truths: tags.map(({ name, shape, burst }) => ({ tag: name, shape, ...(burst?.crowd && { crowd: burst.crowd }) })),
    minute: (minute) => {
      if (minute >= gap.from && minute < gap.until) return []
      const lift = minute >= world.from && minute < world.until ? world.times : 1
      return tags
        .flatMap((tag, index) => {
          if (minute % 30 === 0) moods[index] = 0.8 * (moods[index] ?? 0) + tag.moodiness * 0.6 * random.normal()
          return postsOf(random, tag, minute, lift * Math.exp(moods[index] ?? 0), words)
        })
        .sort((a, b) => a.at - b.at)
    },
  }
}

function postsOf(random: Random, tag: TagPlan, minute: number, times: number, words: readonly string[]): Post[] {
  const usual = random.poisson((tag.perHour / 60) * rhythm(tag, minute) * times)
  const posts = Array.from({ length: usual }, () => ({
    tag: tag.name,
    author: `${tag.name} regular ${random.zipf(tag.community, 3)}`,
    at: start + minute * 60_000 + random.below(60_000),
    text: ownWords(random, words),
  }))
  return tag.burst ? [...posts, ...burstPosts(random, tag, tag.burst, minute, words)] : posts
}

/** What part of its mean a tag has at this time of the day and the week. */
function rhythm({ peakHour, daily, weekday }: TagPlan, minute: number): number {
  const day = Math.floor(minute / minutesPerDay) % 7
  const byDay = weekday === undefined ? 1 : day === weekday ? 7 : 0.02
  const angle = ((minute % minutesPerDay) / 60 - peakHour) * (Math.PI / 12)
  // A cosine raised to a power: `daily` 0 is flat, 1 has half an amplitude, 8 is nearly all in one or two hours.
  return byDay * (daily <= 1 ? 1 + 0.6 * daily * Math.cos(angle) : daily * ((1 + Math.cos(angle)) / 2) ** (daily * 4))
}

function burstPosts(random: Random, tag: TagPlan, burst: Burst, minute: number, words: readonly string[]): Post[] {
  const count = random.poisson(burst.perMinute(minute))
  return Array.from({ length: count }, () => {
    const author = `${tag.name} ${burst.people} ${random.below(burst.authors)}`
    const text = burst.templates.length > 0 ? varied(random, random.pick(burst.templates)) : ownWords(random, words)
    return { tag: tag.name, author, at: start + minute * 60_000 + random.below(60_000), text }
  })
}

function ownWords(random: Random, words: readonly string[]): string {
  return Array.from({ length: 7 + random.below(8) }, () => random.pick(words)).join(' ')
}

/** A copy with a number and a sign at its end, and one word in three copies changed. */
function varied(random: Random, template: string): string {
  const words = template.split(' ')
  if (random.next() < 0.33) words[random.below(words.length)] = `other${random.below(900)}`
  return `${words.join(' ')} ${random.pick(['!', '!!', '🔥', '…', ''])} ${random.below(1000)}`
}
