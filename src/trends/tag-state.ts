import { type Lesson, nothingLearned, type Past } from './baseline.ts'
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
}

export interface TagSnapshot {
  key: string
  tag: string
  past: Past
  aside: Lesson[]
  stirred: number
  standing: Standing
  usual: number
  /** The fingerprints of its texts in the open buckets, oldest first: `[print, bucket, …]` */
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
  }
}

export function tagSnapshot(state: TagState): Omit<TagSnapshot, 'mentions' | 'levels' | 'copies'> {
  const { key, tag, past, aside, stirred, standing, usual } = state
  return structuredClone({
    key,
    tag,
    past,
    aside,
    stirred,
    standing,
    usual,
  })
}

export function restoreTag(id: number, snapshot: TagSnapshot, followed: boolean): TagState {
  const { past, aside, stirred, standing, usual } = snapshot
  const fresh = newTag(id, snapshot.key, snapshot.tag, followed, past.lessons)
  return { ...fresh, past, aside, stirred, standing, usual }
}
