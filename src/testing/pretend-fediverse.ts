import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server of the published API keeps of a post; `id` is its own name for it, `uri` everybody's. */
export interface FediversePost {
  id: string
  uri: string
  author: string
  tags: string[]
  createdAt: number
  visibility?: string
  reblog?: object
}

/** Answers instead of the server; true when it did. */
export type Misbehaviour = (request: { path: string; url: URL }, response: ServerResponse) => boolean

export interface FediverseOptions {
  /** Who has it may read and stream what is for members. */
  token?: string
  /** Timelines are for members only. */
  membersOnly?: boolean
  /** Whether hashtags are streamed: to members, to nobody, or to everybody as before version 4.2. */
  streams?: 'to members' | 'to everybody' | 'not'
  /** Whether many posts can be asked for at once, as since version 4.3. */
  many?: boolean
}

/**
 * A server as Mastodon's documentation describes one, as far as hashtags are concerned, on this machine, for tests:
 * timelines with `min_id` and `max_id`, server-sent events, single and several statuses, trends. It can misbehave.
 */
export class PretendFediverse {
  readonly asked: string[] = []
  misbehave: Misbehaviour | undefined
  readonly #options: FediverseOptions
  readonly #posts: FediversePost[] = []
  readonly #streams = new Map<ServerResponse, string>()
  readonly #http: Server = createServer((request, response) => this.#answer(request, response))
  #serial = 0
  origin = ''

