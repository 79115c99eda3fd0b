import { Ambiguous, SignedOut, Unreachable } from '../../errors.ts'
import type { Publisher, Session } from '../../network.ts'
import type { SessionLease } from '../../sign-in-keeping.ts'
import type { Client, OAuthOptions, OpenClient } from './client.ts'
import { sessionFailure } from './failure.ts'
import { packSession, readSaved, type SavedSession } from './saved-session.ts'

/**
 * Longer than a renewal with all its timeouts, so that one whose answer was lost can no longer take effect when the next
 * begins: a refresh token that is used twice ends the session.
 */
const leaseMs = 60_000

type RenewOptions = Parameters<Publisher['renew']>[1]

interface Deps extends Pick<OAuthOptions, 'keeping' | 'clock'> {
  openClient: OpenClient
}

/** Spends the refresh token as the only one who may, from what is stored at that moment, and stores before it answers. */
export async function renewOAuth(session: Session, how: RenewOptions, deps: Deps): Promise<Session> {
  const { id } = readSaved(session)
  const lease = await deps.keeping.lease(id, leaseMs)
  if (!lease) throw new Unreachable('This session is being renewed already.')
  let isLost = false
  try {
    return await renewHeld({ id, session, lease }, how, deps)
  } catch (error) {
    isLost = error instanceof Ambiguous
    throw error
  } finally {
    if (!isLost) await lease.release()
  }
}

async function renewHeld(
  { id, session, lease }: { id: string; session: Session; lease: SessionLease },
  { load, save, signal }: RenewOptions,
  deps: Deps,
): Promise<Session> {
  const stored = readSaved(await newest(session, load))
  if (stored.id !== id) throw new Unreachable('This account was signed in anew meanwhile.')
  if (signal?.aborted) throw new Unreachable('The call was stopped before anything was sent.')
  const keep = keeper(stored, lease, save)
  const client = await deps.openClient({ sessions: keep.store })
  try {
    await client.oauth.restore(stored.saved.tokenSet.sub, true)
  } catch (cause) {
    if (!keep.renewed()) throw keep.failure() ?? failureOf(cause, client, deps)
  }
  return keep.renewed() ?? lost()
}

async function newest(session: Session, load: RenewOptions['load']): Promise<Session> {
  const loaded = load ? await load() : session
  if (!loaded) throw new SignedOut('The account’s permission is gone; its owner needs to sign in again.')
  return loaded
}

/** The library deletes a session at any mishap, also where only a cable broke; what is to be deleted, our caller decides. */
function keeper({ id, saved }: SavedSession, lease: SessionLease, save: RenewOptions['save']) {
  let renewed: Session | undefined
  let failure: unknown
  const store = {
    get: async () => saved,
    set: async (_sub: string, rotated: SavedSession['saved']) => {
      if (!(await lease.isHeld())) return
      const session = packSession({ id, saved: rotated })
      try {
        await save(session)
      } catch (error) {
        failure = error
        throw error
      }
      renewed = session
    },
  }
  return { store, renewed: () => renewed, failure: () => failure }
}

function failureOf(cause: unknown, { wire }: Client, { clock }: Deps) {
  return sessionFailure(cause, { posted: wire.hasPosted(), clock })
}

/** Somebody took the lease over, and theirs is what is stored. */
function lost(): never {
  throw new Unreachable('This session was renewed by somebody else meanwhile.')
}
