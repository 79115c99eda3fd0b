import { addressWith } from '../intent.ts'
import type { IntentOptions } from '../network.ts'

/** The address stands first in the message, the words below it. Source: core.telegram.org/widgets/share, “Custom buttons”. */
export function telegramIntent(text: string, { link = '' }: IntentOptions = {}): URL {
  return addressWith('https://t.me/share/url', { url: link, text })
}
