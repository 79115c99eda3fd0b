import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { redditTextRule } from './compose.ts'
import { redditIntent } from './intent.ts'
import { redditReceipts } from './receipt.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [
      { title: 'Reddit rules', address: 'https://redditinc.com/policies/reddit-rules' },
      {
        title: 'Responsible builder policy',
        address: 'https://support.reddithelp.com/hc/en-us/articles/42728983564564-Responsible-Builder-Policy',
      },
    ],
    why:
      'Reddit approves every app, and its rules forbid spam and the manipulation of what its communities see; each ' +
      'community has rules of its own. Supporters post by their own hand, where it is welcome.',
  },
  textRule: redditTextRule,
  composer: { audience: 'everybody', words: 'text', hashtagsDoLittle: true },
  intent: redditIntent,
  receipts: redditReceipts,
}
