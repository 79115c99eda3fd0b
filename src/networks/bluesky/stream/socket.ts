import { type Clock, later } from '../../../clock/clock.ts'
import { type Frame, FrameQueue, StreamEnded } from './frame-queue.ts'

export interface SocketOptions {
  clock: Clock
  /** After so long without a frame the stream counts as dead, in milliseconds. */
  silenceMs: number
  /** How many frames may wait for the reader. */
  maxQueued: number
  /** Whether to offer permessage-deflate; Jetstream's `/subscribe` refuses it together with its own compression. */
  deflate: boolean
  signal: AbortSignal
}

/**
 * Opens a WebSocket and resolves with its frames once it stands; rejects with StreamEnded where it never does. The
 * frames end without an error when the signal aborts, and with StreamEnded otherwise. A reader that falls `maxQueued`
 * frames behind is cut off: it gets what waited, and resumes from its cursor.
 */
export async function openSocket(address: URL, options: SocketOptions): Promise<AsyncIterable<Frame>> {
  const socket = connect(address, options.deflate)
  const queue = new FrameQueue(options.maxQueued)
  const over = new AbortController()
  const finish = (why?: string) => {
    queue.end(why)
    over.abort()
    socket.close()
  }
  options.signal.addEventListener('abort', () => finish(), { once: true, signal: over.signal })
  if (options.signal.aborted) finish()
  const isOpen = opened(socket, over.signal)
  const lastFrame = receive(socket, queue, finish, options.clock)
  watchForSilence(lastFrame, options, finish, over.signal)
  if (!(await isOpen) && !options.signal.aborted) {
    finish('The stream could not be opened.')
    throw new StreamEnded('The stream could not be opened.')
  }
  return closing(queue, finish)
}

/** The largest message taken, in bytes; the largest record of the network is 1 MB. */
const maxPayloadSize = 8 * 1024 * 1024

/** Undici, which is Node's own WebSocket, takes its dispatcher as an option; limits and headers pass only there. */
function connect(address: URL, deflate: boolean): WebSocket {
  const NodeWebSocket = WebSocket as unknown as new (url: URL, options: { dispatcher: Dispatcher }) => WebSocket
  const socket = new NodeWebSocket(address, { dispatcher: limited(deflate) })
  socket.binaryType = 'arraybuffer'
  return socket
}

interface Dispatcher {
  dispatch(options: { headers: Record<string, string> }, handler: unknown): boolean
  webSocketOptions: { maxPayloadSize: number; maxFragments: number }
}

function limited(deflate: boolean): Dispatcher {
  const usual = (globalThis as unknown as Record<symbol, Dispatcher>)[Symbol.for('undici.globalDispatcher.1')]
  if (!usual)
    throw new Error('This Node’s WebSocket is not the one this was written for; run the Node that the project brings.')
  return {
    webSocketOptions: { maxPayloadSize, maxFragments: 1000 },
    dispatch(options, handler) {
      const { 'sec-websocket-extensions': extensions, ...headers } = options.headers
      return usual.dispatch({ ...options, headers: deflate && extensions ? options.headers : headers }, handler)
    },
  }
}

function opened(socket: WebSocket, over: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    socket.addEventListener('open', () => resolve(true), { once: true })
    socket.addEventListener('close', () => resolve(false), { once: true })
    over.addEventListener('abort', () => resolve(false), { once: true })
  })
}

function receive(socket: WebSocket, queue: FrameQueue, finish: (why: string) => void, clock: Clock): { at: number } {
  const last = { at: clock.now() as number }
  socket.addEventListener('message', ({ data }) => {
    last.at = clock.now()
    const frame = typeof data === 'string' ? data : new Uint8Array(data)
    if (!queue.isOver && !queue.put(frame))
      finish('We read slower than the stream runs, and start again from where we are.')
  })
  socket.addEventListener('close', ({ code, reason }) => {
    finish(`The server closed the stream (${[code, reason].filter(Boolean).join(', ')}).`)
  })
  socket.addEventListener('error', () => undefined)
  return last
}

async function watchForSilence(
  last: { at: number },
  { clock, silenceMs }: SocketOptions,
  finish: (why: string) => void,
  over: AbortSignal,
): Promise<void> {
  while (!over.aborted) {
    const limit = last.at + silenceMs
    await clock.sleepUntil(later(clock.now(), limit - clock.now()), over)
    if (clock.now() >= last.at + silenceMs) finish(`Nothing was heard for ${silenceMs / 1000} seconds.`)
  }
}

async function* closing(queue: FrameQueue, finish: () => void): AsyncGenerator<Frame> {
  try {
    yield* queue.drain()
  } finally {
    finish()
  }
}
