import { z } from 'zod'
import { type Instant, instant } from '../../../clock/clock.ts'

/** How far one server has been read for one hashtag. */
export interface Position {
  /** Everything up to this id has been read, but for what the server learns late. */
  newest: string
  /** From here a restart reads once more, to know again what it still has to look at. */
  from: string
  /** Listening began then; what is older is not told. */
  since: Instant
}

export type Positions = Map<string, Map<string, Position>>

const id = z.string().min(1).max(64)
const shape = z.record(z.string(), z.record(z.string(), z.tuple([id, id, z.int()])))

/** By server, then by the key of the hashtag. */
export function writeCursor(positions: Positions): string {
  const plain = [...positions].map(([server, tags]) => [
    server,
    Object.fromEntries([...tags].map(([tag, { newest, from, since }]) => [tag, [newest, from, since]])),
  ])
  return JSON.stringify(Object.fromEntries(plain))
}

/** Throws a RangeError where it is none of ours. */
export function readCursor(text: string): Positions {
  try {
    const servers = shape.parse(JSON.parse(text))
    return new Map(Object.entries(servers).map(([server, tags]) => [server, new Map(Object.entries(tags).map(entry))]))
  } catch (cause) {
    throw new RangeError('Not a cursor of Mastodon’s hashtag timelines.', { cause })
  }
}

function entry([tag, [newest, from, since]]: [string, [string, string, number]]): [string, Position] {
  return [tag, { newest, from, since: instant(since) }]
}
