/**
 * The one key under which all spellings of a tag are counted, on every network: no leading `#` or `＃`, compatibility
 * forms unified (NFKC), case folded. Empty when nothing is left.
 */
export function tagKey(tag: string): string {
  if (simple.test(tag)) return tag.toLowerCase()
  return tag
    .normalize('NFKC')
    .replace(/^[#\s]+/u, '')
    .trimEnd()
    .toLowerCase()
    .normalize('NFKC')
}

const simple = /^[A-Za-z0-9_]+$/

/** A tag as people see it: as written, without its leading `#`; the label of a label is itself. */
export function tagLabel(tag: string): string {
  return tag.replace(/^[#＃﹟\s]+/u, '').trimEnd()
}
