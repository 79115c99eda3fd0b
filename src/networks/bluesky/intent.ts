import { composerAt } from '../intent.ts'

/** Source: docs.bsky.app, “Action Intent Links”. Only `text` is read. */
export function blueskyIntent(text: string): URL {
  return composerAt('https://bsky.app/intent/compose', text)
}
