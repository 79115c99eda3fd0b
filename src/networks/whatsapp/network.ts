import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { whatsappTextRule } from './compose.ts'
import { whatsappIntent } from './intent.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [{ title: 'WhatsApp terms of service', address: 'https://www.whatsapp.com/legal/terms-of-service' }],
    why:
      'WhatsApp forbids bulk and automated messages, and a private message makes no hashtag trend. Supporters invite ' +
      'their friends by their own hand.',
  },
  textRule: whatsappTextRule,
  composer: { audience: 'friends', words: 'text' },
  intent: whatsappIntent,
}
