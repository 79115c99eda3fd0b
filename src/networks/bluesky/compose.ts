import type { TextRule } from '../../campaign/text-rule.ts'
import { countGraphemes } from '../graphemes.ts'

/** Source: lexicon `app.bsky.feed.post`, `maxGraphemes` of `text`. */
export const blueskyTextRule: TextRule = { limit: 300, unit: 'graphemes', length: countGraphemes }

/** The second limit of the same lexicon, in UTF-8 bytes; only long chains of combining characters meet it. */
export const blueskyMaxBytes = 3000

export function isWithinBlueskyBytes(text: string): boolean {
  return new TextEncoder().encode(text).length <= blueskyMaxBytes
}
