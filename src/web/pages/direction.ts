import { textDirection } from '../messages/languages.ts'

/** Scripts that are written from right to left. Source: Unicode 17, bidirectional classes R and AL. */
const fromTheRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u
const letter = /\p{L}/u

/** By its first letter, as `dir="auto"` does it; undefined where there is none. */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const first = letter.exec(text)?.[0]
  if (first === undefined) return undefined
  return fromTheRight.test(first) ? 'rtl' : 'ltr'
}

/** Of a text on a page in `language`; undefined where it runs as the page does. */
export function otherDirection(text: string, language: string): 'ltr' | 'rtl' | undefined {
  const own = directionOf(text)
  return own === textDirection(language) ? undefined : own
}
