import { composerAt } from '../intent.ts'
import { serverNamed } from '../server-name.ts'

/** Mastodon has no one address: `server` is the host name of the supporter's own server. */
export function mastodonIntent(text: string, options: { server?: string } = {}): URL {
  return composerAt(`https://${parseMastodonServer(options.server ?? '')}/share`, text)
}

export function parseMastodonServer(typed: string): string {
  return serverNamed(typed, { network: 'Mastodon', such: 'mastodon.social' })
}
