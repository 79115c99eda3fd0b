import type { NetworkDefinition, NetworksOptions } from '../definition.ts'
import { blueskyTextRule } from './compose.ts'
import { blueskyIntent } from './intent.ts'
import { createBlueskyOAuth } from './oauth/oauth.ts'
import { createBlueskyPublisher } from './publisher.ts'
import { blueskyReceipts } from './receipt.ts'

const usualTimeoutMs = 15_000

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    hostRequestsPer5Minutes: 3000,
    countedTogether: [{ under: 'host.bsky.network', at: 'bsky.social' }],
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
  textRule: blueskyTextRule,
  composer: { audience: 'everybody', words: 'text' },
  intent: blueskyIntent,
  receipts: blueskyReceipts,
  abilities,
}

function abilities({ fetch, clock, timeoutMs = usualTimeoutMs, plcUrl, blueskyOAuth }: NetworksOptions) {
  const oauth = blueskyOAuth && createBlueskyOAuth({ fetch, clock, timeoutMs, ...blueskyOAuth })
  const publisher = createBlueskyPublisher({ fetch, clock, timeoutMs, oauth, plcUrl })
  return { publisher, ...(oauth && { signIn: oauth.signIn }) }
}
