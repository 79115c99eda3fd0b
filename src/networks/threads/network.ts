import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { threadsTextRule } from './compose.ts'
import { threadsIntent } from './intent.ts'
import { threadsReceipts } from './receipt.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [{ title: 'Threads API', address: 'https://developers.facebook.com/documentation/threads' }],
    why:
      'Meta reviews every app before it may post for others, which those who host Uproar themselves do not have. ' +
      'Supporters post by their own hand, through Threads’ own composer.',
  },
  textRule: threadsTextRule,
  composer: { audience: 'everybody', words: 'text' },
  intent: threadsIntent,
  receipts: threadsReceipts,
}
