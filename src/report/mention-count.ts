import type { Instant } from '../hour/instant.ts'
import type { RowOf } from './rows.ts'

/** Mentions net of corrections, and distinct authors. */
export interface Counted {
  mentions: number
  authors: number
}

/** What one stretch of time holds; `corrections` are the mentions that were taken back out of it. */
export interface PeriodCount extends Counted {
  corrections: number
}

interface Mention {
  at: number
  author: string
  counts: boolean
}

interface Period {
  mentions: number
  corrections: number
  perAuthor: Map<string, number>
}

/**
 * Every mention of one network, once. Folding a row takes constant time; memory grows with distinct posts and authors.
 * Stretches of time are half-open, [from, to), and mentions belong to them by the time their network witnessed them.
 */
export class MentionCount {
  readonly #tZero: Instant
  readonly #end: Instant
  readonly #posts = new Map<string, Mention>()
  readonly #seconds = new Map<number, Mention[]>()
  readonly #authors = new Set<string>()
  readonly #net = new Map<number, number>()
  readonly #periods = { early: emptyPeriod(), storm: emptyPeriod(), late: emptyPeriod() }
  /** Corrections of posts that never counted. */
  unknownCorrections = 0
  /** Mentions that had been delivered before. */
  repeats = 0

  constructor(storm: { tZero: Instant; end: Instant }) {
    this.#tZero = storm.tZero
    this.#end = storm.end
  }

  mention(row: Pick<RowOf<'mention'>, 'at' | 'post' | 'author'>): void {
    if (this.#posts.has(row.post)) {
      this.repeats += 1
      return
    }
    const mention = { at: Date.parse(row.at), author: row.author, counts: true }
    this.#posts.set(row.post, mention)
    if (this.#periodOf(mention.at) === this.#periods.storm) this.#authors.add(row.author)
    this.#list(mention)
    this.#add(mention, 1)
  }

  correction(row: Pick<RowOf<'correction'>, 'post'>): void {
    const mention = this.#posts.get(row.post)
    if (!mention) {
      this.unknownCorrections += 1
      return
    }
    if (!mention.counts) return
    mention.counts = false
    this.#add(mention, -1)
    this.#periodOf(mention.at).corrections += 1
  }

  /** From T-zero until the storm's end. */
  storm(): PeriodCount {
    return counted(this.#periods.storm)
  }

  early(): PeriodCount {
    return counted(this.#periods.early)
  }

  late(): PeriodCount {
    return counted(this.#periods.late)
  }

  between(from: number, to: number): Counted {
    const authors = new Set<string>()
    let mentions = 0
    for (let second = this.#secondOf(from); second <= this.#secondOf(to); second++) {
      for (const mention of this.#seconds.get(second) ?? []) {
        if (!mention.counts || mention.at < from || mention.at >= to) continue
        mentions += 1
        authors.add(mention.author)
      }
    }
    return { mentions, authors: authors.size }
  }

  /** Mentions for each step from `from` (whole seconds away from T-zero) until `to`; costs one look-up a second. */
  line(from: number, to: number, stepSeconds: number): number[] {
    const first = this.#secondOf(from)
    const steps = Math.max(0, Math.ceil((to - from) / (stepSeconds * 1000)))
    return Array.from({ length: steps }, (_, step) => this.#sum(first + step * stepSeconds, stepSeconds))
  }

  /** How many mentions of the storm each author made, the busiest first. */
  perAuthor(): number[] {
    return [...this.#periods.storm.perAuthor.values()].sort((a, b) => b - a)
  }

  /**
   * Mentions of the storm by the second of the minute in which they were witnessed. Its first minute is left aside: a crowd
   * that begins together is no machine.
   */
  secondsOfMinute(): number[] {
    const seconds = Array.from({ length: 60 }, () => 0)
    const last = this.#secondOf(this.#end - 1)
    for (let second = 60; second <= last; second++) {
      const place = Math.floor(this.#tZero / 1000 + second) % 60
      seconds[place] = (seconds[place] ?? 0) + (this.#net.get(second) ?? 0)
    }
    return seconds
  }

  /** Whether somebody wrote a mention of the storm, also where it was deleted. */
  isAuthorInStorm(author: string): boolean {
    return this.#authors.has(author)
  }

  /** Whether a post counts as a mention within the storm. */
  countsInStorm(post: string): boolean {
    const mention = this.#posts.get(post)
    return mention?.counts === true && this.#periodOf(mention.at) === this.#periods.storm
  }

  /** The author of a post that was a mention of the storm, whether or not it has been deleted since. */
  authorInStorm(post: string): string | undefined {
    const mention = this.#posts.get(post)
    return mention && this.#periodOf(mention.at) === this.#periods.storm ? mention.author : undefined
  }

  #sum(first: number, seconds: number): number {
    let sum = 0
    for (let second = first; second < first + seconds; second++) sum += this.#net.get(second) ?? 0
    return sum
  }

  #list(mention: Mention): void {
    const second = this.#secondOf(mention.at)
    const listed = this.#seconds.get(second)
    if (listed) listed.push(mention)
    else this.#seconds.set(second, [mention])
  }

  #add(mention: Mention, sign: 1 | -1): void {
    const second = this.#secondOf(mention.at)
    this.#net.set(second, (this.#net.get(second) ?? 0) + sign)
    const period = this.#periodOf(mention.at)
    period.mentions += sign
    const left = (period.perAuthor.get(mention.author) ?? 0) + sign
    if (left === 0) period.perAuthor.delete(mention.author)
    else period.perAuthor.set(mention.author, left)
  }

  #periodOf(at: number): Period {
    if (at < this.#tZero) return this.#periods.early
    return at < this.#end ? this.#periods.storm : this.#periods.late
  }

  #secondOf(at: number): number {
    return Math.floor((at - this.#tZero) / 1000)
  }
}

function emptyPeriod(): Period {
  return { mentions: 0, corrections: 0, perAuthor: new Map() }
}

function counted({ mentions, corrections, perAuthor }: Period): PeriodCount {
  return { mentions, authors: perAuthor.size, corrections }
}
