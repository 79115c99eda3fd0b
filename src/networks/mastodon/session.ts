import { z } from 'zod'
import { SignedOut } from '../errors.ts'
import type { Account, Session } from '../network.ts'

/** What stands between an account and its server. The app belongs to it: only the app that was given a token can give it back. */
const schema = z.object({
  kind: z.literal('mastodon'),
  server: z.url(),
  token: z.string().min(1),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
})

export type MastodonSession = z.infer<typeof schema>

export function packSession(session: Omit<MastodonSession, 'kind'>): Session {
  return { kind: 'mastodon', ...session }
}

/** Throws SignedOut where the stored session is damaged. */
export function readSession(session: Session): MastodonSession {
  const parsed = schema.safeParse(session)
  if (parsed.success) return parsed.data
  throw new SignedOut('The stored session of this account cannot be read; its owner needs to sign in again.')
}

/** The same, for a call in the account's name: its token goes to the server that gave it, and nowhere else. */
export function sessionAt(session: Session, { server }: Pick<Account, 'server'>): MastodonSession {
  const read = readSession(session)
  if (new URL(read.server).origin === new URL(server).origin) return read
  throw new SignedOut('The account has moved to another server; its owner needs to sign in again.')
}

/** Servers number their accounts each for itself, so that only with the server it is a name for ever. */
export function accountIdOf(localId: string, server: string): string {
  return `${localId}@${new URL(server).host}`
}

export function localIdOf({ id }: Pick<Account, 'id'>): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('@')))
}
