import { parentPort, workerData } from 'node:worker_threads'
import { play, type Share } from './play.ts'

// Errors are thrown by the thousand here, and nobody reads where.
Error.stackTraceLimit = 0
parentPort?.postMessage(await play(workerData as Share))
