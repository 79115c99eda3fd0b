import { composerAt } from '../intent.ts'
import { serverNamed } from '../server-name.ts'

/** Source: misskey-hub.net/docs/for-users/features/share-form. */
export function misskeyIntent(text: string, options: { server?: string } = {}): URL {
  return composerAt(
    `https://${serverNamed(options.server ?? '', { network: 'Misskey', such: 'misskey.io' })}/share`,
    text,
  )
}
