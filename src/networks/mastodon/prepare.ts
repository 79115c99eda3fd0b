import { mentionsIn, tagsIn } from '../../campaign/tags-in-text.ts'
import type { TextRule } from '../../campaign/text-rule.ts'
import { Refused } from '../errors.ts'
import type { PreparedPost } from '../network.ts'
import { mastodonTextRule } from './compose.ts'

/**
 * What the form will hold, but for the time. Throws Refused with a sentence for the supporter where the text is too long
 * for the account's server, does not carry the tag as Mastodon reads it, or names an account, because that would notify somebody.
 */
export function prepareMastodonPost(
  text: string,
  { tag, language, rule = mastodonTextRule() }: { tag: string; language: string; rule?: TextRule },
): PreparedPost {
  const length = rule.length(text)
  if (length > rule.limit) throw new Refused(`The text has ${length} characters; this server takes ${rule.limit}.`)
  if (!text.isWellFormed()) throw new Refused('The text holds half a character, which no server can store.')
  refuseMention(text)
  refuseWithoutTag(text, tag)
  return { status: text, visibility: 'public', language: languageCode(language) }
}

function refuseMention(text: string): void {
  const [name] = mentionsIn(text)
  if (name === undefined) return
  throw new Refused(
    `The text names ${name}. What Uproar publishes notifies nobody; mention them in a post of your own.`,
  )
}

/** A tag in which a letter is missing or a hyphen stands is another tag there. */
function refuseWithoutTag(text: string, tag: string): void {
  const wanted = tag.normalize('NFC').toLowerCase()
  const found = tagsIn(text).flatMap((each) => each.match(/^[\p{L}\p{M}\p{N}\p{Pc}\u00B7\u30FB\u200C]+/u) ?? [])
  if (found.some((each) => each.normalize('NFC').toLowerCase() === wanted)) return
  throw new Refused(`Mastodon would not see #${tag} in this text. Write it with a space before and after it.`)
}

/** ISO 639-1, as documented: `pt-BR` is `pt`. */
function languageCode(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase()
}

/** What was fixed at consent, as a form, and nothing else. */
export function formOf({ status, visibility, language }: PreparedPost): Record<string, string> {
  return { status: String(status), visibility: String(visibility), language: String(language) }
}
