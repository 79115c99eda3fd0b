import {
  closeHour,
  type Lesson,
  learn,
  learnHour,
  levelOf,
  newSeason,
  teachStream,
  temper,
  usual,
  usualLevel,
} from './baseline.ts'
import type { Profile } from './profile.ts'
import type { Stream } from './stream.ts'
import type { TagState } from './tag-state.ts'
import type { TagTable } from './tag-table.ts'

/** Authors per window below which a silent tag is as good as one that was never seen. */
const forgettable = 0.02
/** Windows with fewer authors are as expected, whatever that was. */
const fewestToExpect = 2
/** With this many authors per window in some hour, a tag gets its own hours of the week; so many tags at most. */
const seasonal = { authors: 0.2, tags: 8192 }

/**
 * At the end of a bucket: learns the windows that were put aside one window ago, and puts the present ones aside.
 * `watchedPart` (0 to 1) is how much of the present window was watched.
 */
export function teach(tags: TagTable, stream: Stream, watchedPart: number, profile: Profile): void {
  const slot = stream.closed % stream.seen.length
  const due = stream.seen[slot] ?? 0
  const end = endOfBucket(stream, profile)
  const hour = closeHour(stream.lessons, end - profile.windowSeconds * 1500, profile)
  if (hour !== undefined) teachHour(tags, stream, hour, profile)
  if (due > 0) teachStream(stream.lessons, due, profile)
  const forgotten: TagState[] = []
  const isTurn = stream.closed % stream.seen.length === 0
  for (const state of tags.all()) {
    if (isStirring(state, tags, stream)) teachTag(state, tags, stream, slot, end, profile)
    else if (isTurn && !state.followed && !isKnown(state) && usually(state, stream, profile) < forgettable)
      forgotten.push(state)
  }
  tags.forget(forgotten)
  stream.seen[slot] = watchedPart
}

/** Authors per window that this tag's own past adds to what is expected of any. */
export function usually(state: TagState, { lessons }: Stream, profile: Profile): number {
  const unknown = { ...state.past, sum: 0 }
  return levelOf(state.past, lessons, profile) - levelOf(unknown, lessons, profile)
}

/** Has an hour of the week of its own. */
function isKnown({ past }: TagState): boolean {
  return past.season?.some((authors) => authors >= seasonal.authors) ?? false
}

function teachHour(tags: TagTable, stream: Stream, hour: number, profile: Profile): void {
  const windows = stream.lessons.inHour
  let known = 0
  for (const { past } of tags.all()) if (past.season) known++
  for (const { past } of tags.all()) {
    if (
      hour >= 0 &&
      profile.hasSeasons &&
      !past.season &&
      known < seasonal.tags &&
      past.hour / windows >= seasonal.authors
    ) {
      past.season = newSeason()
      known++
    }
    learnHour(past, hour, windows)
  }
  stream.lessons.inHour = 0
}

/** A tag that was silent for longer than a window has nothing put aside. */
function isStirring(state: TagState, tags: TagTable, stream: Stream): boolean {
  if (tags.windows.mentions(state.id) > 0 || state.standing.verdict !== 'quiet') {
    state.stirred = stream.stirred = stream.closed
  }
  return stream.closed - state.stirred <= stream.seen.length
}

function teachTag(state: TagState, tags: TagTable, stream: Stream, slot: number, end: number, profile: Profile): void {
  const due = stream.seen[slot] ?? 0
  if (due > 0) learn(state.past, stream.lessons, state.aside[slot] ?? nobody, due, profile)
  if (state.aside.length === 0) state.aside = new Array<Lesson>(stream.seen.length).fill(nobody)
  const all = tags.windows.authors(state.id) / stream.lift
  const middle = end - profile.windowSeconds * 500
  const isTiny = all < fewestToExpect && !state.past.season
  const expected = isTiny ? all : usual(usualLevel(state.past, stream.lessons, middle, profile), 1).expected
  state.aside[slot] =
    all === 0 && expected === 0 ? nobody : { authors: lesson(state, all, expected, end, profile), all, expected }
}

const nobody: Lesson = { authors: 0, all: 0, expected: 0 }

function lesson(state: TagState, authors: number, expected: number, end: number, profile: Profile): number {
  const { since } = state.standing
  if (since === undefined || end - since > profile.newsSeconds * 1000) return authors
  return temper(authors, expected)
}

function endOfBucket(stream: Stream, profile: Profile): number {
  return ((stream.bucket ?? 0) + 1) * profile.bucketSeconds * 1000
}
