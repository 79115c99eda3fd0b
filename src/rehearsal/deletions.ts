import { type Clock, type Instant, later } from '../clock/clock.ts'
import type { LocalAccount } from '../networks/bluesky/local-servers.ts'
import type { OwnPost } from './bystanders.ts'
import type { Cast } from './cast.ts'
import type { Pds } from './pds.ts'
import { type Joined, publishedKey } from './supporters.ts'
import type { Visitor } from './visitor.ts'

export interface DeletionDeps {
  pds: Pds
  clock: Clock
  visitor: Visitor
  tZero: Instant
  accountOf: (person: { handle: string }) => LocalAccount
  /** What bystanders have posted so far. */
  posts: readonly OwnPost[]
  joined: readonly Joined[]
}

/** Old enough that everybody has seen it. */
const seenAfterMs = 8000
const tryAgainMs = 500
/** Deletions keep away from the end of a storm of a minute, in milliseconds after T-zero. */
const latestMs = 52_000

/** Owners delete posts that carry the hashtag, each once it has been seen for a while; answers how many were. */
export async function deleteSome(
  deletions: Cast['deletions'],
  deps: DeletionDeps,
  signal: AbortSignal,
): Promise<number> {
  const gone = new Set<string>()
  for (const { at, by } of deletions) {
    await deps.clock.sleepUntil(later(deps.tZero, at * 1000), signal)
    const find = by === 'bystander' ? oldPost : publishedPost
    const post = await patiently(() => find(deps, gone), deps, signal)
    if (!post) continue
    await deps.pds.remove(post.account, post.uri)
    gone.add(post.uri)
  }
  return gone.size
}

async function patiently<T>(find: () => Promise<T | undefined>, { clock, tZero }: DeletionDeps, signal: AbortSignal) {
  while (!signal.aborted && clock.now() < tZero + latestMs) {
    const found = await find().catch(() => undefined)
    if (found) return found
    await clock.sleepUntil(later(clock.now(), tryAgainMs), signal)
  }
  return undefined
}

async function oldPost(
  { posts, clock }: DeletionDeps,
  gone: ReadonlySet<string>,
): Promise<Omit<OwnPost, 'at'> | undefined> {
  return posts.find(({ uri, at }) => !gone.has(uri) && clock.now() - at >= seenAfterMs)
}

/** Only what a supporter's own page calls published: nobody deletes what they do not know of. */
async function publishedPost(deps: DeletionDeps, gone: ReadonlySet<string>): Promise<Omit<OwnPost, 'at'> | undefined> {
  for (const joined of deps.joined) {
    const key = await publishedKey(deps.visitor, joined)
    const account = deps.accountOf(joined.supporter)
    const uri = `at://${account.did}/app.bsky.feed.post/${key}`
    if (key && !gone.has(uri)) return { account, uri }
  }
  return undefined
}
