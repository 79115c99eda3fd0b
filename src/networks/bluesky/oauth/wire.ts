import { type Clock, deadline, type Instant, later } from '../../../clock/clock.ts'

type Fetch = typeof globalThis.fetch

/** A fetch that remembers whether it carried anything that may have changed something on the other side. */
export interface Wire {
  fetch: Fetch
  hasPosted(): boolean
}

/** `timeoutMs` is for each request, from its start to the last byte of its answer. */
export function watched(fetch: Fetch, timeoutMs: number): Wire {
  let posted = false
  return {
    hasPosted: () => posted,
    fetch: (input, init) => {
      const { method, signal } = input instanceof Request ? input : { ...init }
      if (method === 'POST') posted = true
      return fetch(input, { ...init, signal: deadline(timeoutMs, init?.signal ?? signal ?? undefined) })
    },
  }
}

const memoryMs = 60_000
const remembered = 500
const described = new Set(['/.well-known/oauth-protected-resource', '/.well-known/oauth-authorization-server'])

interface Memory {
  until: Instant
  body: string
}

/**
 * Asks a server once a minute at most what it says of itself. The library would ask three times for each renewal, and in
 * a storm those are requests that posts want.
 */
export function rememberingServers(fetch: Fetch, clock: Clock): Fetch {
  const memories = new Map<string, Memory>()
  return async (input, init) => {
    const url = addressOf(input)
    if (!described.has(url.pathname)) return await fetch(input, init)
    const known = memories.get(url.href)
    if (known && clock.now() < known.until) return jsonFrom(known.body)
    const answer = await fetch(input, init)
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('application/json')) return answer
    const body = await answer.text()
    if (memories.size >= remembered) memories.clear()
    memories.set(url.href, { until: later(clock.now(), memoryMs), body })
    return jsonFrom(body)
  }
}

function addressOf(input: Parameters<Fetch>[0]): URL {
  return new URL(input instanceof Request ? input.url : input)
}

function jsonFrom(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

/** The newest nonce of each server, by its origin. */
export function nonceMemory() {
  const nonces = new Map<string, string>()
  return {
    get: (origin: string) => nonces.get(origin),
    del: (origin: string) => void nonces.delete(origin),
    set(origin: string, nonce: string) {
      if (nonces.size >= remembered && !nonces.has(origin)) nonces.clear()
      nonces.set(origin, nonce)
    },
  }
}
