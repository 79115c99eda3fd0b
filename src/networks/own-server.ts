import { SignedOut } from './errors.ts'
import type { Account } from './network.ts'

/** A session for a call in the account's name: its token goes to the server that gave it, and nowhere else. */
export function onlyAt<Kept extends { server: string }>(session: Kept, { server }: Pick<Account, 'server'>): Kept {
  if (new URL(session.server).origin === new URL(server).origin) return session
  throw new SignedOut('The account has moved to another server; its owner needs to sign in again.')
}

/** Servers number their accounts each for itself, so that only with the server it is a name for ever. */
export function accountIdOf(localId: string, server: string): string {
  return `${localId}@${new URL(server).host}`
}

export function localIdOf({ id }: Pick<Account, 'id'>): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('@')))
}
