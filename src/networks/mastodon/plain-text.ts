/**
 * The text that somebody wrote, out of the HTML that a server made of it, as near as can be: paragraphs and breaks as
 * line breaks, links by their words, entities as characters.
 */
export function plainTextOf(content: string): string {
  const broken = content
    .replaceAll(/<br\b[^>]*>/gi, '\n')
    .replaceAll(/<\/(p|div|blockquote|li|h[1-6])>/gi, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
  return broken.replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => character(name) ?? whole).trim()
}

/** Whether two texts are the same to a reader: servers trim, break and space in their own ways. */
export function isSameText(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

/** Whether two texts are the same but for what a server may write its own way: links, marks and emoji. */
export function isAlike(one: string, other: string): boolean {
  const words = wordsOf(one)
  return words !== '' && words === wordsOf(other)
}

function wordsOf(text: string): string {
  return text
    .replaceAll(/\bhttps?:\/\/\S+/giu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}#]+/gu, '')
}

function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u200b\ufeff]+/gu, '')
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return named[name.toLowerCase()]
  const isHex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
