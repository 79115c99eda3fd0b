import { composerAt } from '../intent.ts'

/** Source: developers.facebook.com, Threads “Web intents”. */
export function threadsIntent(text: string): URL {
  return composerAt('https://www.threads.com/intent/post', text)
}
