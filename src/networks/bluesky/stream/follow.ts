import { type Clock, later } from '../../../clock/clock.ts'
import type { StreamEvent } from '../../network.ts'
import { type Backoff, backoffMs } from './backoff.ts'
import type { Attempt, Dialect, Reading } from './dialect.ts'
import { type Frame, StreamEnded } from './frame-queue.ts'
import { openSocket } from './socket.ts'
import { whyRefused } from './why-refused.ts'

export interface FollowOptions {
  clock: Clock
  fetch: typeof globalThis.fetch
  /** From 0 to below 1. */
  random: () => number
  backoff: Backoff
  silenceMs: number
  maxQueued: number
}

/** What is known of a stream from one connection to the next. */
interface Progress {
  cursor: string | undefined
  heartbeatSecond: number
  attempts: number
}

/** Follows a stream until the signal aborts: opens, reads, resumes where it stopped, waits longer while nothing comes. */
export async function* follow(
  dialect: Dialect,
  options: FollowOptions,
  { cursor, signal }: { cursor?: string; signal: AbortSignal },
): AsyncGenerator<StreamEvent, void, undefined> {
  if (cursor !== undefined && !/^\d+$/.test(cursor)) throw new RangeError(`Not a cursor of a Bluesky stream: ${cursor}`)
  const progress: Progress = { cursor, heartbeatSecond: 0, attempts: 0 }
  while (!signal.aborted) {
    try {
      yield* connection(dialect, options, progress, signal)
    } catch (failure) {
      if (!(failure instanceof StreamEnded)) throw failure
      if (!signal.aborted) yield { kind: 'disconnected', why: failure.message }
    }
    const wait = backoffMs(progress.attempts++, options.backoff, options.random)
    await options.clock.sleepUntil(later(options.clock.now(), wait), signal)
  }
}

async function* connection(
  dialect: Dialect,
  options: FollowOptions,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, void, undefined> {
  const resumedFrom = progress.cursor
  const attempt = dialect.attempt(resumedFrom)
  const frames = await openSocket(attempt.address, { ...options, deflate: attempt.deflate, signal }).catch(noneIfEnded)
  if (!frames) return yield* refusal(dialect, attempt, options, progress, signal)
  if (signal.aborted) return
  yield resumedFrom === undefined ? { kind: 'connected' } : { kind: 'connected', resumedFrom }
  for await (const frame of frames) {
    for (const reading of readFrame(attempt, frame)) yield* take(reading, progress)
  }
}

function noneIfEnded(failure: unknown): undefined {
  if (!(failure instanceof StreamEnded)) throw failure
}

async function* refusal(
  dialect: Dialect,
  attempt: Attempt,
  options: FollowOptions,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, void, undefined> {
  const { name, why } = await whyRefused(attempt.address, options.fetch, signal)
  for (const reading of dialect.refused?.(name, why) ?? []) yield* take(reading, progress)
  throw new StreamEnded(why)
}

function readFrame(attempt: Attempt, frame: Frame): readonly Reading[] {
  try {
    return attempt.read(frame)
  } catch (cause) {
    return [
      { kind: 'dropped', why: `A frame could not be read: ${cause instanceof Error ? cause.message : String(cause)}` },
    ]
  }
}

/** What a reading means to the listener, and to the next connection. */
function* take(reading: Reading, progress: Progress): Generator<StreamEvent, void, undefined> {
  if (reading.kind === 'end') {
    if ('from' in reading) progress.cursor = reading.from
    throw new StreamEnded(reading.why)
  }
  if ('cursor' in reading) {
    progress.cursor = reading.cursor
    progress.attempts = 0
  }
  if (reading.kind !== 'progress') return yield reading
  const second = Math.floor(reading.at / 1000)
  if (second <= progress.heartbeatSecond) return
  progress.heartbeatSecond = second
  yield { kind: 'heartbeat', at: reading.at, cursor: reading.cursor }
}
