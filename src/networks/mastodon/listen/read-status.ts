import { z } from 'zod'
import { type Instant, instant } from '../../../clock/clock.ts'
import { tagKey } from '../../../trends/index.ts'

/** What concerns us in a status, parsed; of the rest nothing is believed or kept. */
export interface Status {
  /** The server's own name for it. */
  id: string
  /** ActivityPub's name for it: the same on every server. */
  uri: string
  /** The account's address at home, which is the same on every server, too. */
  author: string
  tags: string[]
  text: string
  languages: string[]
  createdAt: Instant
  /** A boost repeats somebody else's post; what is not public counts nowhere. */
  counts: boolean
}

const longest = 2048
const address = z.url({ protocol: /^https?$/ }).max(longest)
const id = z.string().min(1).max(64)

const shape = z.object({
  id,
  uri: z.string().min(1).max(longest),
  created_at: z.iso.datetime({ offset: true }),
  visibility: z.string().optional(),
  language: z.string().max(35).nullish(),
  content: z.string().catch(''),
  reblog: z.unknown(),
  account: z.object({ url: address.nullish(), uri: address.nullish(), acct: z.string().max(longest).optional() }),
  tags: z.array(z.object({ name: z.string().max(640) })).max(500),
})

/** Undefined where it is no status as the published API describes one. */
export function readStatus(value: unknown): Status | undefined {
  const parsed = shape.safeParse(value)
  if (!parsed.success) return undefined
  const { account, reblog, visibility, language, content, tags, ...status } = parsed.data
  const author = account.url ?? account.uri
  if (!author) return undefined
  return {
    id: status.id,
    uri: status.uri,
    author,
    tags: tags.map(({ name }) => name),
    text: textOf(content),
    languages: language ? [language] : [],
    createdAt: instant(Date.parse(status.created_at)),
    counts: (reblog === null || reblog === undefined) && (visibility === undefined || visibility === 'public'),
  }
}

export function carries(status: Status, tag: string): boolean {
  const key = tagKey(tag)
  return status.tags.some((name) => tagKey(name) === key)
}

/** Newer ids are longer, or greater as text: so with Mastodon's numbers and with the ids of its relatives. */
export function isNewer(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length
}

/** What a person reads of a post's HTML; only ever compared and shown as text. */
function textOf(html: string): string {
  return html
    .slice(0, 100_000)
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .trim()
}
