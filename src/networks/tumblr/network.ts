import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { tumblrTextRule } from './compose.ts'
import { tumblrIntent } from './intent.ts'
import { tumblrReceipts } from './receipt.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [
      { title: 'Tumblr API, rate limits', address: 'https://www.tumblr.com/docs/en/api/v2#rate-limits' },
      { title: 'Tumblr share button', address: 'https://www.tumblr.com/docs/en/share_button' },
    ],
    why:
      'Tumblr lets a new app make 1,000 requests an hour for all its users together, which no storm fits into. ' +
      'Supporters post by their own hand, through Tumblr’s own composer.',
  },
  textRule: tumblrTextRule,
  composer: { audience: 'everybody', words: 'content' },
  intent: tumblrIntent,
  receipts: tumblrReceipts,
}
