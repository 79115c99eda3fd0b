import { z } from 'zod'
import { type Instant, later } from '../../clock/clock.ts'
import { Ambiguous, NetworkError, RateLimited, Refused, SignedOut, Unreachable } from '../errors.ts'
import { type ApiOptions, callApi } from './api.ts'
import { failureIn } from './api-error.ts'
import type { MastodonKeeping } from './keeping.ts'

/** As what a server knows this Uproar; one for everybody who signs in there. */
export interface App {
  clientId: string
  clientSecret: string
  /** What it may ask its users for. */
  scope: string
}

export interface AppPlace {
  /** An origin. */
  server: string
  redirectUri: string
  scope: string
  website: string
}

export interface RegistrationDeps extends ApiOptions {
  keeping: MastodonKeeping
}

/** What supporters read at their server and under their post. */
export const appName = 'Uproar'

/** Servers take five registrations in ten minutes from one address; this far apart they are never too many. */
const apartMs = 121_000
const leaseMs = 30_000

const answered = z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) })
const kept = z.object({ clientId: z.string(), clientSecret: z.string(), scope: z.string() })

/**
 * The registration at that server, made on first use and used again by everybody. Throws RateLimited where the server, or
 * our own patience towards it, wants the supporter to come again later.
 */
export function registrar(deps: RegistrationDeps): (place: AppPlace, signal?: AbortSignal) => Promise<App> {
  const underway = new Map<string, Promise<App>>()
  return async (place, signal) => {
    const name = `mastodon app ${place.server} ${place.redirectUri} ${place.scope}`
    const running = underway.get(name)
    if (running) return await running
    const mine = appAt(place, name, deps, signal).finally(() => underway.delete(name))
    underway.set(name, mine)
    return await mine
  }
}

async function appAt(place: AppPlace, name: string, deps: RegistrationDeps, signal?: AbortSignal): Promise<App> {
  const known = await knownApp(place, deps)
  if (known && (await isStillKnown(known, place, deps, signal))) return known
  const lease = await deps.keeping.lease(name, leaseMs)
  if (!lease) throw new Unreachable('Uproar is introducing itself to that server right now. Try again in a minute.')
  try {
    const meanwhile = await knownApp(place, deps)
    if (meanwhile && meanwhile.clientId !== known?.clientId) return meanwhile
    return await register(place, deps, signal)
  } finally {
    await lease.release()
  }
}

async function knownApp({ server, redirectUri, scope }: AppPlace, { keeping }: RegistrationDeps) {
  const text = await keeping.app(server, redirectUri)
  const app = text === undefined ? undefined : kept.safeParse(JSON.parse(text)).data
  return app?.scope === scope ? app : undefined
}

/**
 * Whether the server still knows it: before 4.3 apps that nobody used were cleaned away, and their users would meet an
 * error page there that never tells us. Asking by its own credentials costs one request, and keeps it from being cleaned away.
 */
async function isStillKnown(app: App, place: AppPlace, deps: RegistrationDeps, signal?: AbortSignal): Promise<boolean> {
  const form = {
    grant_type: 'client_credentials',
    client_id: app.clientId,
    client_secret: app.clientSecret,
    redirect_uri: place.redirectUri,
    scope: app.scope,
  }
  try {
    await callApi({ server: place.server, path: '/oauth/token', form, signal }, z.unknown(), deps)
    return true
  } catch (error) {
    if (error instanceof Unreachable || error instanceof RateLimited) throw error
    if (!(error instanceof NetworkError)) throw error
    return failureIn(error)?.error !== 'invalid_client'
  }
}

async function register(place: AppPlace, deps: RegistrationDeps, signal?: AbortSignal): Promise<App> {
  const { server, redirectUri, scope, website } = place
  await waitForTurn(server, deps)
  const form = { client_name: appName, redirect_uris: redirectUri, scopes: scope, website }
  try {
    const { client_id, client_secret } = await callApi({ server, path: '/api/v1/apps', form, signal }, answered, deps)
    const app = { clientId: client_id, clientSecret: client_secret, scope }
    await deps.keeping.putApp(server, redirectUri, JSON.stringify(app))
    return app
  } catch (error) {
    throw await unregistered(error, server, deps)
  }
}

/** Noted before the request leaves, so that a crash does not ask too often either. */
async function waitForTurn(server: string, { keeping, clock }: RegistrationDeps): Promise<void> {
  const { registerFrom } = await keeping.notesOf(server)
  if (registerFrom !== undefined && clock.now() < registerFrom) throw new RateLimited(registerFrom)
  await keeping.note(server, { registerFrom: later(clock.now(), apartMs) })
}

async function unregistered(error: unknown, server: string, { keeping, clock }: RegistrationDeps): Promise<unknown> {
  if (error instanceof RateLimited) {
    const registerFrom = latest(error.retryAt, later(clock.now(), apartMs))
    await keeping.note(server, { registerFrom })
    return new RateLimited(registerFrom, { cause: error })
  }
  if (error instanceof Ambiguous)
    return new Unreachable('The server did not finish its answer. Try again in two minutes.', { cause: error })
  if (!(error instanceof Refused || error instanceof SignedOut)) return error
  return new Refused(`The server did not let Uproar introduce itself. ${error.message}`, { cause: error })
}

function latest(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}
