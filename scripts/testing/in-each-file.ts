import asyncHooks, { type HookCallbacks } from 'node:async_hooks'
import { inspect } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { appendTimes } from './times.ts'

/**
 * Loaded before each test file. Node's test runner follows every promise, to know whose an error is that nobody caught;
 * that makes code that waits a lot up to ten times as slow. Here it follows timers, sockets and the like alone. What is
 * thrown behind a promise then fails its file instead of its test, so where it was thrown is said too; `node --test FILE`
 * without this names the test.
 */
if (isMainThread && process.env.NODE_TEST_CONTEXT !== undefined) {
  const times = process.env.UPROAR_TEST_TIMES
  if (times) process.once('exit', () => appendTimes(times))
  for (const event of ['uncaughtExceptionMonitor', 'unhandledRejection'] as const) process.on(event, sayWhere)
  const { createHook } = asyncHooks
  asyncHooks.createHook = (callbacks: HookCallbacks) => createHook({ ...callbacks, trackPromises: false })
  await import('node:test')
  asyncHooks.createHook = createHook
}

function sayWhere(error: unknown): void {
  process.stderr.write(`Nobody caught: ${inspect(error)}\n`)
}
