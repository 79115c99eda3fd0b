import { parentPort } from 'node:worker_threads'
import { drawn, type Order } from './work.ts'

/** What a thread answers: the picture, or why there is none. */
export type Answer = { id: number; png: Uint8Array } | { id: number; mistake: string }

parentPort?.on('message', async ({ id, order }: { id: number; order: Order }) => {
  parentPort?.postMessage(await answerTo(id, order))
})

async function answerTo(id: number, order: Order): Promise<Answer> {
  try {
    return { id, png: await drawn(order) }
  } catch (error) {
    return { id, mistake: error instanceof Error ? error.message : String(error) }
  }
}
