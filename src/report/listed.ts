/** Whether an entry of a trending list is the hashtag: case, `#`, spaces, joints and forms of writing set aside. */
export function isListedAs(name: string, hashtag: string): boolean {
  const folded = foldName(name)
  return folded !== '' && folded === foldName(hashtag)
}

/** Where in a list the hashtag stands, the first place being 0; -1 where it does not. */
export function placeInList(names: readonly string[], hashtag: string): number {
  return names.findIndex((name) => isListedAs(name, hashtag))
}

/** “#Alita Sequel”, “alita_sequel” and “AlitaSequel” are one. */
function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s#_\p{Pd}]/gu, '')
    .normalize('NFKC')
}
