import { z } from 'zod'
import type { Instant } from '../../clock/clock.ts'
import { Unreadable } from '../errors.ts'
import { type Answer, type Asking, askJson } from './listen/ask.ts'
import { serverFrom } from './listen/server.ts'

/** A hashtag as one server's own list, or its own count of the past days, has it. */
export interface TrendingTag {
  /** As the server spells it, without `#`. */
  tag: string
  /** Its place in the list, 1 on top. */
  rank: number
  /** Uses and accounts on the server's present day, by its own count. */
  uses: number
  accounts: number
}

/** Uses and accounts of one day in UTC. */
export interface TagDay {
  /** The day's first second, since 1970. */
  day: number
  uses: number
  accounts: number
}

/** What was answered, when, and the very bytes, so that they can be hashed. */
export interface ReadAt {
  at: Instant
  body: Uint8Array
}

export interface TrendAsking extends Asking {
  /** For servers that show their trends only to members. */
  token?: string
}

const mostTags = 20
const count = z.coerce.number().int().nonnegative()
const history = z.array(z.object({ day: count, uses: count, accounts: count })).max(100)
const tagShape = z.object({ name: z.string().min(1).max(640), history: history.default([]) })

/**
 * The server's own list of trending hashtags, the first twenty; empty where the server shows none. `server` is a host.
 * Throws a NetworkError. Source: docs.joinmastodon.org/methods/trends.
 */
export async function readTrendingTags(server: string, asking: TrendAsking): Promise<{ tags: TrendingTag[] } & ReadAt> {
  const answer = await askAbout(server, `/api/v1/trends/tags?limit=${mostTags}`, asking)
  const listed = parse(z.array(tagShape), answer, server).slice(0, mostTags)
  const tags = listed.map(({ name, history: days }, index) => ({
    tag: name,
    rank: index + 1,
    uses: days[0]?.uses ?? 0,
    accounts: days[0]?.accounts ?? 0,
  }))
  return { tags, at: asking.clock.now(), body: answer.body }
}

/** The server's own count of one hashtag for each of the past days, the present one first. Throws a NetworkError. */
export async function readTag(
  server: string,
  tag: string,
  asking: TrendAsking,
): Promise<{ tag: string; days: TagDay[] } & ReadAt> {
  const answer = await askAbout(server, `/api/v1/tags/${encodeURIComponent(tag)}`, asking)
  const { name, history: days } = parse(tagShape, answer, server)
  return { tag: name, days, at: asking.clock.now(), body: answer.body }
}

async function askAbout(server: string, path: string, { token, ...asking }: TrendAsking) {
  const known = serverFrom(server, new Map())
  return await askJson({ ...known, token }, path, asking)
}

function parse<Shape>(shape: z.ZodType<Shape>, { json }: Answer & { json: unknown }, server: string): Shape {
  const parsed = shape.safeParse(json)
  if (parsed.success) return parsed.data
  throw new Unreadable(`${server} answered with something that is no hashtag.`, { cause: parsed.error })
}
