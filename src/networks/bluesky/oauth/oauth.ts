import { SignedOut, Unreachable } from '../../errors.ts'
import type { Publisher, Session, SignIn } from '../../network.ts'
import { clientOpener, type OAuthOptions, type OpenClient } from './client.ts'
import { sessionFailure } from './failure.ts'
import { renewOAuth } from './renew.ts'
import { readSaved } from './saved-session.ts'
import { createSignIn } from './sign-in.ts'

/** Signing in at a supporter's own server, and what can be done with a session that came so. */
export interface BlueskyOAuth {
  signIn: SignIn
  renew: Publisher['renew']
  /** A fetch that speaks as the account, towards the server that holds it. */
  speakAs(session: Session, server: string): Promise<typeof globalThis.fetch>
}

export function createBlueskyOAuth(options: OAuthOptions): BlueskyOAuth {
  const openClient = clientOpener(options)
  return {
    signIn: createSignIn({ ...options, openClient }),
    renew: (session, how) => renewOAuth(session, how, { ...options, openClient }),
    speakAs: (session, server) => speakAs(session, server, { ...options, openClient }),
  }
}

async function speakAs(
  session: Session,
  server: string,
  { openClient, clock }: OAuthOptions & { openClient: OpenClient },
): Promise<typeof globalThis.fetch> {
  const { saved } = readSaved(session)
  const { sub, aud } = saved.tokenSet
  if (new URL(aud).origin !== new URL(server).origin)
    throw new SignedOut('The account has moved to another server; its owner needs to sign in again.')
  const { oauth } = await openClient({ sessions: { get: async () => asItIs(saved) } })
  const speaker = await oauth.restore(sub, false).catch((cause: unknown) => {
    throw sessionFailure(cause, { posted: false, clock })
  })
  return async (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input)
    return knowingNonce(await speaker.fetchHandler(`${pathname}${search}`, init))
  }
}

/** Without what the library would renew it by: that is done before a post, by one alone, and never while one is sent. */
function asItIs(saved: ReturnType<typeof readSaved>['saved']) {
  const { refresh_token: _, expires_at: __, ...tokenSet } = saved.tokenSet
  return { ...saved, tokenSet }
}

/** The library has sent it again with the server's nonce; who changes it faster than that has read nothing. */
function knowingNonce(answer: Response): Response {
  const says = answer.headers.get('www-authenticate') ?? ''
  if (answer.status !== 401 || !says.includes('use_dpop_nonce')) return answer
  throw new Unreachable('The server changes its nonces faster than they can be used.')
}
