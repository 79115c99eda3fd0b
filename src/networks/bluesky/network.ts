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
  textRule: blueskyTextRule,
  composer: { audience: 'everybody', words: 'text' },
  intent: blueskyIntent,
  receipts: blueskyReceipts,
  abilities,
}

function abilities({ fetch, clock, timeoutMs = usualTimeoutMs, blueskyOAuth }: NetworksOptions) {
  const oauth = blueskyOAuth && createBlueskyOAuth({ fetch, clock, timeoutMs, ...blueskyOAuth })
  const publisher = createBlueskyPublisher({ fetch, clock, timeoutMs, oauth })
  return { publisher, ...(oauth && { signIn: oauth.signIn }) }
}
