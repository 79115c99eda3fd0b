import { composerAt } from '../intent.ts'

/** Source: docs.x.com, “Post button and Web Intents”. Needs no app and no sign-in of ours. */
export function xIntent(text: string): URL {
  return composerAt('https://x.com/intent/tweet', text)
}
