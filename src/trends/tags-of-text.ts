/** As Bluesky's own client finds tags (atproto, packages/api/src/rich-text/util.ts, MIT or Apache-2.0). */
const tagPattern =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: these characters are meant one by one
  /(?:^|\s)[#＃]((?!\ufe0f)[^\s\u00AD\u2060\u200A-\u200D\u20e2]*[^\d\s\p{P}\u00AD\u2060\u200A-\u200D\u20e2]+[^\s\u00AD\u2060\u200A-\u200D\u20e2]*)/gu
const punctuation = /\p{P}/u
const mostGraphemes = 64
const mostBytes = 640

/** The hashtags of a plain text as AT Protocol's clients find them, without `#`, in order, as written. */
export function tagsOfText(text: string): string[] {
  return [...text.matchAll(tagPattern)].map((match) => withoutTail(match[1] ?? '')).filter(isTag)
}

/** Whether a tag keeps AT Protocol's limits: 1 to 64 graphemes, at most 640 bytes of UTF-8. */
export function isTag(tag: string): boolean {
  return tag.length > 0 && tag.length <= mostBytes && hasFewGraphemes(tag) && bytesIn(tag) <= mostBytes
}

/** Without its trailing punctuation; a pattern that ends in `+$` would need quadratic time on a long run of it. */
function withoutTail(tag: string): string {
  let end = tag.length
  for (const character of [...tag].reverse()) {
    if (!punctuation.test(character)) break
    end -= character.length
  }
  return tag.slice(0, end)
}

function hasFewGraphemes(tag: string): boolean {
  if (tag.length <= mostGraphemes) return true
  let graphemes = 0
  for (const _ of new Intl.Segmenter().segment(tag)) if (++graphemes > mostGraphemes) return false
  return true
}

function bytesIn(tag: string): number {
  return tag.length * 3 <= mostBytes ? 0 : new TextEncoder().encode(tag).length
}
