import { createHash } from 'node:crypto'
import { mkdir, unlink } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pause } from '../clock/clock.ts'
import { PlainError } from '../plain-error.ts'

/** Another process holds the data folder; the message says what to do. */
export class Held extends PlainError {}

const settleMs = 150
/** Longer paths do not fit into a socket address (sun_path, 104 bytes on macOS). */
const longestPath = 100

/** Where a server that holds the folder is reached by the other commands. */
export function socketIn(folder: string): string {
  const path = join(resolve(folder), 'uproar.sock')
  if (path.length <= longestPath) return path
  return join(tmpdir(), `uproar-${createHash('sha256').update(path).digest('hex').slice(0, 24)}.sock`)
}

/** The hold of a folder: lasts until it is disposed of, or the process dies. */
export interface FolderHold extends AsyncDisposable {
  /** From now on the other commands are answered. */
  answerWith(listener: RequestListener): void
}

/**
 * Takes the data folder for this process and answers the other commands over a Unix socket in it; the socket is the
 * lock, for as long as the process lives. Throws `Held` where a living process has it.
 */
export async function holdFolder(folder: string): Promise<FolderHold> {
  await mkdir(folder, { recursive: true })
  const path = socketIn(folder)
  await refuseIfAlive(path, folder)
  await unlink(path).catch(() => undefined)
  let answer: RequestListener = (_, outgoing) =>
    void outgoing.writeHead(503).end('Uproar is starting; try again in a moment.')
  const server = await listenOn(path, (incoming, outgoing) => answer(incoming, outgoing), folder)
  await pause(settleMs)
  if ((await ask(path, '/who').catch(() => undefined)) !== String(process.pid)) {
    server.close()
    throw held(folder)
  }
  return {
    answerWith: (listener) => {
      answer = listener
    },
    [Symbol.asyncDispose]: () => closed(server),
  }
}

/** Asks the server that holds the folder; undefined where none does. */
export async function askHolder(folder: string, path: string, body?: string): Promise<HolderAnswer | undefined> {
  return await call(socketIn(folder), path, body).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') return undefined
    throw error
  })
}

export interface HolderAnswer {
  status: number
  body: string
}

async function refuseIfAlive(path: string, folder: string): Promise<void> {
  const who = await ask(path, '/who').catch(() => undefined)
  if (who) throw held(folder)
}

function held(folder: string): Held {
  return new Held(
    `Another Uproar holds ${folder}. Stop it first, or name another folder in UPROAR_DATA; two servers share one PostgreSQL by DATABASE_URL.`,
  )
}

async function listenOn(path: string, listener: RequestListener, folder: string): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === '/who') outgoing.end(String(process.pid))
    else listener(incoming, outgoing)
  })
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? held(folder) : error))
    server.listen({ path, readableAll: false, writableAll: false }, done)
  })
  return server
}

async function ask(path: string, url: string): Promise<string> {
  return (await call(path, url)).body
}

function call(socketPath: string, path: string, body?: string): Promise<HolderAnswer> {
  return new Promise((done, fail) => {
    const outgoing = request(
      { socketPath, path, method: body === undefined ? 'GET' : 'POST', timeout: 60_000 },
      (incoming) => {
        collect(incoming).then((text) => done({ status: incoming.statusCode ?? 500, body: text }), fail)
      },
    )
    outgoing.on('error', fail)
    outgoing.on('timeout', () => outgoing.destroy(new Error('The running server does not answer.')))
    outgoing.end(body)
  })
}

async function collect(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
