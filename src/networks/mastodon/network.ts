import type { NetworkDefinition } from '../definition.ts'
import { mastodonTextRule } from './compose.ts'
import { mastodonIntent } from './intent.ts'
import { mastodonReceipts } from './receipt.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    hostRequestsPer5Minutes: 300,
    source: [{ title: 'Rate limits', address: 'https://docs.joinmastodon.org/api/rate-limits' }],
    why:
      'There is no rule for the whole network: each server has its own, which its members know best. The software ' +
      'itself offers posting by consent.',
  },
  textRule: mastodonTextRule(),
  composer: { audience: 'everybody', words: 'text', serverExample: 'mastodon.social' },
  intent: mastodonIntent,
  receipts: mastodonReceipts,
}
