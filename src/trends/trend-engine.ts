import type { EventTimeSnapshot } from './event-time.ts'
import type { PostRingSnapshot } from './post-ring.ts'
import type { Profile, ProfileName } from './profile.ts'
import type { Sighting } from './sighting.ts'
import type { Stream } from './stream.ts'
import type { TableSnapshot } from './tag-table.ts'
import type { Trend, VerdictChange } from './trend.ts'

export interface EngineOptions {
  /** `campaign` unless said. */
  profile?: ProfileName | Profile
  /** Tags that are counted exactly and never forgotten. */
  follow?: readonly string[]
  /** Tags kept at the same time, 50,000 unless said; the followed ones among them. */
  maxTags?: number
}

/** A post as the engine needs it. An empty `id` is no id: such a post is not known again and cannot be taken back. */
export interface TaggedPost {
  id: string
  tags: readonly string[]
  author: string
  /** When it happened, in ms since 1970. */
  at: number
  /** What it says, to know copies by. */
  text?: string
}

/** What became of the bytes: lines in all, those read by the scanner, those parsed whole, and those nobody could read. */
export interface ReadCounts {
  lines: number
  scanned: number
  parsed: number
  unreadable: number
}

/** Finds out which tags of a stream trend. All times are event times in ms since 1970; nothing here reads a clock. */
export interface TrendEngine {
  /** From now on this tag is counted exactly and never forgotten. */
  follow(tag: string): void
  /** One mention of one tag. `text` is what it says, to know copies by. */
  see(tag: string, author: string, at: number, text?: string): void
  /**
   * NDJSON as `readEvent` understands it, cut anywhere. What is no post moves the time as far as a post may, and not before
   * the first.
   */
  read(bytes: Uint8Array): void
  /** The last line that was read is complete although it has no newline. */
  endOfInput(): void
  /** Counts once under each of its tags, 64 at most; the same id again counts for nothing. */
  post(post: TaggedPost): void
  /** Takes a deleted post out of the windows still open; false when it is not known there. `at` is when it was deleted. */
  remove(id: string, at: number): boolean
  /** Moves the time, also of a silent stream, and answers with the changes of verdict since the last call, in order. */
  advance(at: number): VerdictChange[]
  trend(tag: string): Trend | undefined
  /** The first `count` tags by rank. */
  top(count: number): Trend[]
  /** Each change of verdict from now on, as the time passes, until `signal` is aborted. */
  changes(signal?: AbortSignal): AsyncIterable<VerdictChange>
  /** 0 before the first event. */
  readonly now: number
  /** Events not counted because they came too late or from too far in the future. */
  readonly dropped: { late: number; future: number }
  readonly counts: ReadCounts
  /** Posts deleted that were taken back, and those that were not known (any more). */
  readonly deletes: { taken: number; missed: number }
  /** How many tags are kept. */
  readonly tags: number
  /**
   * What a tag that is not followed may lack: authors of the busiest tag that was ever given up for want of room, and tags
   * that were passed over with one author each.
   */
  readonly lost: { authors: number; tags: number }
  /** Everything known, as plain JSON. Authors stand in it as unsalted hashes: keep it as private as the stream. */
  snapshot(): EngineSnapshot
}

export interface EngineSnapshot {
  version: 2
  profile: Profile
  follow: [key: string, tag: string][]
  maxTags: number
  time: EventTimeSnapshot<Sighting>
  stream: Stream
  counted: {
    table: TableSnapshot
    posts: { followed: PostRingSnapshot; others: PostRingSnapshot }
    /** How many texts of the open bucket were looked at, by tag. */
    texts: [tag: number, texts: number][]
  }
  counts: { deletes: { taken: number; missed: number }; lines: ReadCounts }
  changes: VerdictChange[]
}
