import { z } from 'zod'
import { type Instant, later, parseInstant, toIso } from '../../clock/clock.ts'
import { Ambiguous, NetworkError, Refused, SignedOut } from '../errors.ts'
import type { Account, Held, Preload, PublishOrder, Session, Sought } from '../network.ts'
import { type ApiOptions, callApi, callApiWithHeaders } from './api.ts'
import { failureIn, signedOut } from './api-error.ts'
import { discover } from './discover.ts'
import { scheduled, status } from './entities.ts'
import type { MastodonKeeping } from './keeping.ts'
import { isSameText } from './plain-text.ts'
import { heldKeyOf } from './post-key.ts'
import { formOf } from './prepare.ts'
import { sessionAt } from './session.ts'
import { holdsPostsBack } from './software.ts'

const minute = 60_000
/** Servers want five minutes; some versions publish at once what comes later. So twice that, for clocks that differ. */
const aheadMs = 10 * minute
/** The least by the server's own clock. */
const aheadThereMs = 6 * minute
/** A moment that a server moved by more than this is not the one that was asked for. */
const nearMs = minute
const pageSize = 40
/** They hold 300 for an account at the most. */
const mostPages = 10

const path = '/api/v1/scheduled_statuses'
const none = 'That server does not hold posts back, so it is given none before their hour.'

export interface PreloadOptions extends ApiOptions {
  keeping: MastodonKeeping
  allowHttp: boolean
}

export function createMastodonPreload(options: PreloadOptions): Preload {
  const holds = rememberingSoftware(options)
  return {
    aheadMs,
    hold: (order) => hold(order, holds, options),
    findHeld: (sought, signal) => findHeld(sought, signal, options),
    letGo: (account, session, held, signal) => letGo(account, session, held, signal, options),
  }
}

type Holds = (server: string, signal: AbortSignal | undefined) => Promise<boolean>

const softwareIsKnownMs = 10 * minute
const remembered = 1000

/** Whether a server's software is known to hold posts back; asked once for all its accounts, since they come together. */
function rememberingSoftware(options: PreloadOptions): Holds {
  const known = new Map<string, { until: Instant; holds: boolean }>()
  return async (server, signal) => {
    const memory = known.get(server)
    if (memory && options.clock.now() < memory.until) return memory.holds
    const { software, version } = await discover(server, { ...options, signal })
    const holds = holdsPostsBack(software, version)
    if (known.size >= remembered) known.clear()
    known.set(server, { until: later(options.clock.now(), softwareIsKnownMs), holds })
    return holds
  }
}

async function hold(order: PublishOrder & { at: Instant }, holds: Holds, options: PreloadOptions): Promise<Held> {
  const { account, session, at, signal } = order
  const { server, token } = sessionAt(session, account)
  if (at < later(options.clock.now(), aheadMs)) throw new Refused('It is too late to leave the post with its server.')
  await refuseUnlessHolding({ server, token, at, signal }, holds, options)
  const form = { ...formOf(order.post), scheduled_at: toIso(at) }
  const idempotencyKey = heldKeyOf(order.key)
  const call = { server, path: '/api/v1/statuses', form, bearer: token, idempotencyKey, signal }
  const answer = await callApi(call, z.union([scheduled, status]), options)
  if ('params' in answer) return await heldAt(answer, order, options)
  await options.keeping.note(server, { publishesAtOnce: true })
  return { publishedAtOnce: { uri: answer.uri }, deleted: await isDeleted(answer.id, server, token, options) }
}

interface Asking {
  server: string
  token: string
  at: Instant
  signal: AbortSignal | undefined
}

/**
 * Before anything is sent: a server that has published at once before, that runs software which is not known to hold posts
 * back, that has no list of what it holds, or whose clock is ahead, is given nothing.
 */
async function refuseUnlessHolding(asking: Asking, holds: Holds, options: PreloadOptions): Promise<void> {
  const { server, token, at, signal } = asking
  const { publishesAtOnce } = await options.keeping.notesOf(server)
  if (publishesAtOnce) throw new Refused(none)
  if (!(await holds(server, signal))) throw new Refused(none)
  const list = callApiWithHeaders(
    { server, path, query: { limit: '1' }, bearer: token, signal },
    z.array(z.unknown()),
    options,
  )
  const { headers } = await list.catch((error: unknown) => {
    const isMissing = error instanceof Refused || (error instanceof Ambiguous && !failureIn(error))
    throw isMissing ? new Refused(none, { cause: error }) : error
  })
  const there = Date.parse(headers.get('date') ?? '')
  if (Number.isFinite(there) && at - there < aheadThereMs)
    throw new Refused('By the clock of that server it is too late to leave the post there.')
}

/** What it holds for another moment is taken back. */
async function heldAt(
  { id, scheduled_at }: z.infer<typeof scheduled>,
  { account, session, at }: PublishOrder & { at: Instant },
  options: PreloadOptions,
): Promise<Held> {
  if (isNear(scheduled_at, at)) return { held: id }
  await letGo(account, session, id, undefined, options).catch(() => letGo(account, session, id, undefined, options))
  throw new Refused('That server would publish the post at another moment than its own.')
}

function isNear(said: string, at: Instant): boolean {
  try {
    return Math.abs(parseInstant(said) - at) < nearMs
  } catch {
    return false
  }
}

/** Twice, because as long as it stands there it is out before its hour. */
async function isDeleted(id: string, server: string, bearer: string, options: PreloadOptions) {
  const call = {
    server,
    path: `/api/v1/statuses/${encodeURIComponent(id)}`,
    method: 'DELETE' as const,
    bearer,
  }
  for (const _attempt of [1, 2]) {
    const failure = await callApi(call, z.unknown(), options).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (!failure || failureIn(failure)?.status === 404) return true
    if (!(failure instanceof NetworkError)) throw failure
  }
  return false
}

async function findHeld(
  sought: Sought & { at: Instant },
  signal: AbortSignal | undefined,
  options: PreloadOptions,
): Promise<{ held: string } | undefined> {
  const session = await sought.session()
  if (!session) throw new SignedOut(signedOut)
  const { server, token } = sessionAt(session, sought.account)
  let before: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const query = { limit: String(pageSize), ...(before !== undefined && { max_id: before }) }
    const held = await callApi({ server, path, query, bearer: token, signal }, z.array(scheduled), options)
    const found = held.find((each) => isSought(each, sought))
    if (found) return { held: found.id }
    const last = held.at(-1)
    if (!last || last.id === before) return undefined
    before = last.id
  }
  throw new Ambiguous('The server holds more posts for this account than can be looked through.')
}

function isSought(
  { scheduled_at, params }: z.infer<typeof scheduled>,
  { at, post }: Sought & { at: Instant },
): boolean {
  return isNear(scheduled_at, at) && isSameText(params.text ?? '', String(post.status))
}

/** Source: docs.joinmastodon.org/methods/scheduled_statuses#cancel. */
async function letGo(
  account: Account,
  session: Session,
  held: string,
  signal: AbortSignal | undefined,
  options: PreloadOptions,
): Promise<'taken back' | 'gone'> {
  const { server, token } = sessionAt(session, account)
  const call = { server, path: `${path}/${encodeURIComponent(held)}`, method: 'DELETE' as const, bearer: token, signal }
  try {
    await callApi(call, z.unknown(), options)
    return 'taken back'
  } catch (error) {
    if (failureIn(error)?.status === 404) return 'gone'
    throw error
  }
}
