import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Span, type SpanStatus, trace } from '@opentelemetry/api'
import { traced } from './trace.ts'

describe('a span', () => {
  test('covers its task, and is told the kind of an error but not its words', async () => {
    const told: unknown[] = []
    const span = {
      setStatus: (status: SpanStatus) => told.push(status),
      end: () => told.push('ended'),
    } as unknown as Span
    const startActiveSpan = (name: string, options: { attributes: unknown }, run: (span: Span) => unknown) => {
      told.push(name, options.attributes)
      return run(span)
    }
    const provider = { getTracer: () => ({ startActiveSpan, startSpan: () => span }) }
    trace.setGlobalTracerProvider(provider as never)
    try {
      assert.equal(await traced('publish', { network: 'bluesky' }, async () => 7), 7)
      const failing = traced('letter', {}, () => Promise.reject(new TypeError('hare@example.org bounced')))
      await assert.rejects(failing, TypeError)
    } finally {
      trace.disable()
    }
    const failed = { code: 2, message: 'TypeError' }
    assert.deepEqual(told, ['publish', { network: 'bluesky' }, 'ended', 'letter', {}, failed, 'ended'])
  })

  test('costs nothing but the call where nobody traces', async () => {
    assert.equal(await traced('publish', {}, async () => 'sent'), 'sent')
  })
})
