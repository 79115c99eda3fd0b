import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine that answers every call as a test tells it to. */
export class UnreliablePds {
  misbehave: Misbehaviour = answer(500, '')
  readonly heard: { url: string; authorization: string | undefined; body: string }[] = []
  readonly #server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    this.heard.push({ url: request.url ?? '', authorization: request.headers.authorization, body })
    this.misbehave(request, response)
  })

  start(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`
  }
}

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Misbehaviour {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}

export const hangs: Misbehaviour = () => undefined

export const dribbles: Misbehaviour = (_request, response) => void response.writeHead(200).write('{"uri":')

export const resets: Misbehaviour = (request) => request.socket.resetAndDestroy()

export const stopsMidway: Misbehaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"uri":"at://')
  setImmediate(() => response.socket?.resetAndDestroy())
}
