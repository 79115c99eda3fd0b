/*
 * Counts the posts that carry a hashtag by asking the server that holds them, and nobody else:
 * node count-expected.ts http://localhost:2583 AlitaSequel 2026-12-05T11:00:00Z 2026-12-05T11:01:00Z
 * It shares no code with what it checks.
 */

interface Repo {
  did: string
}

interface PostRecord {
  value: {
    createdAt?: string
    tags?: string[]
    facets?: { features?: { $type?: string; tag?: string }[] }[]
  }
}

export interface Expected {
  /** Posts of the storm, by the `createdAt` that they carry, and by how many authors. */
  posts: number
  authors: number
  /** Posts with the hashtag before or after it. */
  outside: number
  /** Who wrote how many of them, whenever. */
  accounts: { did: string; posts: number }[]
}

const [server = '', hashtag = '', from = '', until = ''] = process.argv.slice(2)
process.stdout.write(`${JSON.stringify(await count())}\n`)

async function count(): Promise<Expected> {
  const expected: Expected = { posts: 0, authors: 0, outside: 0, accounts: [] }
  for (const { did } of await all<Repo>('com.atproto.sync.listRepos', { limit: '500' }, 'repos')) {
    const query = { repo: did, collection: 'app.bsky.feed.post', limit: '100' }
    const tagged = (await all<PostRecord>('com.atproto.repo.listRecords', query, 'records')).filter(carries)
    const inTime = tagged.filter(isInTime).length
    expected.posts += inTime
    expected.authors += inTime > 0 ? 1 : 0
    expected.outside += tagged.length - inTime
    if (tagged.length > 0) expected.accounts.push({ did, posts: tagged.length })
  }
  return expected
}

/** Every page of a list. */
async function all<T>(method: string, query: Record<string, string>, list: string): Promise<T[]> {
  const found: T[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const search: string = new URLSearchParams({ ...query, ...(cursor && { cursor }) }).toString()
    const response = await fetch(`${server}/xrpc/${method}?${search}`)
    if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`)
    const page = (await response.json()) as Record<string, unknown>
    found.push(...((page[list] ?? []) as T[]))
    cursor = page.cursor as string | undefined
  }
  return found
}

function isInTime({ value }: PostRecord): boolean {
  const at = Date.parse(value.createdAt ?? '')
  return at >= Date.parse(from) && at < Date.parse(until)
}

function carries({ value }: PostRecord): boolean {
  const inFacets = (value.facets ?? []).flatMap((facet) => facet.features ?? []).map((feature) => feature.tag)
  return [...inFacets, ...(value.tags ?? [])].some((tag) => tag !== undefined && folded(tag) === folded(hashtag))
}

function folded(tag: string): string {
  return tag.normalize('NFKC').toLowerCase()
}
