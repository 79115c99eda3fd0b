import type { EventTimeSnapshot } from './event-time.ts'
import type { PostMemorySnapshot } from './post-memory.ts'
import type { Profile, ProfileName } from './profile.ts'
import type { Sighting } from './sighting.ts'
import type { Stream } from './stream.ts'
import type { TagSnapshot } from './tag-state.ts'
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
}

/** Finds out which tags of a stream trend. All times are event times in ms since 1970; nothing here reads a clock. */
export interface TrendEngine {
  /** From now on this tag is counted exactly and never forgotten. */
  follow(tag: string): void
  /** One mention of one tag. */
  see(tag: string, author: string, at: number): void
  /** Counts once under each of its tags, 64 at most; the same id again counts for nothing. */
  post(post: TaggedPost): void
  /** Takes a deleted post out of the windows still open; false when it is not known there. `at` is when it was deleted. */
  remove(id: string, at: number): boolean
  /** Moves the time, also of a silent stream, and answers with the changes of verdict since the last call, in order. */
  advance(at: number): VerdictChange[]
  trend(tag: string): Trend | undefined
  /** The first `count` tags by rank. */
  top(count: number): Trend[]
  /** 0 before the first event. */
  readonly now: number
  /** Events not counted because they came too late or from too far in the future. */
  readonly dropped: { late: number; future: number }
  /** How many tags are kept. */
  readonly tags: number
  /** Everything known, as plain JSON. Authors stand in it as unsalted hashes: keep it as private as the stream. */
  snapshot(): EngineSnapshot
}

export interface EngineSnapshot {
  version: 1
  profile: Profile
  follow: [key: string, tag: string][]
  maxTags: number
  time: EventTimeSnapshot<Sighting>
  stream: Stream
  tags: TagSnapshot[]
  authorEntries: number
  posts: { followed: PostMemorySnapshot; others: PostMemorySnapshot }
  changes: VerdictChange[]
}
