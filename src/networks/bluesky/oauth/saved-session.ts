import type { NodeSavedSession } from '@atproto/oauth-client-node'
import { z } from 'zod'
import { SignedOut } from '../../errors.ts'
import type { Session } from '../../network.ts'

/** A session that came by OAuth; `id` is ours, the same however often its tokens rotate. */
export interface SavedSession {
  id: string
  saved: NodeSavedSession
}

const kind = 'oauth'

const savedSchema = z.object({
  dpopJwk: z.looseObject({ kty: z.string() }),
  authMethod: z.union([
    z.object({ method: z.literal('none') }),
    z.object({ method: z.literal('private_key_jwt'), kid: z.string() }),
  ]),
  tokenSet: z.object({
    iss: z.url(),
    sub: z.string().startsWith('did:'),
    aud: z.url(),
    scope: z.string(),
    access_token: z.string().min(1),
    token_type: z.literal('DPoP'),
    refresh_token: z.string().min(1).optional(),
    expires_at: z.string().optional(),
  }),
})

export function isOAuth(session: Session): boolean {
  return session.kind === kind
}

export function packSession({ id, saved }: SavedSession): Session {
  return { kind, id, saved: JSON.stringify(saved) }
}

/** What was granted, one permission each; none where the session cannot be read. */
export function scopeOf(session: Session): string[] {
  try {
    return readSaved(session).saved.tokenSet.scope.split(' ')
  } catch {
    return []
  }
}

/** Throws SignedOut where the stored session is damaged. */
export function readSaved(session: Session): SavedSession {
  try {
    const saved = savedSchema.parse(JSON.parse(session.saved ?? ''))
    return { id: z.string().min(1).parse(session.id), saved: saved as NodeSavedSession }
  } catch (cause) {
    throw new SignedOut('The stored session of this account cannot be read; its owner needs to sign in again.', {
      cause,
    })
  }
}
