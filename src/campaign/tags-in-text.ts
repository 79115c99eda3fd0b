import { foldTag } from './tag-likeness.ts'

/** What ends a tag: space, and characters that no reader sees. */
const ending = String.raw`\s\u00AD\u2060\u200A-\u200D\u20e2`
/** AT Protocol's rule. Source: `@atproto/api`, rich-text/util.ts, `TAG_REGEX`. */
const tagInText = new RegExp(String.raw`(^|\s)[#＃]((?!\ufe0f)[^${ending}]*[^\d\p{P}${ending}]+[^${ending}]*)?`, 'gu')
const trailingPunctuation = /\p{P}+$/u
const longestTag = 64 * 10

/** The hashtags of a text, without `#`, in order, each spelling as written; the same tag twice is one. */
export function tagsIn(text: string): string[] {
  const found = new Map<string, string>()
  for (const match of text.matchAll(tagInText)) {
    const tag = (match[2] ?? '').trim().replace(trailingPunctuation, '')
    if (tag === '' || tag.length > longestTag || found.has(foldTag(tag))) continue
    found.set(foldTag(tag), tag)
  }
  return [...found.values()]
}

const mention = /(?<![\p{L}\p{N}_/.])[@＠][\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu
const address = /\bhttps?:\/\/\S+/giu

/** What a network would read as the name of an account, such as `@name` or `@name@server`; not e-mail addresses. */
export function mentionsIn(text: string): string[] {
  return [...text.replaceAll(address, ' ').matchAll(mention)].map(([name]) => name.replace(/[.-]+$/u, ''))
}

/** The text without what everybody's has: hashtags, mentions and addresses. */
export function ownWordsOf(text: string): string {
  return text
    .replaceAll(address, ' ')
    .replaceAll(mention, ' ')
    .replaceAll(/[#＃]\S+/gu, ' ')
}
