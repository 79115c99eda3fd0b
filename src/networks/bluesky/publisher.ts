import { z } from 'zod'
import { deadline, toIso } from '../../clock/clock.ts'
import { Refused, SignedOut } from '../errors.ts'
import { isLoopback } from '../loopback.ts'
import type { Connection, Published, Publisher, PublishOrder, Session, Sought } from '../network.ts'
import { blueskyFacts, type FactsOptions } from './facts.ts'
import { imageIn, largestImage, longestAlt, uploadImage } from './image.ts'
import type { BlueskyOAuth } from './oauth/oauth.ts'
import { imageScope } from './oauth/papers.ts'
import { isOAuth, scopeOf } from './oauth/saved-session.ts'
import { blueskyPostKey } from './post-key.ts'
import { prepareBlueskyPost } from './prepare.ts'
import { type XrpcOptions, xrpc } from './xrpc.ts'
import { XrpcFailure } from './xrpc-error.ts'

const collection = 'app.bsky.feed.post'

const tokens = z.object({ accessJwt: z.string().min(1), refreshJwt: z.string().min(1) })

const signedIn = tokens.extend({
  did: z.string().regex(/^did:[a-z]+:[\w.:%-]+$/),
  handle: z.string().min(1),
  didDoc: z.unknown().optional(),
})

const published = z.object({ uri: z.string().startsWith('at://'), cid: z.string().min(1) })

export interface BlueskyPublisherOptions extends FactsOptions {
  /** For the sessions of those who signed in at their own server. */
  oauth?: BlueskyOAuth | undefined
}

/**
 * Publishes to the AT Protocol servers of supporters, with a session that came by OAuth, or by an app password and only
 * towards this machine. Nothing is ever tried twice in here: what is thrown says whether the caller may.
 */
export function createBlueskyPublisher(options: BlueskyPublisherOptions): Publisher {
  return {
    connect: (login) => connect(login, options),
    prepare: prepareBlueskyPost,
    postKey: blueskyPostKey,
    renew: (session, how) => (isOAuth(session) ? byOAuth(options).renew(session, how) : renew(session, how, options)),
    images: { largest: largestImage, longestAlt, maySend: maySendImages },
    publish: (order) => publish(order, options),
    uri: (account, key) => `at://${account.id}/${collection}/${key}`,
    find: (sought, signal) => find(sought, signal, options),
    link: (post, account) => new URL(`https://bsky.app/profile/${account.id}/post/${post.uri.split('/').at(-1) ?? ''}`),
    facts: (account, _session, signal) => blueskyFacts(account, signal, options),
  }
}

function byOAuth({ oauth }: BlueskyPublisherOptions): BlueskyOAuth {
  if (oauth) return oauth
  throw new SignedOut(
    'This server’s address has changed, so its sessions are over; their owners need to sign in again.',
  )
}

async function connect(login: Parameters<Publisher['connect']>[0], options: XrpcOptions): Promise<Connection> {
  refuseUnlessLocal(login.server)
  const body = { identifier: login.handle, password: login.password }
  const call = { server: login.server, method: 'com.atproto.server.createSession', body, signal: login.signal }
  const answer = await xrpc(call, signedIn, options).catch((cause) => {
    throw cause instanceof SignedOut ? new SignedOut('The handle or the app password is wrong.', { cause }) : cause
  })
  const server = pdsOf(answer.didDoc) ?? login.server
  refuseUnlessLocal(server)
  return {
    account: { id: answer.did, handle: answer.handle, server: server.origin },
    session: sessionFrom(answer, server.origin),
  }
}

function refuseUnlessLocal(server: URL): void {
  if (isLoopback(server)) return
  throw new Refused(
    'An app password can do everything with an account, so Uproar takes one only for a server on this machine.',
  )
}

/** The server that really holds the account; whoever was asked may only stand at its door. */
function pdsOf(didDoc: unknown): URL | undefined {
  const service = z.object({ id: z.string(), serviceEndpoint: z.url() })
  const document = z.object({ service: z.array(z.unknown()) }).safeParse(didDoc)
  const services = document.data?.service.map((each) => service.safeParse(each).data) ?? []
  const pds = services.find((each) => each?.id.endsWith('#atproto_pds'))
  return pds && new URL(pds.serviceEndpoint)
}

function sessionFrom({ accessJwt, refreshJwt }: z.infer<typeof tokens>, server: string): Session {
  return { server, accessJwt, refreshJwt }
}

/**
 * Spends the refresh token, which works once. Throws SignedOut where it is expired or revoked, and Ambiguous where the
 * answer was lost: the server may have rotated it then.
 */
async function renew(
  session: Session,
  { save, signal }: Parameters<Publisher['renew']>[1],
  options: XrpcOptions,
): Promise<Session> {
  const { server, refreshJwt } = readSession(session)
  const call = {
    server,
    method: 'com.atproto.server.refreshSession',
    procedure: true as const,
    bearer: refreshJwt,
    signal,
  }
  const renewed = sessionFrom(await xrpc(call, tokens, options), server)
  await save(renewed)
  return renewed
}

function readSession(session: Session): { server: string; accessJwt: string; refreshJwt: string } {
  const parsed = tokens.extend({ server: z.url() }).safeParse(session)
  if (parsed.success) return parsed.data
  throw new SignedOut('The stored session of this account cannot be read; its owner needs to connect it again.')
}

async function publish(order: PublishOrder, options: BlueskyPublisherOptions): Promise<Published> {
  const record = { ...order.post, createdAt: toIso(order.createdAt) }
  const body = { repo: order.account.id, collection, rkey: order.key, validate: true, record }
  const { server } = order.account
  const { bearer, fetch } = await speaker(order, options)
  // An image and its post have together no longer than a post alone, so that both end within the lease.
  const call = { server, ...bearer, signal: deadline(options.timeoutMs, order.signal) }
  const image = imageIn(order.post)
  if (image) await uploadImage({ ...call, image, bytes: await order.image?.() }, { ...options, fetch })
  return xrpc({ ...call, method: 'com.atproto.repo.createRecord', body }, published, { ...options, fetch })
}

/** An app password can do everything. */
function maySendImages(session: Session): boolean {
  return !isOAuth(session) || scopeOf(session).includes(imageScope)
}

async function speaker({ session, account }: PublishOrder, options: BlueskyPublisherOptions) {
  if (!isOAuth(session)) return { bearer: { bearer: readSession(session).accessJwt }, fetch: options.fetch }
  return { bearer: {}, fetch: await byOAuth(options).speakAs(session, account.server) }
}

async function find(
  { account, key }: Sought,
  signal: AbortSignal | undefined,
  options: XrpcOptions,
): Promise<Published | undefined> {
  const query = { repo: account.id, collection, rkey: key }
  try {
    return await xrpc(
      { server: account.server, method: 'com.atproto.repo.getRecord', query, signal },
      published,
      options,
    )
  } catch (failure) {
    if (isNotThere(failure)) return undefined
    throw failure
  }
}

function isNotThere(failure: unknown): boolean {
  return failure instanceof Refused && failure.cause instanceof XrpcFailure && failure.cause.error === 'RecordNotFound'
}
