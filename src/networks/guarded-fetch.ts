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
    // Servers have names. Among the numbers are forms that lead inside and yet pass for public, such as [::127.0.0.1].
    allowIpHost: options.allowPrivateHosts,
    responseMaxSize: options.maxBytes ?? 512 * 1024,
    timeout: options.timeoutMs ?? 15_000,
    allowImplicitRedirect: true,
  })
  return async (input, init) => {
    const refused = refusalOf(input instanceof Request ? input.url : String(input), options)
    if (refused) throw new AddressRefused(refused)
    try {
      return await guarded(input, init)
    } catch (cause) {
      throw refusalIn(cause) ?? cause
    }
  }
}

const privateNetwork = 'That address leads to a private network, which Uproar does not enter.'

const sentences: readonly [RegExp, string][] = [
  [/non-unicast|not a public domain/, privateNetwork],
  [
    /Invalid hostname/,
    'That address leads to a private network, or names a machine by its number. Uproar opens public servers by their names.',
  ],
  [
    /Forbidden protocol|requests are not allowed|ports not allowed/,
    'Only addresses that start with https:// and name no port are opened.',
  ],
  [/Forbidden hostname/, 'That address is an example; nobody answers there.'],
]

/** What can be said before anything is looked up. */
function refusalOf(address: string, { allowPrivateHosts }: GuardedFetchOptions): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { username, password, hostname } = new URL(address)
  // `https://known.example@elsewhere.example` is read wrongly by people, and a password would stand in logs.
  if (username || password) return 'An address with a name or a password before its server is not opened.'
  return !allowPrivateHosts && isLocalName(hostname) ? privateNetwork : undefined
}

/** Names that only a network of one's own resolves, also with the dot that ends a full name. Source: RFC 6761, 6762, 8375. */
function isLocalName(hostname: string): boolean {
  if (hostname === '' || hostname.startsWith('[')) return false
  const labels = hostname.replace(/\.$/, '').split('.')
  return labels.length < 2 || ['localhost', 'local', 'internal', 'lan', 'arpa'].includes(labels.at(-1) ?? '')
}

function refusalIn(failure: unknown): NetworkError | undefined {
  const messages = messagesOf(failure)
  const found = sentences.find(([reason]) => messages.some((message) => reason.test(message)))
  return found && new AddressRefused(found[1], { cause: failure })
}

function messagesOf(failure: unknown): string[] {
  return failure instanceof Error ? [failure.message, ...messagesOf(failure.cause)] : []
}
