import { addressWith } from '../intent.ts'
import type { IntentOptions } from '../network.ts'

/**
 * A hashtag counts only among the tags, which stand apart from the words. Source: tumblr.com/docs/en/share_button, “Post
 * content configuration”: `posttype`, `content`, `tags` with commas between them, `canonicalUrl`.
 */
export function tumblrIntent(text: string, { tag }: IntentOptions = {}): URL {
  return addressWith('https://www.tumblr.com/widgets/share/tool', { posttype: 'text', content: text, tags: tag })
}
