import type { TextRule } from '../../campaign/text-rule.ts'
import { countGraphemes } from '../graphemes.ts'

const usualLimit = 500
const usualPerLink = 23
const link = /\bhttps?:\/\/[^\s<>"']+/giu
const mentionOfAnotherServer = /(^|[^\p{L}\p{N}_/])@([a-z0-9_][a-z0-9_.-]*)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/giu

/**
 * `limit` and `perLink`, what every link counts, are what the server states at `/api/v2/instance`; servers that state
 * nothing take 500 and 23.
 */
export function mastodonTextRule(limit = usualLimit, perLink = usualPerLink): TextRule {
  return { limit, unit: 'characters with short links', length: (text) => countMastodonCharacters(text, perLink) }
}

/** Of `@name@server` only `@name` counts. Source: docs.joinmastodon.org/user/posting. */
export function countMastodonCharacters(text: string, perLink = usualPerLink): number {
  const shortened = text.replaceAll(link, 'x'.repeat(perLink)).replaceAll(mentionOfAnotherServer, '$1@$2')
  return countGraphemes(shortened)
}
