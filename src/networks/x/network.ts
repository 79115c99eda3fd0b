import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { xTextRule } from './compose.ts'
import { xIntent } from './intent.ts'
import { xReceipts } from './receipt.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [
      { title: 'X developer guidelines', address: 'https://docs.x.com/developer-guidelines', date: '2026-08-22' },
      { title: 'X developer policy', address: 'https://docs.x.com/developer-terms/policy', date: '2026-08-22' },
    ],
    why:
      'X forbids apps to post identical or substantially similar content across accounts, and to post to gain ' +
      'visibility in trends. Supporters post by their own hand, through X’s own composer.',
  },
  textRule: xTextRule,
  composer: { audience: 'everybody', words: 'text' },
  intent: xIntent,
  receipts: xReceipts,
}
