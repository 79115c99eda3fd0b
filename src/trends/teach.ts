import { learn, taught, temper, usual } from './baseline.ts'
import type { Profile } from './profile.ts'
import type { Stream } from './stream.ts'
import type { TagState } from './tag-state.ts'
import type { TagTable } from './tag-table.ts'

/** Authors per window below which a silent tag is as good as one that was never seen. */
const forgettable = 0.02

/**
 * At the end of a bucket: learns the windows that were put aside one window ago, and puts the present ones aside.
 * `watchedPart` (0 to 1) is how much of the present window was watched.
 */
export function teach(tags: TagTable, stream: Stream, watchedPart: number, profile: Profile): void {
  const slot = stream.closed % stream.seen.length
  const due = stream.seen[slot] ?? 0
  if (due > 0) stream.lessons = taught(stream.lessons, due, profile)
  for (const state of tags.all()) {
    if (isStirring(state, stream)) teachTag(state, stream, slot, profile)
    else if (usually(state, stream, profile) < forgettable) tags.forget(state.key)
  }
  stream.seen[slot] = watchedPart
}

/** Authors per window that this tag's own past adds to what is expected of any. */
export function usually(state: TagState, { lessons }: Stream, profile: Profile): number {
  const unknown = { sum: 0, squares: 0, lessons: lessons.count }
  return usual(state.baseline, lessons, profile).expected - usual(unknown, lessons, profile).expected
}

/** A tag that was silent for longer than a window has nothing put aside. */
function isStirring(state: TagState, stream: Stream): boolean {
  if (state.window.mentions > 0 || state.standing.verdict !== 'quiet') state.stirred = stream.stirred = stream.closed
  return stream.closed - state.stirred <= stream.seen.length
}

function teachTag(state: TagState, stream: Stream, slot: number, profile: Profile): void {
  const due = stream.seen[slot] ?? 0
  if (due > 0) state.baseline = learn(state.baseline, stream.lessons, state.past[slot] ?? 0, due, profile)
  if (state.past.length === 0) state.past = new Array<number>(stream.seen.length).fill(0)
  state.past[slot] = lesson(state, stream, profile)
}

function lesson(state: TagState, stream: Stream, profile: Profile): number {
  const { authors } = state.window
  const { since } = state.standing
  const at = ((stream.bucket ?? 0) + 1) * profile.bucketSeconds * 1000
  if (since === undefined || at - since > profile.newsSeconds * 1000) return authors
  return temper(authors, usual(state.baseline, stream.lessons, profile).expected)
}
