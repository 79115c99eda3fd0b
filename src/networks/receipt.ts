import type { Instant } from '../clock/clock.ts'

/** How a link that a supporter shows for a post is recognized, and what the network tells anybody of that post. Pure. */
export interface Receipts {
  /** Undefined where the address is none of a post on this network. */
  read(link: URL): ShownPost | undefined
  /** Missing where the network tells nobody without a contract or a token: then a receipt stays unchecked. */
  readonly asking?: Asking
}

export interface Asking {
  /** Answers JSON to a GET of anybody. */
  address(post: ShownPost): string
  /** Reads that answer; throws where it is not what the network documents. */
  told(answer: unknown): PostTold
}

export interface ShownPost {
  /** The same for one post however its address is written, as far as the address says. */
  id: string
  /** The usual spelling of its address. */
  address: string
  /** When it was posted, where its id holds that. */
  at?: Instant
}

export interface PostTold {
  /** The network says that there is no such post. */
  isGone?: true
  isPublic?: boolean
  /** The network's own permanent name of it, better than what its address says. */
  id?: string
  text?: string
  /** Only the beginning, or not all parts: a hashtag that is missing in it proves nothing. */
  isPartial?: boolean
  at?: Instant
}

/** The words of a piece of HTML, as a reader sees them; paragraphs and breaks become line breaks. */
export function wordsIn(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/blockquote)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|mdash));/gi, decoded)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—' }

function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? entity
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
