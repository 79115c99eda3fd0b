import type { NetworkName } from '../campaign/networks.ts'

/** What a network's own rules let Uproar do there. The code asks here; nothing else decides. */
export interface NetworkPolicy {
  automatedPosting: 'own-account-with-consent' | 'none'
  maxPostsPerSupporter: 1
  /** What one server takes from one address in five minutes, whoever's accounts are behind it. */
  hostRequestsPer5Minutes?: number
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
    source: [
      { title: 'Rate limits', address: 'https://docs.joinmastodon.org/api/rate-limits' },
      { title: 'Posting, and its Idempotency-Key', address: 'https://docs.joinmastodon.org/methods/statuses/#create' },
      { title: 'Permissions', address: 'https://docs.joinmastodon.org/api/oauth-scopes' },
      { title: 'Registering an app', address: 'https://docs.joinmastodon.org/methods/apps/#create' },
      { title: 'Posts held back', address: 'https://docs.joinmastodon.org/methods/scheduled_statuses' },
    ],
    why:
      'There is no rule for the whole network: each server has its own, which its members know best. The software ' +
      'itself offers posting by consent. So one post per supporter, in their own words, that mentions, answers and ' +
      'quotes nobody.',
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
