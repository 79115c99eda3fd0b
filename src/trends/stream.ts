import { type Lessons, noLessons, teachSilence } from './baseline.ts'
import type { Profile } from './profile.ts'

/** How far the stream has come, in buckets. */
export interface Stream {
  /** The open bucket, counted from 1970; null before the first event. */
  bucket: number | null
  closed: number
  /** Closed since the beginning or the last gap. */
  run: number
  watched: number
  /** `closed` when a tag last had a mention or a verdict. */
  stirred: number
  lessons: Lessons
  /** How much livelier than usual the tags are that are always busy; at least 1. */
  lift: number
  /** For each window put aside, the part of it that was watched. */
  seen: number[]
}

export function newStream(perWindow: number): Stream {
  const seen = new Array<number>(perWindow).fill(0)
  return { bucket: null, closed: 0, run: 0, watched: 0, stirred: 0, lessons: noLessons(), lift: 1, seen }
}

/** Nothing can change any more until something is said. */
export function isSettled({ closed, stirred, seen }: Stream, isGap: boolean): boolean {
  return closed - stirred > seen.length && (isGap || seen.every((part) => part === 1))
}

/** Goes to the bucket `target` in one step, which only a settled stream may do. */
export function skip(stream: Stream, target: number, isGap: boolean, profile: Profile): void {
  const buckets = target - (stream.bucket ?? target)
  stream.bucket = target
  stream.closed += buckets
  if (isGap) stream.seen.fill(0)
  if (isGap) return
  stream.run += buckets
  stream.watched += buckets
  teachSilence(stream.lessons, buckets, profile)
}
