/** How busy one tag was in a window. */
export interface TagUse {
  tag: string
  mentions: number
  authors: number
}

/** Mentions, authors and strength of a tag, as an interval row holds them. */
export type TopEntry = readonly [tag: string, mentions: number, authors: number, strength: number]

/** Whether two spellings are one hashtag. */
export function sameTag(a: string, b: string): boolean {
  return foldTag(a) === foldTag(b)
}

/** Sorts the busier tag first: by distinct authors, then mentions, then the tag itself. */
export function compareUse(a: TagUse, b: TagUse): number {
  return b.authors - a.authors || b.mentions - a.mentions || compareText(foldTag(a.tag), foldTag(b.tag))
}

/** One more than the number of tags in `top` that are busier; ours does not compete with itself. */
export function rankIn(top: readonly TopEntry[], ours: TagUse): number {
  const busier = top.filter((entry) => !sameTag(entry[0], ours.tag) && compareUse(useOf(entry), ours) < 0)
  return busier.length + 1
}

export function useOf([tag, mentions, authors]: TopEntry): TagUse {
  return { tag, mentions, authors }
}

function foldTag(tag: string): string {
  return tag.normalize('NFKC').toLowerCase()
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
