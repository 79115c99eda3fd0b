import type { TextRule } from '../../campaign/text-rule.ts'
import { countCharacters } from '../characters.ts'

/** 4,096 characters, the address among them. Source: core.telegram.org/method/messages.sendMessage with `message_length_max` of core.telegram.org/api/config. */
export const telegramTextRule: TextRule = { limit: 4096, unit: 'characters', length: countCharacters }
