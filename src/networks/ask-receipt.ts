import { type Clock, deadline } from '../clock/clock.ts'
import { RateLimited, Unreachable } from './errors.ts'
import { AddressRefused } from './guarded-fetch.ts'
import type { Asking, PostTold, ShownPost } from './receipt.ts'
import { retryAt } from './retry-at.ts'

const patienceMs = 8000

/**
 * Asks the network what it tells anybody of the post. Undefined: it answered, and tells nothing of use. Throws RateLimited or
 * Unreachable where asking again later may help, AddressRefused where the address leads inside.
 */
export async function askReceipt(
  asking: Asking,
  post: ShownPost,
  { fetch, clock }: { fetch: typeof globalThis.fetch; clock: Clock },
): Promise<PostTold | undefined> {
  const response = await get(asking.address(post), fetch)
  if (response.status === 404 || response.status === 410) return { isGone: true }
  if (response.status === 429) throw new RateLimited(retryAt(response.headers, clock.now()))
  if (response.status >= 500) throw new Unreachable('The network has trouble of its own.')
  const body = await bodyOf(response)
  if (body === undefined) return undefined
  if (!response.ok) return isNotFound(body) ? { isGone: true } : undefined
  return readable(() => asking.told(body))
}

async function get(address: string, fetch: typeof globalThis.fetch): Promise<Response> {
  try {
    return await fetch(address, { headers: { Accept: 'application/json' }, signal: deadline(patienceMs) })
  } catch (cause) {
    if (cause instanceof AddressRefused) throw cause
    throw new Unreachable('The network cannot be reached.', { cause })
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text().catch((cause: unknown) => {
    throw new Unreachable('The answer broke off.', { cause })
  })
  return readable(() => JSON.parse(text) as unknown)
}

/** AT Protocol says so with a status of 400. */
function isNotFound(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'error' in body && body.error === 'NotFound'
}

/** What a network documents otherwise is nothing we can judge by. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
