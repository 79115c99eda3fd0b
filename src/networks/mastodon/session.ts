import { z } from 'zod'
import { SignedOut } from '../errors.ts'
import type { Account, Session } from '../network.ts'
import { onlyAt } from '../own-server.ts'

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

/** The same, for a call in the account's name. */
export function sessionAt(session: Session, account: Pick<Account, 'server'>): MastodonSession {
  return onlyAt(readSession(session), account)
}
