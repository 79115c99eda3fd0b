import { z } from 'zod'
import { SignedOut } from '../errors.ts'
import type { Account, Session } from '../network.ts'

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

/** The same, for a call in the account's name: its token goes to the server that gave it, and nowhere else. */
export function sessionAt(session: Session, { server }: Pick<Account, 'server'>): MisskeySession {
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
