import { tagKey } from '../../trends/index.ts'
import { PostRecount, type RecountDeps, type Standing } from './recount-post.ts'

export interface RecountTally {
  asked: number
  /** Fetched with a proof, and the record carries the hashtag. */
  stands: number
  /** Proved to be in its repository no more. */
  gone: number
  accountGone: number
  withoutTag: number
  unknown: number
}

export interface Recounted {
  uri: string
  standing: Standing
  /** Of one that stands. */
  hasTag: boolean
}

const atOnce = 8

/** Asks each post's own server; a few at a time, in the order given. */
export async function recountPosts(uris: readonly string[], hashtag: string, deps: RecountDeps): Promise<Recounted[]> {
  const recount = new PostRecount(deps)
  const found: Recounted[] = []
  for (let from = 0; from < uris.length; from += atOnce) {
    const some = uris.slice(from, from + atOnce)
    found.push(...(await Promise.all(some.map((uri) => recountOne(recount, uri, hashtag)))))
  }
  return found
}

async function recountOne(recount: PostRecount, uri: string, hashtag: string): Promise<Recounted> {
  const standing = await recount.standing(uri)
  return {
    uri,
    standing,
    hasTag: standing.state === 'stands' && standing.tags.some((tag) => tagKey(tag) === tagKey(hashtag)),
  }
}

export function readTally(recounted: readonly Recounted[]): RecountTally {
  const of = (state: Standing['state']) => recounted.filter(({ standing }) => standing.state === state)
  const standing = of('stands')
  const stands = standing.filter(({ hasTag }) => hasTag).length
  return {
    asked: recounted.length,
    stands,
    gone: of('gone').length,
    accountGone: of('account gone').length,
    withoutTag: standing.length - stands,
    unknown: of('unknown').length,
  }
}
