import { z } from 'zod'
import { SignedOut } from '../errors.ts'
import type { Account, Session } from '../network.ts'
import { onlyAt } from '../own-server.ts'

const schema = z.object({ kind: z.literal('misskey'), server: z.url(), token: z.string().min(1) })

export type MisskeySession = z.infer<typeof schema>

export function packSession({ server, token }: Omit<MisskeySession, 'kind'>): Session {
  return { kind: 'misskey', server, token }
}

/** Throws SignedOut where the stored session is damaged. */
export function readSession(session: Session): MisskeySession {
  const parsed = schema.safeParse(session)
  if (parsed.success) return parsed.data
  throw new SignedOut('The stored session of this account cannot be read; its owner needs to sign in again.')
}

/** The same, for a call in the account's name. */
export function sessionAt(session: Session, account: Pick<Account, 'server'>): MisskeySession {
  return onlyAt(readSession(session), account)
}
