/** The composer's address with `text` in its query: spaces as `%20`, because not every composer reads `+` as a space. */
export function composerAt(address: string, text: string): URL {
  return new URL(`${address}?text=${encodeURIComponent(text.toWellFormed())}`)
}
