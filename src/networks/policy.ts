import type { NetworkName } from '../campaign/networks.ts'

/** What a network's own rules let Uproar do there. The code asks here; nothing else decides. */
export interface NetworkPolicy {
  automatedPosting: 'own-account-with-consent' | 'none'
  maxPostsPerSupporter: 1
  /** What one server takes from one address in five minutes, whoever's accounts are behind it. */
  hostRequestsPer5Minutes?: number
  /** What an account must be for Uproar to publish from it; new and empty ones tap. */
  people: PeoplePolicy
  source: readonly PolicySource[]
  why: string
}

/** Each bound is left out where the network does not tell, or where people commonly fall below it. */
export interface PeoplePolicy {
  minAccountAgeDays?: number
  minPosts?: number
  minFollowers?: number
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
    people: { why: 'Uproar publishes nothing there, so there is nothing to ask of accounts.' },
    why:
      'X forbids apps to post identical or substantially similar content across accounts, and to post to gain ' +
      'visibility in trends. Supporters post by their own hand, through X’s own composer.',
  },
  bluesky: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    hostRequestsPer5Minutes: 3000,
    people: {
      minAccountAgeDays: 14,
      minPosts: 3,
      why:
        'Bluesky’s guidelines forbid networks of made-up accounts, and accounts made for a storm look like one. The ' +
        'numbers are ours. Followers are not asked for: many people who only read have none.',
    },
    source: [
      {
        title: 'Limits in the reference server',
        address: 'https://github.com/bluesky-social/atproto/blob/d6296a1/packages/pds/src/rate-limits.ts',
        date: '2026-08-20',
      },
      { title: 'Rate limits', address: 'https://docs.bsky.app/docs/advanced-guides/rate-limits' },
      { title: 'Community guidelines', address: 'https://bsky.social/about/support/community-guidelines' },
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
    people: {
      minAccountAgeDays: 14,
      minPosts: 3,
      why:
        'Each server’s moderators judge for themselves, and a server that finds new accounts posting in step may close ' +
        'its doors to all of us. The numbers are ours.',
    },
    source: [{ title: 'Rate limits', address: 'https://docs.joinmastodon.org/api/rate-limits' }],
    why:
      'There is no rule for the whole network: each server has its own, which its members know best. The software ' +
      'itself offers posting by consent.',
  },
  threads: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: { why: 'Uproar publishes nothing there, so there is nothing to ask of accounts.' },
    source: [{ title: 'Threads API', address: 'https://developers.facebook.com/documentation/threads' }],
    why:
      'Meta reviews every app before it may post for others, which those who host Uproar themselves do not have. ' +
      'Supporters post by their own hand, through Threads’ own composer.',
  },
  pretend: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    people: { minAccountAgeDays: 14, minPosts: 3, why: 'As on the networks that it stands for.' },
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
