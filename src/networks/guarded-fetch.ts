import { safeFetchWrap } from '@atproto-labs/fetch-node'
import { type NetworkError, Refused } from './errors.ts'

export interface GuardedFetchOptions {
  /** Opens loopback, private networks, http and any port; for rehearsals and tests. Size and time stay limited. */
  allowPrivateHosts: boolean
  /** Largest answer, in bytes. */
  maxBytes?: number
  /** From the start of a call to the last byte of its answer, redirects included, in milliseconds. */
  timeoutMs?: number
  fetch?: typeof globalThis.fetch
}

/** The address is one that Uproar does not open, whoever asks. Nothing was sent there. */
export class AddressRefused extends Refused {}

/**
 * A fetch for addresses that a stranger typed, and for every server they lead to. Names are checked where they resolve,
 * redirects at every hop. Throws AddressRefused with a sentence that can be shown.
 */
export function createGuardedFetch(options: GuardedFetchOptions): typeof globalThis.fetch {
  const guarded = safeFetchWrap({
    fetch: options.fetch ?? globalThis.fetch,
    ssrfProtection: !options.allowPrivateHosts,
    responseMaxSize: options.maxBytes ?? 512 * 1024,
    timeout: options.timeoutMs ?? 15_000,
    allowImplicitRedirect: true,
  })
  return async (input, init) => {
    try {
      return await guarded(input, init)
    } catch (cause) {
      throw refusalIn(cause) ?? cause
    }
  }
}

const sentences: readonly [RegExp, string][] = [
  [/non-unicast|not a public domain/, 'That address leads to a private network, which Uproar does not enter.'],
  [/Forbidden protocol|ports not allowed/, 'Only addresses that start with https:// and name no port are opened.'],
  [/Forbidden hostname/, 'That address is an example; nobody answers there.'],
]

function refusalIn(failure: unknown): NetworkError | undefined {
  const messages = messagesOf(failure)
  const found = sentences.find(([reason]) => messages.some((message) => reason.test(message)))
  return found && new AddressRefused(found[1], { cause: failure })
}

function messagesOf(failure: unknown): string[] {
  return failure instanceof Error ? [failure.message, ...messagesOf(failure.cause)] : []
}