  constructor(options: FediverseOptions = {}) {
    this.#options = { streams: 'not', many: true, ...options }
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve))
    this.origin = `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
    return this.origin
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
  }

  get host(): string {
    return new URL(this.origin).host
  }

  get streamCount(): number {
    return this.#streams.size
  }

  /** A post of its own, or one from elsewhere; the id is made from the time of making, as Mastodon makes it. */
  post(author: string, tags: string[], changes: Partial<FediversePost> = {}): FediversePost {
    const createdAt = changes.createdAt ?? Date.now()
    const id = String((BigInt(createdAt) << 16n) + BigInt(this.#serial++ % 65_536))
    const post = { id, uri: `${this.origin}/users/${author}/statuses/${id}`, author, tags, createdAt, ...changes }
    this.#posts.push(post)
    this.#tell(post, 'update', JSON.stringify(this.#statusOf(post)))
    return post
  }

  edit(post: FediversePost): void {
    this.#tell(post, 'status.update', JSON.stringify(this.#statusOf(post)))
  }

  delete(post: FediversePost, { silently = false } = {}): void {
    const place = this.#posts.findIndex(({ uri }) => uri === post.uri)
    const [gone] = place < 0 ? [] : this.#posts.splice(place, 1)
    if (gone && !silently) this.#tell(gone, 'delete', gone.id)
  }

  /** Ends every stream, as a server that restarts does. */
  cutStreams(): void {
    for (const stream of this.#streams.keys()) stream.destroy()
  }

  #tell(post: FediversePost, name: string, data: string): void {
    for (const [stream, tag] of this.#streams) {
      if (carries(post, tag)) stream.write(`event: ${name}\ndata: ${data}\n\n`)
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', this.origin)
    const path = decodeURIComponent(url.pathname)
    this.asked.push(`${path}${url.search}`)
    response.setHeader('x-ratelimit-limit', '300')
    response.setHeader('x-ratelimit-remaining', '299')
    if (this.misbehave?.({ path, url }, response)) return
    const isMember =
      this.#options.token !== undefined && request.headers.authorization === `Bearer ${this.#options.token}`
    if (path === '/api/v2/instance') return json(response, 200, this.#instance())
    if (path === '/api/v1/streaming/hashtag') return this.#stream(url, response, isMember)
    if (this.#options.membersOnly && !isMember)
      return json(response, 401, { error: 'This method requires an authenticated user' })
    if (path.startsWith('/api/v1/timelines/tag/')) return this.#timeline(path.slice(22), url, response)
    if (path === '/api/v1/trends/tags') return json(response, 200, this.#trends())
    if (path.startsWith('/api/v1/tags/')) return json(response, 200, this.#tag(path.slice(13)))
    if (path === '/api/v1/statuses' && this.#options.many) return this.#statuses(url, response)
    if (path.startsWith('/api/v1/statuses/')) return this.#status(path.slice(17), response)
    json(response, 404, { error: 'Record not found' })
  }

  #instance() {
    return { domain: this.host, configuration: { urls: { streaming: this.origin.replace('http', 'ws') } } }
  }

  #stream(url: URL, response: ServerResponse, isMember: boolean) {
    const { streams } = this.#options
    if (streams === 'not') return json(response, 404, { error: 'Not found' })
    if (streams === 'to members' && !isMember) return json(response, 401, { error: 'Missing access token' })
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
    response.write(':)\n\n')
    this.#streams.set(response, url.searchParams.get('tag') ?? '')
    response.on('close', () => this.#streams.delete(response))
  }

  /** Newest first; with `min_id` those that follow it directly. */
  #timeline(tag: string, url: URL, response: ServerResponse): void {
    const [limit, min, max] = ['limit', 'min_id', 'max_id'].map((name) => url.searchParams.get(name))
    const count = Math.min(Number(limit ?? 20), 40)
    const newestFirst = this.#posts.filter((post) => carries(post, tag)).sort((a, b) => compare(b.id, a.id))
    const found = newestFirst.filter(({ id }) => (!min || compare(id, min) > 0) && (!max || compare(id, max) < 0))
    const page = min ? found.slice(-count) : found.slice(0, count)
    const first = page[0]
    if (first) response.setHeader('link', `<${url.origin}${url.pathname}?min_id=${first.id}>; rel="prev"`)
    json(
      response,
      200,
      page.map((post) => this.#statusOf(post)),
    )
  }

  #statuses(url: URL, response: ServerResponse) {
    const ids = url.searchParams.getAll('id[]')
    if (ids.length > 20) return json(response, 422, { error: 'Too many' })
    const found = this.#posts.filter(({ id }) => ids.includes(id))
    json(
      response,
      200,
      found.map((post) => this.#statusOf(post)),
    )
  }

  #status(id: string, response: ServerResponse): void {
    const post = this.#posts.find((each) => each.id === id)
    if (post) json(response, 200, this.#statusOf(post))
    else json(response, 404, { error: 'Record not found' })
  }

  #trends() {
    const tags = new Set(this.#posts.flatMap((post) => post.tags.map((tag) => tag.toLowerCase())))
    return [...tags].map((tag) => this.#tag(tag)).sort((a, b) => usesOf(b) - usesOf(a))
  }

  #tag(name: string) {
    const posts = this.#posts.filter((post) => carries(post, name))
    const accounts = new Set(posts.map(({ author }) => author)).size
    const day = String(Math.floor(Date.now() / 86_400_000) * 86_400)
    const history = [{ day, uses: String(posts.length), accounts: String(accounts) }]
    return { name: name.toLowerCase(), url: `${this.origin}/tags/${encodeURIComponent(name)}`, history }
  }

  #statusOf({ id, uri, author, tags, createdAt, visibility = 'public', reblog }: FediversePost) {
    const home = URL.parse(uri)?.origin ?? this.origin
    const isOurs = home === this.origin
    const acct = isOurs ? author : `${author}@${new URL(home).host}`
    return {
      id,
      uri,
      url: uri,
      created_at: new Date(createdAt).toISOString(),
      edited_at: null,
      visibility,
      language: 'en',
      content: `<p>${tags.map((tag) => `<a href="${this.origin}/tags/${tag}">#<span>${tag}</span></a>`).join(' ')}</p>`,
      reblog: reblog ?? null,
      account: { id: '1', username: author, acct, url: `${home}/@${author}`, uri: `${home}/users/${author}` },
      tags: tags.map((name) => ({ name: name.toLowerCase(), url: `${this.origin}/tags/${name}` })),
    }
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

function carries({ tags }: FediversePost, tag: string): boolean {
  return tags.some((name) => name.toLowerCase() === tag.toLowerCase())
}

function compare(a: string, b: string): number {
  return a.length === b.length ? (a < b ? -1 : a > b ? 1 : 0) : a.length - b.length
}

function usesOf({ history }: { history: { uses: string }[] }): number {
  return Number(history[0]?.uses ?? 0)
}
