/** As Mastodon's servers find hashtags in a text (app/models/concerns/tag/naming.rb). */
const joiners = '_\\u00B7\\u30FB\\u200c'
const word = '\\p{L}\\p{M}\\p{N}\\p{Pc}'
const firstForm = `[${word}_][${word}${joiners}]*[\\p{L}\\p{M}${joiners}][${word}${joiners}]*[${word}_]`
const lastForm = `[${word}_]*[\\p{L}\\p{M}][${word}_]*`
const tagPattern = new RegExp(`(?<![=/)\\p{L}\\p{M}\\p{N}])[#＃](${firstForm}|${lastForm})`, 'gu')

/** The hashtags of a text as Mastodon finds them, without `#`, in order, as written. */
export function tagsOfMastodon(text: string): string[] {
  return [...text.matchAll(tagPattern)].map((found) => found[1] ?? '')
}
