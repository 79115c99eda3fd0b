import { Worker } from 'node:worker_threads'
import { type Share, sumOf, type Totals } from './play.ts'

export interface Division extends Pick<Share, 'runs' | 'store' | 'untilBroken'> {
  seed: number
  workers: number
}

/** Shares the storms from one seed on among threads, each of which plays every `workers`th seed. */
export async function onWorkers({ runs, seed, workers, store, untilBroken }: Division): Promise<Totals> {
  const shares = Array.from({ length: workers }, (_, index) => ({
    from: seed + index,
    stride: workers,
    store,
    untilBroken,
    runs: Math.floor(runs / workers) + (index < runs % workers ? 1 : 0),
  }))
  return sumOf(await Promise.all(shares.map(onWorker)))
}

function onWorker(share: Share): Promise<Totals> {
  const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./worker.${extension}`, import.meta.url), { workerData: share })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A worker ended without an answer.')))
  })
}
