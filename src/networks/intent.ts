/** The composer's address with `text` in its query. */
export function composerAt(address: string, text: string): URL {
  return addressWith(address, { text })
}

/** Spaces become `%20`, because not every composer reads `+` as a space; what is undefined is left out. */
export function addressWith(address: string, parameters: Readonly<Record<string, string | undefined>>): URL {
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value.toWellFormed())}`],
  )
  return new URL(`${address}?${query.join('&')}`)
}
