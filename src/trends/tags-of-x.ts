/** Letters, marks, digits and the signs that X takes inside a hashtag (twitter-text, Apache-2.0, js/src/regexp). */
const letter = '\\p{L}\\p{M}'
const inside = `${letter}\\p{Nd}_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7`
const tagPattern = new RegExp(
  `(?<=^|[\\ufe0e\\ufe0f]|[^&${inside}])[#＃](?![\\ufe0f\\u20e3])([${inside}]*[${letter}][${inside}]*)(?![#＃]|://)`,
  'gu',
)
const endOfTag = new RegExp(`^[${inside}]`, 'u')
const url =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/)[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/giu

/** The hashtags of a text as X finds them, without `#`, in order, as written. What lies in an address is none. */
export function tagsOfX(text: string): string[] {
  const addresses = [...text.matchAll(url)].map((found) => [found.index, found.index + found[0].length] as const)
  return [...text.matchAll(tagPattern)].flatMap((found) => {
    const end = found.index + found[0].length
    const isWhole = !endOfTag.test(text.slice(end))
    const isInside = addresses.some(([from, to]) => found.index > from && found.index < to)
    return isWhole && !isInside ? [found[1] ?? ''] : []
  })
}
