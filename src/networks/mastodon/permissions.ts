import { z } from 'zod'
import { NetworkError } from '../errors.ts'
import { type LookOptions, look } from './look.ts'

/** How a server lets apps in, as far as it says so. */
export interface Permissions {
  /** What is asked for, space-separated; exactly that must be granted. */
  scope: string
  /** Whether a code is bound to who asked for it (RFC 7636). */
  pkce: boolean
}

/** To publish, to read back whether it stands, and to know whose account it is. */
const always = ['write:statuses', 'read:statuses']
/** Since 4.3 the owner's own name can be asked for alone; before, only with the right to look at every account. */
const narrow = 'profile'
const before43 = 'read:accounts'

/** Source: RFC 8414; docs.joinmastodon.org/methods/oauth, since 4.3. */
const metadata = z.object({
  scopes_supported: z.array(z.string()).catch([]),
  code_challenge_methods_supported: z.array(z.string()).catch([]),
})

/** Servers that say nothing are asked as before 4.3. */
export async function permissionsAt(origin: string, options: LookOptions): Promise<Permissions> {
  const said = metadata.safeParse(await metadataAt(origin, options)).data
  const owner = said?.scopes_supported.includes(narrow) ? narrow : before43
  return {
    scope: [...always, owner].join(' '),
    pkce: said?.code_challenge_methods_supported.includes('S256') ?? false,
  }
}

async function metadataAt(origin: string, options: LookOptions): Promise<unknown> {
  try {
    const { status, url, json } = await look(new URL('/.well-known/oauth-authorization-server', origin), options)
    return status === 200 && url.origin === origin ? json : undefined
  } catch (error) {
    if (error instanceof NetworkError) return undefined
    throw error
  }
}

/** Exactly what was asked for: without it nothing works, and more is not wanted. */
export function isExactly(granted: string, asked: string): boolean {
  return new Set(granted.split(/[\s+]+/).filter(Boolean)).symmetricDifference(new Set(asked.split(' '))).size === 0
}
