import { addressWith } from '../intent.ts'
import type { IntentOptions } from '../network.ts'

/**
 * Takes an address and no words: the supporter copies them first. It is what the button opens of which
 * learn.microsoft.com/linkedin/consumer/integrations/self-serve/plugins/share-plugin tells; the address itself is known from
 * use. `feed/?shareActive=true&text=` took words at times, is documented nowhere, and is not relied on.
 */
export function linkedinIntent(_text: string, { link }: IntentOptions = {}): URL {
  return addressWith('https://www.linkedin.com/sharing/share-offsite/', { url: link })
}
