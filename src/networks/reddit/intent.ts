import { addressWith } from '../intent.ts'

const titleLimit = 300

/**
 * The first line is the title, which Reddit asks for, and the words are the text. No page of Reddit’s documents these
 * parameters; they are those of `GET_submit` in github.com/reddit-archive/reddit, r2/r2/controllers/front.py, but for `type`,
 * which is known from use.
 */
export function redditIntent(text: string): URL {
  return addressWith('https://www.reddit.com/submit', { selftext: 'true', type: 'TEXT', title: titleOf(text), text })
}

/** Cut between characters, never within one. */
function titleOf(text: string): string {
  const first = text.trim().split(/[\r\n]/, 1)[0] ?? ''
  const characters = [...first]
  return characters.length <= titleLimit ? first : `${characters.slice(0, titleLimit - 1).join('')}…`
}
