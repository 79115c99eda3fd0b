import { addressWith } from '../intent.ts'
import type { IntentOptions } from '../network.ts'

const topicLimit = 50

/**
 * A post has one topic, which the composer takes apart from the words: the campaign's tag, where it can be one. Source:
 * developers.facebook.com/documentation/threads/threads-web-intents, 19 March 2026.
 */
export function threadsIntent(text: string, { tag }: IntentOptions = {}): URL {
  return addressWith('https://www.threads.com/intent/post', { text, tag: tag && isTopic(tag) ? tag : undefined })
}

function isTopic(tag: string): boolean {
  return [...tag].length <= topicLimit && !/[\n\t.&]/.test(tag)
}
