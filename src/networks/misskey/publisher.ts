import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { type Instant, instant } from '../../clock/clock.ts'
import { Ambiguous, Refused, SignedOut, Unreachable } from '../errors.ts'
import type { Account, AccountFacts, KeySeed, Published, Publisher, PublishOrder, Session, Sought } from '../network.ts'
import { localIdOf } from '../own-server.ts'
import { type ApiOptions, callApi, MisskeyFailure } from './api.ts'
import { prepareMisskeyPost } from './prepare.ts'
import { readSession, sessionAt } from './session.ts'

const note = z.object({ id: z.string().min(1), text: z.string().nullish(), createdAt: z.string() })
const created = z.object({ createdNote: note })

/**
 * Publishes to the servers of supporters that run Misskey or a fork of it. They know no key by which a second post would
 * be told from the first, so that only reading back does; nothing is ever tried twice in here.
 */
export function createMisskeyPublisher(options: ApiOptions): Publisher {
  return {
    connect: async () => {
      throw new Refused('Misskey takes no password from other websites. Sign in at your own server.')
    },
    prepare: prepareMisskeyPost,
    postKey,
    renew: (session, { signal }) => renew(session, signal, options),
    publish: (order) => publish(order, options),
    uri: () => undefined,
    find: (sought, signal) => find(sought, signal, options),
    link: ({ uri }) => new URL(uri),
    facts: (account, session, signal) => facts(account, session, signal, options),
  }
}

/** Not sent: it only tells our consents apart. */
function postKey({ consentId, secret }: KeySeed): string {
  return bytesToHex(hmac(sha256, secret, utf8ToBytes(consentId))).slice(0, 40)
}

/** Asks something that needs no permission; a token that is over is refused all the same. Tokens do not run out. */
async function renew(session: Session, signal: AbortSignal | undefined, options: ApiOptions): Promise<Session> {
  const { server, token } = readSession(session)
  try {
    await callApi({ server, endpoint: 'meta', body: { detail: false }, token, signal }, z.unknown(), options)
    return session
  } catch (error) {
    const isUnclear = error instanceof Ambiguous || (error instanceof Refused && error.cause instanceof MisskeyFailure)
    throw isUnclear ? new Unreachable('The server cannot say now whose account it is.', { cause: error }) : error
  }
}

/** Source: misskey-hub.net, endpoint notes/create. */
async function publish({ account, session, post, signal }: PublishOrder, options: ApiOptions): Promise<Published> {
  const { server, token } = sessionAt(session, account)
  const call = { server, endpoint: 'notes/create', body: post, token, signal }
  const { createdNote } = await callApi(call, created, options)
  return { uri: addressOf(createdNote.id, account) }
}

function addressOf(id: string, { server }: Pick<Account, 'server'>): string {
  return new URL(`/notes/${encodeURIComponent(id)}`, server).href
}

/** How far the clocks of a server and of our database may lie apart. */
const clocksApartMs = 60_000
const most = 100

/** Reads what the account posted since, oldest first. Source: misskey-hub.net, endpoint users/notes. */
async function find(
  { account, post, createdAt, session }: Sought,
  signal: AbortSignal | undefined,
  options: ApiOptions,
): Promise<Published | undefined> {
  const stored = await session()
  const token = stored && sessionAt(stored, account).token
  let since: Instant = instant(createdAt - clocksApartMs)
  for (;;) {
    const body = { userId: localIdOf(account), sinceDate: since, limit: most, withRenotes: false, withReplies: false }
    const call = { server: account.server, endpoint: 'users/notes', body, ...(token && { token }), signal }
    const notes = (await callApi(call, z.array(note), options)).toSorted((a, b) => timeOf(a) - timeOf(b))
    const found = notes.find(({ text }) => text === post.text)
    if (found) return { uri: addressOf(found.id, account) }
    const last = notes.at(-1)
    if (notes.length < most || !last || timeOf(last) <= since) return undefined
    since = timeOf(last)
  }
}

function timeOf({ createdAt }: z.infer<typeof note>): Instant {
  const time = Date.parse(createdAt)
  if (Number.isFinite(time)) return instant(time)
  throw new Ambiguous('The server gives a note a time that is none.')
}

const user = z.object({
  createdAt: z.string().nullish(),
  notesCount: z.int().nonnegative().nullish(),
  followersCount: z.int().nonnegative().nullish(),
})

/** Source: misskey-hub.net, endpoint users/show. */
async function facts(
  account: Account,
  session: Session,
  signal: AbortSignal | undefined,
  options: ApiOptions,
): Promise<AccountFacts> {
  const { server, token } = sessionAt(session, account)
  const localId = localIdOf(account)
  if (localId === '') throw new SignedOut('The account is signed out; its owner needs to sign in again.')
  const said = await callApi(
    { server, endpoint: 'users/show', body: { userId: localId }, token, signal },
    user,
    options,
  )
  const madeAt = Date.parse(said.createdAt ?? '')
  return {
    ...(Number.isFinite(madeAt) && { madeAt: instant(madeAt) }),
    ...(typeof said.notesCount === 'number' && { posts: said.notesCount }),
    ...(typeof said.followersCount === 'number' && { followers: said.followersCount }),
  }
}
