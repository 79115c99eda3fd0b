import { type NetworkDefinition, nothingToAsk } from '../definition.ts'
import { telegramTextRule } from './compose.ts'
import { telegramIntent } from './intent.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'none',
    maxPostsPerSupporter: 1,
    people: nothingToAsk,
    source: [{ title: 'Telegram terms of service', address: 'https://telegram.org/tos' }],
    why:
      'Telegram forbids spam, its bots cannot begin a chat, and a private message makes no hashtag trend. Supporters ' +
      'invite their friends by their own hand.',
  },
  textRule: telegramTextRule,
  composer: { audience: 'friends', words: 'text', link: 'url' },
  intent: telegramIntent,
}
