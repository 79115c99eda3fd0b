import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the next answers go wrong; a status gets its problem document, `hang` never answers. */
export type XFault = 401 | 402 | 403 | 404 | 429 | 500 | 503 | 'hang' | 'garbage' | 'not json' | 'cut off'

export interface AskedOfX {
  method: string
  path: string
  query: Record<string, string>
  authorization: string | undefined
}

export const xToken = 'AAAAAAAAAAAAAAAAAAAAAMadeUp%3DToken'

/**
 * X's two addresses that tell numbers, as docs.x.com describes them, on a free port of this machine: counts by minute
 * and trends by place, with limits by resource, problem documents and the token they want.
 */
export class PretendX {
  readonly asked: AskedOfX[] = []
  /** By the minute's start in milliseconds since 1970. */
  readonly counts = new Map<number, number>()
  /** By WOEID; a place that is not here has no trends. */
  readonly trends = new Map<number, { trend_name: string; tweet_count?: number }[]>()
  /** Taken one by one, by path; `undefined` is an answer that goes well. */
  readonly faults: (XFault | undefined)[] = []
  /** Seconds since 1970 at which a limit that is used up opens again. */
  resetAt = 0
  remaining = 299
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<PretendX> {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const x = new PretendX(server)
    server.on('request', (request, answer) => x.#answer(request, answer))
    return x
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  #answer(request: IncomingMessage, answer: ServerResponse): void {
    const url = new URL(request.url ?? '', this.url)
    const { authorization } = request.headers
    const query = Object.fromEntries(url.searchParams)
    this.asked.push({ method: request.method ?? '', path: url.pathname, query, authorization })
    const fault = this.faults.shift()
    if (fault === 'hang') return
    if (fault !== undefined) return void this.#fail(answer, fault)
    if (authorization !== `Bearer ${xToken}`) return void this.#fail(answer, 401)
    if (url.pathname === '/2/tweets/counts/recent') return void this.#tellCounts(answer, query)
    const woeid = /^\/2\/trends\/by\/woeid\/(\d+)$/.exec(url.pathname)?.[1]
    const trends = woeid && this.trends.get(Number(woeid))
    if (trends) this.#say(answer, 200, { data: trends.slice(0, Number(query.max_trends ?? 20)) })
    else this.#fail(answer, 404)
  }

  #tellCounts(answer: ServerResponse, { start_time: start = '', end_time: end = '', granularity }: AskedOfX['query']) {
    if (granularity !== 'minute' || !start || !end) return void this.#fail(answer, 404)
    const data = []
    for (let at = Date.parse(start); at < Date.parse(end); at += 60_000) {
      const until = Math.min(at + 60_000, Date.parse(end))
      data.push({ end: iso(until), start: iso(at), tweet_count: this.counts.get(at) ?? 0 })
    }
    const total = data.reduce((sum, each) => sum + each.tweet_count, 0)
    this.#say(answer, 200, { data, meta: { total_tweet_count: total } })
  }

  #fail(answer: ServerResponse, fault: Exclude<XFault, 'hang'>): void {
    if (fault === 'garbage')
      return void this.#say(answer, 200, { data: [{ start: 'noon', end: 4, tweet_count: 'many' }] })
    if (fault === 'not json') return void answer.writeHead(200).end('<html>over capacity</html>')
    if (fault === 'cut off')
      return void answer.writeHead(200, { 'content-length': 999 }).end('{"da', () => answer.destroy())
    this.#say(answer, fault, problems[fault], fault === 429 ? 0 : this.remaining)
  }

  #say(answer: ServerResponse, status: number, body: object, remaining = this.remaining): void {
    const limits = {
      'x-rate-limit-limit': 300,
      'x-rate-limit-remaining': remaining,
      'x-rate-limit-reset': this.resetAt,
    }
    const type = status === 200 ? 'application/json; charset=utf-8' : 'application/problem+json'
    answer.writeHead(status, { 'content-type': type, ...limits }).end(JSON.stringify(body))
  }
}

function problem(status: number, title: string, detail: string, type = 'about:blank') {
  return { title, type, status, detail }
}

const problems = {
  401: problem(401, 'Unauthorized', 'Unauthorized'),
  402: problem(402, 'CreditsDepleted', 'Your enrolled account does not have any credits to fulfill this request.'),
  403: problem(
    403,
    'Client Forbidden',
    'This request must be made using an approved developer account that is enrolled in the requested endpoint.',
    'https://api.x.com/2/problems/client-forbidden',
  ),
  404: problem(404, 'Not Found Error', 'Could not find that place.', 'https://api.x.com/2/problems/resource-not-found'),
  429: problem(429, 'Too Many Requests', 'Too Many Requests'),
  500: problem(500, 'Internal Server Error', 'Something is broken.'),
  503: problem(503, 'Service Unavailable', 'Service Unavailable'),
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
