import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

interface Note {
  id: string
  userId: string
  text: string
  createdAt: string
  visibility: string
}

type Body = Record<string, unknown>

/** Takes an answer over from the server, or lets it do as always. */
export type Misbehaviour = (response: ServerResponse, asUsual: () => void) => void

export interface PretendMisskey extends AsyncDisposable {
  origin: string
  notes: Note[]
  /** Every call that arrived, with its body. */
  heard: { endpoint: string; body: Body }[]
  /** As its owner presses “Accept” on the server’s page; answers with the account's local id. */
  accept(session: string, permission?: string): string
  /** As its owner removes the app in the server's settings. */
  revoke(): void
  misbehave?: { endpoint: string; how: Misbehaviour } | undefined
}

/** A server that speaks what Misskey's API documents, on this machine. Source: misskey-hub.net/docs/for-developers/api. */
export async function startPretendMisskey(now: () => number): Promise<PretendMisskey> {
  const notes: Note[] = []
  const heard: PretendMisskey['heard'] = []
  const tokens = new Map<string, { userId: string; permissions: string[] }>()
  const sessions = new Map<string, string>()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const pretend: PretendMisskey = {
    origin,
    notes,
    heard,
    accept(session, permission = 'write:notes') {
      const token = randomUUID().replaceAll('-', '')
      const userId = `user${sessions.size + 1}`
      tokens.set(token, { userId, permissions: permission.split(',') })
      sessions.set(session, token)
      return userId
    },
    revoke: () => tokens.clear(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = (request.url ?? '').replace(/^\/api\//, '')
    const body = ((await json(request).catch(() => undefined)) ?? {}) as Body
    heard.push({ endpoint, body })
    const asUsual = () => reply(response, endpoint, body)
    if (pretend.misbehave?.endpoint === endpoint) pretend.misbehave.how(response, asUsual)
    else asUsual()
  }

  function reply(response: ServerResponse, endpoint: string, body: Body): void {
    const done = outcomeOf(endpoint, body)
    if (done instanceof Refusal) refuse(response, done.status, done.code)
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(done))
  }

  function outcomeOf(endpoint: string, body: Body): unknown {
    const owner = typeof body.i === 'string' ? tokens.get(body.i) : undefined
    if (body.i !== undefined && !owner) return new Refusal(403, 'AUTHENTICATION_FAILED')
    const check = /^miauth\/([^/]+)\/check$/.exec(endpoint)?.[1]
    if (check) return checked(check)
    if (endpoint === 'meta') return { version: '2025.4.1', maxNoteTextLength: 3000, uri: origin }
    if (endpoint === 'users/notes') return notesOf(body)
    if (endpoint === 'users/show') return userOf(String(body.userId))
    if (endpoint !== 'notes/create') return new Refusal(404, 'UNKNOWN_API_ENDPOINT')
    if (!owner) return new Refusal(401, 'CREDENTIAL_REQUIRED')
    if (!owner.permissions.includes('write:notes')) return new Refusal(400, 'PERMISSION_DENIED')
    return { createdNote: create(owner.userId, body) }
  }

  function checked(session: string): unknown {
    const token = sessions.get(session)
    sessions.delete(session)
    const userId = token && tokens.get(token)?.userId
    return userId ? { ok: true, token, user: { id: userId, username: 'ada', host: null } } : { ok: false }
  }

  function create(userId: string, { text, visibility }: Body): Note {
    const note = {
      id: `note${notes.length + 1}`,
      userId,
      text: String(text).trim(),
      createdAt: new Date(now()).toISOString(),
      visibility: String(visibility),
    }
    notes.push(note)
    return note
  }

  /** With a `sinceDate` alone the oldest come first. */
  function notesOf({ userId, sinceDate, limit }: Body): Note[] {
    const after = notes.filter((note) => note.userId === userId && Date.parse(note.createdAt) > Number(sinceDate))
    return after.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt)).slice(0, Number(limit ?? 10))
  }

  function userOf(id: string): unknown {
    const count = notes.filter(({ userId }) => userId === id).length
    return { id, username: 'ada', createdAt: '2020-02-02T02:02:02.000Z', notesCount: count, followersCount: 7 }
  }

  return pretend
}

class Refusal {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string) {
    this.status = status
    this.code = code
  }
}

export function refuse(response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}) {
  const error = { message: `Because of ${code}.`, code, id: randomUUID(), kind: status < 500 ? 'client' : 'server' }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ error }))
}
