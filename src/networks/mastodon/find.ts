import { z } from 'zod'
import { type Instant, later, parseInstant } from '../../clock/clock.ts'
import { Ambiguous, Refused, SignedOut } from '../errors.ts'
import type { Published, Sought } from '../network.ts'
import { localIdOf } from '../own-server.ts'
import { type ApiOptions, callApi } from './api.ts'
import { type Status, status } from './entities.ts'
import { isAlike, isSameText, plainTextOf } from './plain-text.ts'
import { appName } from './registration.ts'
import { sessionAt } from './session.ts'

/** How much a server's clock may be behind ours. */
const skewMs = 5 * 60_000
const pageSize = 40
/** So much nobody writes within a storm. */
const mostPages = 12

/**
 * Looks for the post among the newest of its account, by its exact words: servers of this kind cannot be asked by key.
 * Throws where they did not answer for the whole time since the post may have been sent.
 */
export async function findStatus(
  sought: Sought,
  signal: AbortSignal | undefined,
  options: ApiOptions,
): Promise<Published | undefined> {
  const bearer = await bearerOf(sought)
  try {
    return await findAs(bearer, sought, signal, options)
  } catch (error) {
    if (bearer === undefined || !(error instanceof SignedOut)) throw error
    return await findAs(undefined, sought, signal, options)
  }
}

/** Without a session the server is asked as anybody may ask it. */
async function bearerOf({ account, session }: Sought): Promise<string | undefined> {
  const stored = await session()
  if (stored === undefined) return undefined
  try {
    return sessionAt(stored, account).token
  } catch (error) {
    if (error instanceof SignedOut) return undefined
    throw error
  }
}

async function findAs(
  bearer: string | undefined,
  sought: Sought,
  signal: AbortSignal | undefined,
  options: ApiOptions,
): Promise<Published | undefined> {
  const since = later(sought.createdAt, -skewMs)
  let before: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const statuses = await pageOf(sought, { before, bearer, signal }, options)
    const found = await ours(statuses, sought, { since, bearer, signal }, options)
    if (found) return { uri: found.uri }
    const last = statuses.at(-1)
    if (!last || timeOf(last) < since || (last.id === before && statuses.length < pageSize)) return undefined
    if (last.id === before) break
    before = last.id
  }
  throw new Ambiguous('The account has more posts since than can be looked through.')
}

interface Asking {
  bearer: string | undefined
  signal: AbortSignal | undefined
}

/** Newest first. Source: docs.joinmastodon.org/methods/accounts#statuses. */
async function pageOf(
  { account }: Sought,
  { before, bearer, signal }: Asking & { before: string | undefined },
  options: ApiOptions,
): Promise<Status[]> {
  const path = `/api/v1/accounts/${encodeURIComponent(localIdOf(account))}/statuses`
  const query = { limit: String(pageSize), exclude_reblogs: 'true', ...(before !== undefined && { max_id: before }) }
  return await callApi({ server: account.server, path, query, bearer, signal }, z.array(status), options)
}

/** The earliest, should there be two. */
async function ours(
  statuses: readonly Status[],
  { post, account }: Sought,
  { since, bearer, signal }: Asking & { since: Instant },
  options: ApiOptions,
): Promise<Status | undefined> {
  const text = String(post.status)
  const candidates = statuses.filter((each) => mayBeOurs(each, since)).reverse()
  const isShownAs = (is: typeof isSameText) => (each: Status) => is(plainTextOf(each.content), text)
  const same = candidates.find(isShownAs(isSameText)) ?? candidates.find(isShownAs(isAlike))
  if (same || bearer === undefined) return same
  for (const each of candidates.filter(({ application }) => application?.name === appName)) {
    const source = await sourceOf(each, account.server, { bearer, signal }, options)
    if (source !== undefined && isSameText(source, text)) return each
  }
  return undefined
}

/** Servers that name the app say so of all its posts; those that name none leave only words and time. */
function mayBeOurs(each: Status, since: Instant): boolean {
  const isFromElsewhere = each.application ? each.application.name !== appName : false
  const isPublic = each.visibility === 'public' || each.visibility === 'unlisted'
  return !each.reblog && !isFromElsewhere && isPublic && timeOf(each) >= since
}

/** What was written, where a server shows something else than that. Source: docs.joinmastodon.org/methods/statuses#source, since 3.5. */
async function sourceOf(
  { id }: Status,
  server: string,
  { bearer, signal }: Asking,
  options: ApiOptions,
): Promise<string | undefined> {
  const call = { server, path: `/api/v1/statuses/${encodeURIComponent(id)}/source`, bearer, signal }
  try {
    return (await callApi(call, z.object({ text: z.string() }), options)).text
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

/** A time that cannot be read is taken for now, so that its post is looked at and the search goes on. */
function timeOf({ created_at }: Status): Instant | number {
  try {
    return parseInstant(created_at)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
