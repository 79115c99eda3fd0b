import { z } from 'zod'
import type { ServerLimits } from './keeping.ts'
import { type LookOptions, look, type Seen } from './look.ts'

export interface SaidOfItself {
  origin: string
  domain: string | undefined
  version: string
  limits: ServerLimits
}

const usual: ServerLimits = { characters: 500, perLink: 23 }

const count = z.int().min(1).max(1_000_000).optional().catch(undefined)
const configuration = z
  .object({
    statuses: z.object({ max_characters: count, characters_reserved_per_url: count }).optional().catch(undefined),
  })
  .optional()
  .catch(undefined)

/** Source: docs.joinmastodon.org/entities/Instance. */
const second = z.object({ domain: z.string(), version: z.string().min(1), configuration })
/** Source: docs.joinmastodon.org/entities/V1_Instance; `max_toot_chars` is what forks said before there was a configuration. */
const first = z.object({ uri: z.string(), version: z.string().min(1), configuration, max_toot_chars: count })
const refusal = z.object({ error: z.string() })

/** What a server says of itself where it speaks Mastodon’s API; undefined where it does not. */
export async function lookAtInstance(origin: string, options: LookOptions): Promise<SaidOfItself | undefined> {
  const v2 = await at('/api/v2/instance', origin, options)
  const new_ = second.safeParse(v2?.json).data
  if (v2 && new_) return { origin: v2.url.origin, version: new_.version, domain: new_.domain, limits: limitsIn(new_) }
  const v1 = await at('/api/v1/instance', origin, options)
  const old = first.safeParse(v1?.json).data
  if (v1 && old) return { origin: v1.url.origin, version: old.version, domain: hostIn(old.uri), limits: limitsIn(old) }
  return v1 && isClosed(v1) ? { origin: v1.url.origin, version: '', domain: undefined, limits: usual } : undefined
}

/** An answer from elsewhere counts where the same path was meant: a login page or a front page is none. */
async function at(path: string, origin: string, options: LookOptions): Promise<Seen | undefined> {
  const seen = await look(new URL(path, origin), options)
  return seen.url.pathname.replace(/\/$/, '') === path ? seen : undefined
}

/** A server that federates with a few only tells strangers nothing, not even of itself. */
function isClosed({ status, json }: Seen): boolean {
  return status === 401 && refusal.safeParse(json).success
}

function limitsIn(said: z.infer<typeof second> | z.infer<typeof first>): ServerLimits {
  const statuses = said.configuration?.statuses
  const older = 'max_toot_chars' in said ? said.max_toot_chars : undefined
  return {
    characters: statuses?.max_characters ?? older ?? usual.characters,
    perLink: statuses?.characters_reserved_per_url ?? usual.perLink,
  }
}

/** Some put their address where Mastodon puts its domain. */
function hostIn(uri: string): string | undefined {
  const address = /^https?:\/\//i.test(uri) ? uri : `https://${uri}`
  return URL.canParse(address) ? new URL(address).host : undefined
}
