/** Code points of Unicode: what most networks mean by a character. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
