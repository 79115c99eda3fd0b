import type { NetworkName } from '../campaign/networks.ts'

/** What a network's own rules let Uproar do there. The code asks here; nothing else decides. */
export interface NetworkPolicy {
  automatedPosting: 'own-account-with-consent' | 'none'
  maxPostsPerSupporter: 1
  /** What one server takes from one address in five minutes, whoever's accounts are behind it. */
  hostRequestsPer5Minutes?: number
  /** Servers that count together, because all of them renew their sessions at one: those under a name, and where they do. */
  countedTogether?: readonly { under: string; at: string }[]
  source: readonly PolicySource[]
  why: string
}

export interface PolicySource {
  title: string
  address: string
  /** The day of the version that was read, where it carries one. */
  date?: string
}

const policies: Record<NetworkName, NetworkPolicy> = {
  x: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    source: [
      { title: 'X developer guidelines', address: 'https://docs.x.com/developer-guidelines', date: '2026-08-22' },
      { title: 'X developer policy', address: 'https://docs.x.com/developer-terms/policy', date: '2026-08-22' },
    ],
    why:
      'X forbids apps to post identical or substantially similar content across accounts, and to post to gain ' +
      'visibility in trends. Supporters post by their own hand, through X’s own composer.',
  },
  bluesky: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    hostRequestsPer5Minutes: 3000,
    countedTogether: [{ under: 'host.bsky.network', at: 'bsky.social' }],
    source: [
      {
        title: 'Limits in the reference server',
        address: 'https://github.com/bluesky-social/atproto/blob/d6296a1/packages/pds/src/rate-limits.ts',
        date: '2026-08-20',
      },
      { title: 'Rate limits', address: 'https://docs.bsky.app/docs/advanced-guides/rate-limits' },
      { title: 'Safety', address: 'https://safety.bsky.app' },
    ],
    why:
      'Posting for a person who consented is allowed; bulk interactions that notify people are spam. So one post per ' +
      'supporter, in their own words, that mentions, answers and quotes nobody.',
  },
  mastodon: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    hostRequestsPer5Minutes: 300,
    source: [{ title: 'Rate limits', address: 'https://docs.joinmastodon.org/api/rate-limits' }],
    why:
      'There is no rule for the whole network: each server has its own, which its members know best. The software ' +
      'itself offers posting by consent.',
  },
  threads: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    source: [{ title: 'Threads API', address: 'https://developers.facebook.com/documentation/threads' }],
    why:
      'Meta reviews every app before it may post for others, which those who host Uproar themselves do not have. ' +
      'Supporters post by their own hand, through Threads’ own composer.',
  },
  pretend: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    source: [],
    why: 'It lives in memory, for rehearsals.',
  },
}

export function policyOf(network: NetworkName): NetworkPolicy {
  return policies[network]
}

/** Whether Uproar may publish there what a supporter consented to. */
export function canPublish(network: NetworkName): boolean {
  return policies[network].automatedPosting !== 'none'
}

/** The host at which requests to this one are counted: itself, or where many hosts share one limit. */
export function countedAt(network: NetworkName, host: string): string {
  const shared = policies[network].countedTogether?.find(({ under }) => host.endsWith(`.${under}`))
  return shared?.at ?? host
}

/** Where a network states no limit, one request a second. */
const cautiousRequests = 300

/** What may leave for one limit of that network in five minutes. */
export function requestsPer5Minutes(network: NetworkName): number {
  return policies[network].hostRequestsPer5Minutes ?? cautiousRequests
}
