import type { TextRule } from '../../campaign/text-rule.ts'

/** 500 characters, of which an emoji takes as many as its UTF-8 bytes. Source: developers.facebook.com, Threads “Posts”. */
export const threadsTextRule: TextRule = {
  limit: 500,
  unit: 'characters with emoji by byte',
  length: countThreadsCharacters,
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

export function countThreadsCharacters(text: string): number {
  let sum = 0
  for (const { segment } of segmenter.segment(text)) sum += emoji.test(segment) ? utf8Length(segment) : 1
  return sum
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}
