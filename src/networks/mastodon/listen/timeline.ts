import { Unreadable } from '../../errors.ts'
import { type Asking, askJson, NotThere } from './ask.ts'
import { isNewer, readStatus, type Status } from './read-status.ts'
import type { MastodonServer } from './server.ts'

export const pageLength = 40
/** No honest page is longer; what a dishonest one holds beyond is left. */
const mostOfPage = 2 * pageLength

export interface Page {
  statuses: Status[]
  /** How many could not be read. */
  unreadable: number
  isFull: boolean
  /** From where the next page begins; the same as asked from where nothing is newer. */
  newest: string | undefined
  headers: Headers
}

/**
 * One page of a hashtag's public timeline: the posts that follow `after` directly, so that none is skipped however many
 * came, or the newest where `after` is missing. Source: docs.joinmastodon.org/methods/timelines.
 */
export async function readTimeline(
  server: MastodonServer,
  tag: string,
  after: string | undefined,
  asking: Asking,
): Promise<Page> {
  const query = new URLSearchParams({ limit: String(pageLength), ...(after !== undefined && { min_id: after }) })
  const path = `/api/v1/timelines/tag/${encodeURIComponent(tag)}?${query}`
  const { json, headers } = await askJson(server, path, asking).catch(noneOfIt)
  if (!Array.isArray(json)) throw new Unreadable(`${server.host} answered with something that is no timeline.`)
  const read = json.slice(0, mostOfPage).map(readStatus)
  const statuses = read.filter((status) => status !== undefined)
  return {
    statuses,
    unreadable: read.length - statuses.length,
    isFull: json.length >= pageLength,
    newest: newestOf(statuses, nextIn(headers), after),
    headers,
  }
}

/** Older servers answer 404 for a hashtag that nobody has used there yet. */
function noneOfIt(failure: unknown): { json: unknown; headers: Headers } {
  if (failure instanceof NotThere) return { json: [], headers: new Headers() }
  throw failure
}

/** The link to newer posts carries the id to go on from; of its address nothing else is used. */
function nextIn(headers: Headers): string | undefined {
  const address = /<([^>]{1,2048})>\s*;\s*rel="?prev"?/i.exec(headers.get('link') ?? '')?.[1]
  const id = address && URL.parse(address, 'https://server.invalid')?.searchParams.get('min_id')
  return id && id.length <= 64 ? id : undefined
}

/** Never further than the newest post that really came, whatever a link says. */
function newestOf(statuses: readonly Status[], linked: string | undefined, after: string | undefined) {
  let newest = after
  for (const { id } of statuses) if (newest === undefined || isNewer(id, newest)) newest = id
  const isBelievable = linked !== undefined && newest !== undefined && !isNewer(linked, newest)
  return isBelievable && (after === undefined || isNewer(linked, after)) ? linked : newest
}
