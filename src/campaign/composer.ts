import type { NetworkName } from './networks.ts'
import { blank } from './prompts.ts'
import { copiedFrom, isCopyOf, ownShare } from './similarity.ts'
import { foldTag, isMisspelt } from './tag-likeness.ts'
import { mentionsIn, ownWordsOf, tagsIn } from './tags-in-text.ts'
import type { TextRule } from './text-rule.ts'

/** What is wrong with a text, for the page to say in words. */
export type Problem =
  | { code: 'empty' }
  | { code: 'blank' }
  | { code: 'tag missing'; hashtag: string }
  | { code: 'tag misspelt'; found: string; hashtag: string }
  | { code: 'more tags'; found: string[] }
  /** `over` in the rule's unit. */
  | { code: 'too long'; over: number }
  | { code: 'mention'; found: string[] }
  | { code: 'copied' }
  /** Characters that turn the direction of reading, so that what is read is not what is there. */
  | { code: 'turned' }
  /** Marks heaped on letters until nobody can read them. */
  | { code: 'heaped' }

export interface TextCheck {
  /** In the rule's unit. */
  length: number
  limit: number
  unit: TextRule['unit']
  /** How much of it stands in none of the others, 0 to 1. */
  own: number
  problems: Problem[]
}

export interface TextQuestion {
  text: string
  /** The campaign's, without `#`. */
  hashtag: string
  network: NetworkName
  rule: TextRule
  /** Uproar would publish it itself, so it must notify nobody. */
  publishedByUproar: boolean
  /** Texts of others and the campaign's own message and prompts: none of them may be posted as it is. */
  others: readonly string[]
  /** How much it shares with texts that are not kept, 0 to 1; above what makes a copy it is one. */
  alike?: number
}

/** Measures a text by its network's rule and finds everything wrong with it; never throws, whatever was typed. */
export function checkText({ text, hashtag, rule, publishedByUproar, others, alike = 0 }: TextQuestion): TextCheck {
  const length = rule.length(text)
  const problems = [
    ...emptiness(text),
    ...tagProblems(text, hashtag),
    ...(length > rule.limit ? [{ code: 'too long' as const, over: length - rule.limit }] : []),
    ...(publishedByUproar ? mentionProblems(text) : []),
    ...trickery(text),
    ...(alike >= copiedFrom || others.some((other) => isCopyOf(text, other)) ? [{ code: 'copied' as const }] : []),
  ]
  return {
    length,
    limit: rule.limit,
    unit: rule.unit,
    own: Math.min(ownShare(text, others), notShared(alike)),
    problems,
  }
}

/** What is left of one of two texts of one length, by their Jaccard index. */
function notShared(alike: number): number {
  return 1 - (2 * alike) / (1 + alike)
}

/** The text with the campaign's hashtag at its end; unchanged where it is there already. */
export function withTag(text: string, hashtag: string): string {
  if (tagsIn(text).some((tag) => foldTag(tag) === foldTag(hashtag))) return text
  const start = text.trimEnd()
  return start === '' ? `#${hashtag}` : `${start} #${hashtag}`
}

function emptiness(text: string): Problem[] {
  if (text.includes(blank)) return [{ code: 'blank' }]
  return /[\p{L}\p{N}\p{S}]/u.test(ownWordsOf(text)) ? [] : [{ code: 'empty' }]
}

function tagProblems(text: string, hashtag: string): Problem[] {
  const tags = tagsIn(text)
  const others = tags.filter((tag) => foldTag(tag) !== foldTag(hashtag))
  if (others.length < tags.length) return others.length > 0 ? [{ code: 'more tags', found: others }] : []
  const misspelt = others.find((tag) => isMisspelt(tag, hashtag))
  const rest = others.filter((tag) => tag !== misspelt)
  const first: Problem =
    misspelt === undefined ? { code: 'tag missing', hashtag } : { code: 'tag misspelt', found: misspelt, hashtag }
  return rest.length > 0 ? [first, { code: 'more tags', found: rest }] : [first]
}

function mentionProblems(text: string): Problem[] {
  const found = mentionsIn(text)
  return found.length > 0 ? [{ code: 'mention', found }] : []
}

const turning = /[\u202d\u202e]/u
/** Any language’s letters carry three such marks at the most. */
const heap = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4,}/u

function trickery(text: string): Problem[] {
  return [
    ...(turning.test(text) ? [{ code: 'turned' as const }] : []),
    ...(heap.test(text) ? [{ code: 'heaped' as const }] : []),
  ]
}
