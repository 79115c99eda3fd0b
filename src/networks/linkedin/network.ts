import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { linkedinTextRule } from './compose.ts'
import { linkedinIntent } from './intent.ts'
import { linkedinReceipts } from './receipt.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [{ title: 'LinkedIn user agreement, 8.2', address: 'https://www.linkedin.com/legal/user-agreement' }],
    why:
      'LinkedIn’s user agreement forbids automated methods to post and to drive inauthentic engagement. Supporters post by ' +
      'their own hand, and paste their words there, because LinkedIn takes none from an address.',
  },
  textRule: linkedinTextRule,
  composer: { audience: 'everybody', link: 'url' },
  intent: linkedinIntent,
  receipts: linkedinReceipts,
}
