import { randomUUID } from 'node:crypto'
import { JoseKey, Keyset } from '@atproto/oauth-client-node'
import { type Clock, later } from '../../../clock/clock.ts'
import type { Session } from '../../network.ts'
import type { KeptKey, OAuthKeeping } from './keeping.ts'
import { isOAuth, readSaved } from './saved-session.ts'

/** Servers keep the published keys for a while (the reference server ten minutes), so a new one is published this long before it signs. */
const ripeMs = 3_600_000

/**
 * Every key there ever was, the one that signs new sessions first; made on first use. A session goes on with the key it
 * began with, and dies if that key is ever left out.
 */
export async function loadKeyset(keeping: OAuthKeeping, clock: Clock): Promise<Keyset> {
  if ((await keeping.keys()).length === 0) await makeKey(keeping)
  const kept = inOrder(await keeping.keys(), clock)
  return new Keyset(await Promise.all(kept.map(({ kid, jwk }) => JoseKey.fromJWK(jwk, kid))))
}

/** Adds a key, to sign for those who sign in from an hour on. */
export async function makeKey(keeping: OAuthKeeping): Promise<string> {
  const kid = randomUUID()
  const key = await JoseKey.generate(['ES256'], kid)
  await keeping.addKey({ kid, jwk: JSON.stringify(key.privateJwk) })
  return kid
}

/** The keys that neither sign nor wait to, and with which none of `sessions` began: nobody misses them. */
export function unusedKeys(keys: readonly KeptKey[], sessions: readonly Session[], clock: Clock): string[] {
  const [signing, ...others] = inOrder(keys, clock)
  const used = new Set([signing?.kid, ...sessions.filter(isOAuth).map(keyOf)])
  return others
    .filter(({ kid, madeAt }) => !used.has(kid) && later(madeAt, ripeMs) <= clock.now())
    .map(({ kid }) => kid)
}

/** A session that cannot be read is over already. */
function keyOf(session: Session): string | undefined {
  try {
    const { authMethod } = readSaved(session).saved
    return typeof authMethod === 'object' && authMethod.method === 'private_key_jwt' ? authMethod.kid : undefined
  } catch {
    return undefined
  }
}

/** Newest first, but what is not ripe waits behind all that is; the oldest has always been there. */
function inOrder(keys: readonly KeptKey[], clock: Clock): KeptKey[] {
  const isRipe = ({ madeAt }: KeptKey) => later(madeAt, ripeMs) <= clock.now()
  const newestFirst = keys.toSorted((a, b) => b.madeAt - a.madeAt)
  return [...newestFirst.filter(isRipe), ...newestFirst.filter((key) => !isRipe(key)).reverse()]
}
