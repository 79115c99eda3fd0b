import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../clock/clock.ts'
import { isLoopback } from './loopback.ts'
import type { AccountFacts } from './network.ts'
import { policyOf } from './policy.ts'

/** Why an account only taps: it has `has` of what takes `least`. */
export interface Shortfall {
  of: 'days' | 'posts' | 'followers'
  has: number
  least: number
}

const dayMs = 24 * 3_600_000

/** What an account falls short of by its network's policy; what the network does not tell is not held against it. */
export function shortfallOf(network: NetworkName, facts: AccountFacts, now: Instant): Shortfall | undefined {
  const { minAccountAgeDays, minPosts, minFollowers } = policyOf(network).people
  const days = facts.madeAt === undefined ? undefined : Math.floor((now - facts.madeAt) / dayMs)
  return (
    tooFew('days', days, minAccountAgeDays) ??
    tooFew('posts', facts.posts, minPosts) ??
    tooFew('followers', facts.followers, minFollowers)
  )
}

function tooFew(of: Shortfall['of'], has: number | undefined, least: number | undefined): Shortfall | undefined {
  return has !== undefined && least !== undefined && has < least ? { of, has, least } : undefined
}

/**
 * Accounts on a server of this machine belong to a rehearsal: they are new by nature, and nobody outside sees what they
 * post. Only an installation that allows private hosts can reach such a server.
 */
export function isRehearsing(account: { server: string }): boolean {
  return isLoopback(new URL(account.server))
}
