import { composerAt } from '../intent.ts'

/** Opens nothing: `.invalid` never resolves. */
export function pretendIntent(text: string): URL {
  return composerAt('https://pretend.invalid/compose', text)
}
