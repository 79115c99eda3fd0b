import { mentionsIn, tagsIn } from '../../campaign/tags-in-text.ts'
import type { TextRule } from '../../campaign/text-rule.ts'
import { Refused } from '../errors.ts'
import type { PreparedPost } from '../network.ts'
import { misskeyTextRule } from './compose.ts'

/**
 * What `notes/create` will be given, but for the token. Throws Refused with a sentence for the supporter where the text
 * is too long, does not carry the tag as Misskey reads it, or names an account. `noExtractMentions` keeps a server from
 * finding a mention where we saw none.
 */
export function prepareMisskeyPost(
  text: string,
  { tag, rule = misskeyTextRule() }: { tag: string; rule?: TextRule },
): PreparedPost {
  const note = text.trim()
  const length = rule.length(note)
  if (length > rule.limit) throw new Refused(`The text has ${length} characters; this server takes ${rule.limit}.`)
  if (!note.isWellFormed()) throw new Refused('The text holds half a character, which no server can store.')
  const [name] = mentionsIn(note)
  if (name !== undefined)
    throw new Refused(
      `The text names ${name}. What Uproar publishes notifies nobody; mention them in a post of your own.`,
    )
  refuseWithoutTag(note, tag)
  return { text: note, visibility: 'public', localOnly: false, noExtractMentions: true }
}

/** A tag ends at a space or at one of these signs. Source: mfm.js, hashtag syntax. */
const endsTag = /[\s.,!?'"#:/[\]【】()「」（）<>]/u

function refuseWithoutTag(text: string, tag: string): void {
  const wanted = tag.normalize('NFKC').toLowerCase()
  const found = tagsIn(text).map((each) => each.split(endsTag)[0] ?? '')
  if (found.some((each) => each.normalize('NFKC').toLowerCase() === wanted)) return
  throw new Refused(`Misskey would not see #${tag} in this text. Write it with a space before and after it.`)
}
