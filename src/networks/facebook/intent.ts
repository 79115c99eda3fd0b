import { addressWith } from '../intent.ts'
import type { IntentOptions } from '../network.ts'

/**
 * Takes an address and no words: the supporter copies them first. Source: developers.facebook.com/docs/plugins/share-button,
 * whose code names this address and `u`. That `quote` and `hashtag` no longer arrive is known from use alone.
 */
export function facebookIntent(_text: string, { link }: IntentOptions = {}): URL {
  return addressWith('https://www.facebook.com/sharer/sharer.php', { u: link })
}
