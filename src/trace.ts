import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'

/**
 * Runs `task` in an OpenTelemetry span. Without an SDK, which the operator loads beside Uproar (docs/hosting.md), this costs
 * a function call. Attributes hold nothing of a person: a network, a host, a count.
 */
export function traced<T>(name: string, attributes: Attributes, task: () => Promise<T>): Promise<T> {
  return trace.getTracer('uproar').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await task()
    } catch (error) {
      // The kind of error alone: its words may hold what somebody typed.
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' })
      throw error
    } finally {
      span.end()
    }
  })
}
