import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, rename, unlink } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pause } from '../clock/clock.ts'
import { PlainError } from '../plain-error.ts'

/** Another process holds the data folder; the message says what to do. */
export class Held extends PlainError {}

const settleMs = 150
/** The socket's draft, 7 characters longer, must fit into an address (sun_path: 104 bytes on macOS, 108 on Linux). */
const longestPath = 96
const aliveMs = 5000
const callMs = 60_000

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
 *
 * The socket is made under a name of its own and moved into place, where of several that start at once the last one
 * stays; and closing unlinks the name a socket was made under, which must not be that of another's.
 */
export async function holdFolder(folder: string): Promise<FolderHold> {
  const path = socketIn(folder)
  const token = randomBytes(16).toString('hex')
  let answer: RequestListener = (_, outgoing) =>
    void outgoing.writeHead(503).end('Uproar is starting; try again in a moment.')
  const draft = `${path}.${token.slice(0, 6)}`
  const listening = listenIn(folder, draft, token, (incoming, outgoing) => answer(incoming, outgoing))
  const server = await listening.catch((cause: Error) => {
    throw new PlainError(`The data folder ${folder} cannot be used: ${cause.message}`, { cause })
  })
  await moveIn({ draft, path, token, folder }).catch(async (error: unknown) => {
    await closed(server)
    throw error
  })
  return {
    answerWith: (listener) => {
      answer = listener
    },
    [Symbol.asyncDispose]: async () => {
      if ((await whoHolds(path)) === token) await unlink(path)
      await closed(server)
    },
  }
}

async function moveIn(own: { draft: string; path: string; token: string; folder: string }): Promise<void> {
  if (await whoHolds(own.path)) throw held(own.folder)
  await rename(own.draft, own.path)
  await pause(settleMs)
  if ((await whoHolds(own.path)) !== own.token) throw held(own.folder)
}

/** Asks the server that holds the folder; undefined where none does. */
export async function askHolder(folder: string, path: string, body?: string): Promise<HolderAnswer | undefined> {
  return await call(socketIn(folder), path, { body, patienceMs: callMs }).catch((error: NodeJS.ErrnoException) => {
    if (isNobody(error)) return undefined
    if (error.code === 'EACCES')
      throw new Held(`The Uproar that holds ${folder} runs as another user. Run this as that user.`)
    throw error
  })
}

export interface HolderAnswer {
  status: number
  body: string
}

/** The token of whoever listens there, `silent` where somebody does and will not say; undefined where nobody listens. */
async function whoHolds(path: string): Promise<string | undefined> {
  return await call(path, '/who', { patienceMs: aliveMs }).then(
    ({ body }) => body,
    (error: NodeJS.ErrnoException) => (isNobody(error) ? undefined : 'silent'),
  )
}

/** No socket there, one that its process left behind, or something that never was one. */
function isNobody({ code }: NodeJS.ErrnoException): boolean {
  return ['ENOENT', 'ENOTDIR', 'ECONNREFUSED', 'ENOTSOCK'].includes(code ?? '')
}

function held(folder: string): Held {
  return new Held(`Another Uproar holds ${folder}. Stop it first, or name another folder in UPROAR_DATA.`)
}

async function listenIn(folder: string, path: string, token: string, listener: RequestListener): Promise<Server> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === '/who') outgoing.end(token)
    else listener(incoming, outgoing)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(path, done))
  await chmod(path, 0o600)
  return server
}

interface Call {
  body?: string | undefined
  patienceMs: number
}

/** A connection that was kept alive may lead to whoever had the path before. */
const fresh = { agent: false }

function call(socketPath: string, path: string, { body, patienceMs }: Call): Promise<HolderAnswer> {
  return new Promise((done, fail) => {
    const method = body === undefined ? 'GET' : 'POST'
    const outgoing = request({ ...fresh, socketPath, path, method, timeout: patienceMs }, (incoming) => {
      collect(incoming).then((text) => done({ status: incoming.statusCode ?? 500, body: text }), fail)
    })
    outgoing.on('error', fail)
    outgoing.on('timeout', () => outgoing.destroy(new PlainError('The running server does not answer.')))
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
