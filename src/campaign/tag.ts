import { z } from 'zod'

declare const tagBrand: unique symbol

/** A hashtag without its `#`, as its campaign spells it. */
export type Tag = string & { readonly [tagBrand]: true }

const longest = 64
/** Enclosing marks and variation selectors make emoji, and end a hashtag on Bluesky. */
const allowed = /^[\p{L}\p{Nd}_](?:(?![\p{Me}\p{Variation_Selector}])[\p{L}\p{M}\p{Nd}_])*$/u

/** What is wrong with a hashtag, in one sentence; undefined when every network takes it. */
export function validateTag(text: string): string | undefined {
  const tag = withoutHash(text)
  if (tag === '') return 'A hashtag needs at least one letter.'
  if (/\s/u.test(tag)) return `A hashtag has no spaces: “${text.trim()}” would end at its first word.`
  if (/^\p{Nd}+$/u.test(tag)) return `A hashtag of digits alone is no link on any network: “${tag}” needs a letter.`
  if (!allowed.test(tag)) return `Only letters, digits and _ hold on every network: “${tag}” has more.`
  if (!/\p{L}/u.test(tag)) return `A hashtag needs at least one letter: “${tag}” has none.`
  if (tag.endsWith('_')) return `Bluesky leaves out the _ at the end of “${tag}”.`
  if ([...tag].length > longest) return `A hashtag of more than ${longest} characters is cut by Bluesky.`
  return undefined
}

export function parseTag(text: string): Tag {
  const mistake = validateTag(text)
  if (mistake) throw new Error(mistake)
  return withoutHash(text) as Tag
}

export const tagSchema = z
  .string()
  .superRefine((text, context) => {
    const mistake = validateTag(text)
    if (mistake) context.addIssue({ code: 'custom', message: mistake })
  })
  .transform((text) => withoutHash(text) as Tag)

function withoutHash(text: string): string {
  return text
    .trim()
    .replace(/^[#＃]/u, '')
    .normalize('NFC')
}
