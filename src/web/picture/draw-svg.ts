import { Worker } from 'node:worker_threads'
import type { Order } from './work.ts'
import type { Answer } from './worker.ts'

/** More pictures are asked for than are drawn in reasonable time; later there is room again. */
export class TooManyPictures extends Error {
  constructor() {
    super('Too many pictures are waiting to be drawn.')
  }
}

/** Each takes some tenths of a second; a queue of a minute's work is long enough. */
const mostWaiting = 256

interface Waiting {
  resolve(png: Uint8Array): void
  reject(error: Error): void
}

/** One thread draws, so that no page waits for a picture; it starts with the first one. */
let thread: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * The SVG as PNG in its own size, its texts in the faces of the posters: Latin, Cyrillic, Greek, Arabic, Devanagari,
 * Chinese, Japanese and Korean; `language` chooses between those and says which way lines run. `outlineText` says which
 * attributes of a `<text>` are read. Nothing is loaded from elsewhere. Throws TooManyPictures, and an Error where it is no
 * SVG.
 */
export function drawSvg(svg: string, language: string): Promise<Uint8Array> {
  return draw({ kind: 'svg', svg, language })
}

/** Any order, one after the other. */
export function draw(order: Order): Promise<Uint8Array> {
  if (waiting.size >= mostWaiting) return Promise.reject(new TooManyPictures())
  const id = ++lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    thread ??= startThread()
    thread.ref()
    thread.postMessage({ id, order })
  })
}

/** Keeps no process alive while it has nothing to draw. */
function startThread(): Worker {
  const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
  const started = new Worker(new URL(`./worker.${extension}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  started.on('message', (answer: Answer) => settle(started, answer))
  started.on('error', (error) => giveUp(started, error))
  started.on('exit', () => giveUp(started, new Error('The drawing thread ended.')))
  return started
}

function settle(started: Worker, answer: Answer): void {
  const asked = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (waiting.size === 0) started.unref()
  if ('png' in answer) asked?.resolve(answer.png)
  else asked?.reject(new Error(answer.mistake))
}

/** The next order starts another thread. */
function giveUp(started: Worker, error: Error): void {
  if (thread !== started) return
  thread = undefined
  for (const asked of waiting.values()) asked.reject(error)
  waiting.clear()
}
