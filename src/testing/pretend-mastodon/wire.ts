import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What came in, read as a Rails application would. */
export interface Heard {
  method: string
  path: string
  query: URLSearchParams
  form: URLSearchParams
  headers: IncomingMessage['headers']
}

export interface Said {
  status?: number
  headers?: Record<string, string>
  /** A string goes out as HTML, everything else as JSON. */
  body?: unknown
}

/** What a server does to a request instead of answering it well. “After commit”: it did what it was asked to. */
export type Fault =
  | '429'
  | '429 with Retry-After'
  | '429 without a time'
  | '500'
  | '500 after commit'
  | '503'
  | 'hangs'
  | 'hangs after commit'
  | 'is cut off after commit'
  | 'says nothing after commit'
  | 'answers HTML'
  | 'answers HTML after commit'
  | 'answers something else'
  | 'answers too much'
  | 'leads elsewhere'
  | 'leads to a private address'
  | 'is not found'

export function listening(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): {
  server: Server
  start(): Promise<void>
  stop(): Promise<void>
  address(): string
} {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  return {
    server,
    start: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
    address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}

export async function readRequest(request: IncomingMessage): Promise<Heard> {
  const url = new URL(request.url ?? '/', 'http://here')
  let text = ''
  for await (const chunk of request) text += chunk
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false
  const form = isJson ? new URLSearchParams(JSON.parse(text || '{}')) : new URLSearchParams(text)
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    form,
    headers: request.headers,
  }
}

export function say(response: ServerResponse, { status = 200, headers = {}, body }: Said): void {
  const isHtml = typeof body === 'string'
  const type = isHtml ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(body === undefined ? '' : isHtml ? body : JSON.stringify(body))
}

/** `commit` does what was asked for. */
export function misbehave(
  fault: Fault,
  { response, now, commit }: { response: ServerResponse; now: number; commit: () => void },
): void {
  if (fault.endsWith('after commit')) commit()
  const kind = fault.replace(/ after commit$/, '')
  const reset = new Date(now + 240_000).toISOString().replace('Z', '000Z')
  const error = { error: 'Too many requests' }
  const answers: Record<string, () => void> = {
    '429': () =>
      say(response, {
        status: 429,
        body: error,
        headers: { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      }),
    '429 with Retry-After': () => say(response, { status: 429, body: error, headers: { 'retry-after': '170' } }),
    '429 without a time': () => say(response, { status: 429, body: error }),
    '500': () => say(response, { status: 500, body: '<!DOCTYPE html><h1>We’re sorry, something went wrong</h1>' }),
    '503': () => say(response, { status: 503, body: { error: 'There was a temporary problem serving your request' } }),
    hangs: () => undefined,
    'is cut off': () => response.socket?.resetAndDestroy(),
    'says nothing': () => say(response, {}),
    'answers HTML': () => say(response, { body: '<!DOCTYPE html><title>Welcome</title>' }),
    'answers something else': () => say(response, { body: { hello: 'there' } }),
    'answers too much': () => say(response, { body: { filler: 'x'.repeat(700_000) } }),
    'leads elsewhere': () => say(response, { status: 302, headers: { location: '/auth/sign_in' } }),
    'leads to a private address': () =>
      say(response, { status: 302, headers: { location: 'https://10.0.0.1/api/v2/instance' } }),
    'is not found': () => say(response, { status: 404, body: { error: 'Not found' } }),
  }
  answers[kind]?.()
}
