import { instant } from '../../clock/clock.ts'
import { Ambiguous, Refused, SignedOut, Unreachable } from '../errors.ts'
import type { Account, AccountFacts, Published, Publisher, PublishOrder, Session } from '../network.ts'
import { localIdOf } from '../own-server.ts'
import { type ApiOptions, callApi } from './api.ts'
import { failureIn, signedOut } from './api-error.ts'
import { credentials, status } from './entities.ts'
import { findStatus } from './find.ts'
import { mastodonPostKey } from './post-key.ts'
import { createMastodonPreload, type PreloadOptions } from './preload.ts'
import { formOf, prepareMastodonPost } from './prepare.ts'
import { readSession, sessionAt } from './session.ts'

/**
 * Publishes to the servers of supporters that speak Mastodon's API. Nothing is ever tried twice in here: what is thrown
 * says whether the caller may.
 */
export function createMastodonPublisher(options: PreloadOptions): Publisher {
  return {
    connect: async () => {
      throw new Refused('Mastodon takes no password from other websites. Sign in at your own server.')
    },
    prepare: prepareMastodonPost,
    postKey: mastodonPostKey,
    renew: (session, { signal }) => renew(session, signal, options),
    publish: (order) => publish(order, options),
    uri: () => undefined,
    find: (sought, signal) => findStatus(sought, signal, options),
    link: ({ uri }) => new URL(uri),
    facts: (account, session, signal) => facts(account, session, signal, options),
    preload: createMastodonPreload(options),
  }
}

/**
 * Asks whether the token still works, which changes nothing there, so that a revoked one is noticed before the post. These
 * tokens do not run out and are not exchanged; where a server's do, their owner signs in again.
 */
async function renew(session: Session, signal: AbortSignal | undefined, options: ApiOptions): Promise<Session> {
  const { server, token } = readSession(session)
  try {
    await ownerAt(server, token, signal, options)
    return session
  } catch (error) {
    throw asUnsent(error)
  }
}

/** Nothing was sent that could stand there, so only a clear no ends the permission, and all else is for later. */
function asUnsent(error: unknown): unknown {
  if (failureIn(error)?.status === 403) {
    return new SignedOut(`${signedOut} Its server says: ${failureIn(error)?.message}`, { cause: error })
  }
  const isUnclear = error instanceof Ambiguous || (error instanceof Refused && failureIn(error) !== undefined)
  return isUnclear ? new Unreachable('The server cannot say now whose account it is.', { cause: error }) : error
}

async function ownerAt(server: string, token: string, signal: AbortSignal | undefined, options: ApiOptions) {
  return await callApi(
    { server, path: '/api/v1/accounts/verify_credentials', bearer: token, signal },
    credentials,
    options,
  )
}

/** Source: docs.joinmastodon.org/methods/statuses#create. */
async function publish({ account, session, post, key, signal }: PublishOrder, options: ApiOptions): Promise<Published> {
  const { server, token } = sessionAt(session, account)
  const form = formOf(post)
  const call = { server, path: '/api/v1/statuses', form, bearer: token, idempotencyKey: key, signal }
  const { uri } = await callApi(call, status, options)
  return { uri }
}

async function facts(
  account: Account,
  session: Session,
  signal: AbortSignal | undefined,
  options: ApiOptions,
): Promise<AccountFacts> {
  const { server, token } = sessionAt(session, account)
  const owner = await ownerAt(server, token, signal, options)
  if (owner.id !== localIdOf(account)) throw new SignedOut(signedOut)
  const madeAt = Date.parse(owner.created_at ?? '')
  return {
    ...(Number.isFinite(madeAt) && { madeAt: instant(madeAt) }),
    ...(owner.statuses_count !== undefined && { posts: owner.statuses_count }),
    ...(owner.followers_count !== undefined && { followers: owner.followers_count }),
  }
}
