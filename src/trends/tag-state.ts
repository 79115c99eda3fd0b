import { type Lesson, nothingLearned, type Past } from './baseline.ts'
import { Copies } from './copies.ts'
import { hash53, highHalf, lowHalf } from './hash.ts'
import { quiet, type Standing } from './judge.ts'

/** Everything the engine keeps of one tag beside its windows, where it has a number. */
export interface TagState {
  readonly id: number
  readonly key: string
  readonly tag: string
  /** Of the key. */
  readonly low: number
  readonly high: number
  followed: boolean
  past: Past
  /** Authors of the latest windows, put aside to be learned when they no longer overlap the present one. */
  aside: Lesson[]
  /** When it last had a mention or a verdict, as the engine's count of closed buckets. */
  stirred: number
  standing: Standing
  /** Authors per window that were usual when it was last judged. */
  usual: number
  copies: Copies | undefined
}

export interface TagSnapshot {
  key: string
  tag: string
  past: Past
  aside: Lesson[]
  stirred: number
  standing: Standing
  usual: number
  copies?: number[]
  /** Of the open buckets, oldest first. */
  mentions: number[]
  /** By bucket number modulo their count; absent while every author is kept. */
  levels?: number[]
}

export function newTag(id: number, key: string, tag: string, followed: boolean, lessons: number): TagState {
  const hash = hash53(key)
  return {
    id,
    key,
    tag,
    low: lowHalf(hash),
    high: highHalf(hash),
    followed,
    past: nothingLearned(lessons),
    aside: [],
    stirred: 0,
    standing: quiet,
    usual: 0,
    copies: undefined,
  }
}

export function tagSnapshot(state: TagState): Omit<TagSnapshot, 'mentions' | 'levels'> {
  const { key, tag, past, aside, stirred, standing, usual, copies } = state
  return structuredClone({
    key,
    tag,
    past,
    aside,
    stirred,
    standing,
    usual,
    ...(copies && { copies: copies.snapshot() }),
  })
}

export function restoreTag(id: number, snapshot: TagSnapshot, followed: boolean): TagState {
  const { past, aside, stirred, standing, usual, copies } = snapshot
  const fresh = newTag(id, snapshot.key, snapshot.tag, followed, past.lessons)
  const restored = copies ? Copies.restore(copies) : undefined
  return { ...fresh, past, aside, stirred, standing, usual, copies: restored }
}
