import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { zstdCompressSync } from 'node:zlib'
import { type WebSocket, WebSocketServer } from 'ws'

export interface JetstreamEvent {
  did: string
  time_us: number
  kind: string
  commit?: Record<string, unknown>
}

/** What the server does with one connection after another; the last stays. */
export interface Turn {
  /** Refuses before the upgrade, as XRPC does. */
  refuse?: { status: number; error: string; message: string }
  /** Sent before any event, uncompressed where `raw`. */
  first?: (string | Uint8Array)[]
  /** How many events are sent before the connection is closed. Without it all are sent, and it stays open. */
  events?: number
  /** The oldest event that this server still has, counted from 0. */
  floor?: number
}

/** Serves events as a Jetstream of version 1 and 2 does, on this machine, for tests. Needs `ws`, a development package. */
export class PretendJetstream {
  /** The query of every connection that was asked for, in order, plain HTTP left out. */
  readonly asked: URLSearchParams[] = []
  /** Resolves when a listener has gone away. */
  readonly lost: Promise<void>
  #lose: () => void = () => undefined
  readonly #events: readonly JetstreamEvent[]
  readonly #turns: Turn[]
  readonly #http: Server = createServer((request, response) => this.#answer(request, response))
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: true })

  constructor(events: readonly JetstreamEvent[], turns: Turn[] = [{}]) {
    this.#events = events
    this.#turns = [...turns]
    this.lost = new Promise((resolve) => {
      this.#lose = resolve
    })
    this.#http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve))
    return `ws://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate()
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
  }

  #answer(_request: IncomingMessage, response: ServerResponse): void {
    const refusal = this.#turns[0]?.refuse
    if (this.#turns.length > 1 && refusal) this.#turns.shift()
    const { status, ...body } = refusal ?? { status: 426, error: 'UpgradeRequired', message: '' }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'ws://localhost')
    this.asked.push(url.searchParams)
    const deflates = String(request.headers['sec-websocket-extensions']).includes('permessage-deflate')
    const compressesTwice = url.searchParams.get('compress') === 'true' && deflates
    if (compressesTwice || this.#turns[0]?.refuse)
      return void socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n')
    const turn = this.#turns.length > 1 ? this.#turns.shift() : this.#turns[0]
    this.#sockets.handleUpgrade(request, socket, head, (client) => this.#serve(client, url, turn ?? {}))
  }

  #serve(client: WebSocket, url: URL, turn: Turn): void {
    client.on('close', this.#lose)
    const version = url.pathname === '/subscribe' ? 1 : 2
    for (const frame of turn.first ?? []) client.send(frame)
    const compressed = url.searchParams.has('compress') || url.searchParams.has('zstdDictionary')
    const from = Math.max(this.#indexOf(url.searchParams.get('cursor'), version), turn.floor ?? 0)
    const events = this.#events.slice(from, turn.events === undefined ? undefined : from + turn.events)
    events.forEach((event, index) => {
      const text = version === 1 ? JSON.stringify(event) : frameV2(event, from + index + 1)
      client.send(compressed ? compress(text, version) : text)
    })
    if (turn.events !== undefined) client.close(1001, 'going away')
  }

  /** Cursors are inclusive; as on the real servers, large ones are times in microseconds. */
  #indexOf(cursor: string | null, version: 1 | 2): number {
    if (cursor === null) return 0
    const at = Number(cursor)
    if (version === 2 && at < 1e15) return at - 1
    const index = this.#events.findIndex(({ time_us }) => time_us >= at)
    return index < 0 ? this.#events.length : index
  }
}

const method = 'network.bsky.jetstream.subscribeEvents'

export function frameV2({ did, time_us, kind, commit }: JetstreamEvent, seq: number): string {
  const time = `${new Date(time_us / 1000).toISOString().slice(0, -1)}${String(time_us % 1000).padStart(3, '0')}Z`
  return JSON.stringify({ $type: 'message', payload: { $type: `${method}#${kind}`, seq, did, time, ...commit } })
}

export function infoV2(name: string): string {
  return JSON.stringify({ $type: 'message', payload: { $type: `${method}#info`, name, message: 'as the server says' } })
}

const dictionaries = { 1: 'legacy_subscribe.zdict', 2: 'subscribe_events_20260811.zdict' }

export function compress(text: string, version: 1 | 2): Buffer {
  const dictionary = readFileSync(
    new URL(`../networks/bluesky/jetstream/dictionaries/${dictionaries[version]}`, import.meta.url),
  )
  return zstdCompressSync(text, { dictionary })
}
