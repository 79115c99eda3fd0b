import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { facebookTextRule } from './compose.ts'
import { facebookIntent } from './intent.ts'
import { facebookReceipts } from './receipt.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [
      {
        title: 'Facebook platform changes: no more posting by apps',
        address:
          'https://developers.facebook.com/blog/post/2018/04/24/new-facebook-platform-product-changes-policy-updates/',
        date: '2018-04-24',
      },
    ],
    why:
      'Since 2018 Facebook lets no app post as a person. Supporters post by their own hand, and paste their words there, ' +
      'because Facebook takes none from an address.',
  },
  textRule: facebookTextRule,
  composer: { audience: 'everybody', link: 'u' },
  intent: facebookIntent,
  receipts: facebookReceipts,
}
