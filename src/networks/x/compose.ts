import twitterText from 'twitter-text'
import type { TextRule } from '../../campaign/text-rule.ts'

/** X's own counting: most scripts weigh one, Chinese, Japanese and Korean two, an emoji two, a link 23. */
export const xTextRule: TextRule = {
  limit: 280,
  unit: 'weighted characters',
  length: countXCharacters,
}

export function countXCharacters(text: string): number {
  return twitterText.parseTweet(text).weightedLength
}
