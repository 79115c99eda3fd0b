import { instant, toIso } from '../hour/instant.ts'
import { commit } from './commitment.ts'
import { chain, type Link } from './ledger.ts'
import type { Row, RowBody } from './rows.ts'
import { createTally } from './tally.ts'
import type { MadeUpStorm } from './testing.ts'

const salt = '5e4e'.repeat(8)
const network = 'mastodon'
const hears = 'followed tags' as const
const servers = ['mastodon:fedi.example', 'mastodon:mastodon.example'] as const

/** The made-up storm, as if two servers of Mastodon had been heard beside it; also made up, and the same every time. */
export function withServers({ campaign, rows }: MadeUpStorm): MadeUpStorm {
  const [opened, ...rest] = rows.map(bodyOf)
  if (opened?.kind !== 'opened') throw new TypeError('a made-up storm is opened first')
  const closed = rest.at(-1)
  const bodies = [opened, ...rest.slice(0, -1), ...heardAtServers(opened), ...(closed ? [closed] : [])]
  const chained: Row[] = []
  let last: Link | undefined
  for (const body of bodies) {
    const { row, hash } = chain(last, body)
    chained.push(row)
    last = { seq: row.seq, hash }
  }
  return { campaign, rows: chained, head: last?.hash ?? '' }
}

function bodyOf({ seq: _seq, prev: _prev, ...body }: Row): RowBody {
  return body as RowBody
}

function heardAtServers(opened: Extract<RowBody, { kind: 'opened' }>): RowBody[] {
  const tZero = Date.parse(opened.tZero)
  const time = (seconds: number) => toIso(instant(tZero + seconds * 1000))
  const posts = Array.from({ length: 240 }, (_, index) => ({
    post: commit(salt, 'post', `post ${index}`),
    author: commit(salt, 'author', `author ${index % 190}`),
    at: time(index * 12),
  }))
  const names = posts.map(({ post }) => post)
  const before: RowBody[] = [
    ...servers.map(
      (source) => ({ kind: 'source', at: time(-500), network, source, status: 'connected', hears }) as const,
    ),
    ...posts.map((post) => ({ kind: 'mention', network, ...post }) as const),
    { kind: 'seen', at: time(0), network, source: servers[0], how: 'told', posts: names.filter((_, n) => n % 3 > 0) },
    { kind: 'seen', at: time(0), network, source: servers[1], how: 'told', posts: names.slice(0, 200) },
    { kind: 'seen', at: time(1800), network, source: servers[1], how: 'stands', posts: names.slice(3, 180) },
    ...names
      .slice(0, 3)
      .map((post) => ({ kind: 'correction', at: time(1800), network, post, why: 'deleted' }) as const),
  ]
  return [...before, ...intervalsAfter(opened, before)]
}

/* As many intervals as the storm has, each counted from everything above. */
function intervalsAfter(opened: Extract<RowBody, { kind: 'opened' }>, before: readonly RowBody[]): RowBody[] {
  const tally = createTally(opened)
  for (const row of before) tally.fold(row)
  const steps = (opened.minutes * 60) / opened.intervalSeconds
  return Array.from({ length: steps }, (_, step): RowBody => {
    const from = Date.parse(opened.tZero) + step * opened.intervalSeconds * 1000
    const counts = tally.network(network).intervalAt(from, opened.intervalSeconds)
    const judged = { expected: 1, score: 2, verdict: 'quiet' as const, tags: 0, top: [] }
    return {
      kind: 'interval',
      network,
      from: toIso(instant(from)),
      seconds: opened.intervalSeconds,
      ...counts,
      ...judged,
    }
  })
}
