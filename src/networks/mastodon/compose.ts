import type { TextRule } from '../../campaign/text-rule.ts'
import { countGraphemes } from '../graphemes.ts'

const usualLimit = 500
const lengthOfAnyLink = 23
const link = /\bhttps?:\/\/[^\s<>"']+/giu
const mentionOfAnotherServer = /(^|[^\p{L}\p{N}_/])@([a-z0-9_][a-z0-9_.-]*)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/giu

/** `limit` is what the server states at `/api/v2/instance`; servers that state nothing take 500. */
export function mastodonTextRule(limit = usualLimit): TextRule {
  return { limit, unit: 'characters with short links', length: countMastodonCharacters }
}

/** Every link counts 23, and of `@name@server` only `@name`. Source: docs.joinmastodon.org/user/posting. */
export function countMastodonCharacters(text: string): number {
  const shortened = text.replaceAll(link, 'x'.repeat(lengthOfAnyLink)).replaceAll(mentionOfAnotherServer, '$1@$2')
  return countGraphemes(shortened)
}
