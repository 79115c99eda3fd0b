import { existsSync } from 'node:fs'
import { access, constants, stat, statfs } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { type Clock, later } from '../../clock/clock.ts'
import type { Config } from '../../config.ts'
import { sourceFrom } from '../../networks/bluesky/source.ts'
import { createGuardedFetch } from '../../networks/guarded-fetch.ts'
import { hostRate, postsWithin, requestsPerPost } from '../../networks/host-rate.ts'
import { requestsPer5Minutes } from '../../networks/policy.ts'
import { openDatabase } from '../../store/database.ts'
import { askHolder, holdFolder } from '../../store/lock.ts'
import { readAssets } from '../../web/assets.ts'
import { checkMastodon } from './doctor-mastodon.ts'

/** One thing that was looked at. */
export interface Finding {
  name: string
  state: 'well' | 'warning' | 'wrong' | 'unknown'
  says: string
  /** What to do, where there is something to do. */
  advice?: string
}

type Answer = Omit<Finding, 'name'>

interface Means {
  clock: Clock
  signal: AbortSignal
}

/** Looks at one thing after the other, in the order in which an operator would. */
export async function* findings(config: Config, means: Means): AsyncGenerator<Finding, void, undefined> {
  const reached = await reach(config, means)
  const checks: [name: string, check: () => Answer | Promise<Answer>][] = [
    ['node', () => checkNode(process.versions.node)],
    ['data', () => checkFolder(config.data.folder)],
    ['secret', () => checkSecret(config)],
    ['database', () => checkDatabase(config)],
    ['port', () => checkPort(config)],
    ['public url', () => checkPublicUrl(config, reached)],
    ['stream', () => checkStream(config, means)],
    ['mastodon', () => checkMastodon(config, means)],
    ['x', () => checkX(config, means)],
    ['clock', () => checkClock(reached)],
    ['addresses', () => checkPrivateHosts(config)],
    ['publishing', checkPublishing],
    ['pages', checkPages],
  ]
  for (const [name, check] of checks) {
    const answer = await Promise.resolve(check()).catch((error: unknown) => wrong(sentenceOf(error)))
    yield { name, ...answer }
  }
}

export function checkNode(version: string): Answer {
  if (Number(version.split('.')[0]) >= 24) return well(version)
  return wrong(`${version}, where some of Uproar does not work`, '`npm ci` in its folder brings Node 24 along.')
}

const plentyBytes = 1e9
const tooFewBytes = 1e8

export async function checkFolder(folder: string): Promise<Answer> {
  const nearest = nearestExisting(folder)
  const writable = await access(nearest, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!writable)
    return wrong(
      `${nearest} may not be written`,
      'Give it to the user who runs Uproar, or name another folder in UPROAR_DATA.',
    )
  const { bavail, bsize } = await statfs(nearest)
  const free = bavail * bsize
  const says = `${folder}${nearest === folder ? '' : ' (made on first start)'}, ${(free / 1e9).toFixed(1)} GB free`
  if (free < tooFewBytes) return wrong(says, 'Make room: a full disk stops the storm.')
  return free < plentyBytes ? { state: 'warning', says, advice: 'Make room before the storm.' } : well(says)
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder))
}

export async function checkSecret({ secret, data }: Pick<Config, 'secret' | 'data'>): Promise<Answer> {
  if (secret) return well('given by UPROAR_SECRET')
  const file = join(data.folder, 'secret')
  const found = await stat(file).catch(() => undefined)
  if (!found) return well('made on first start')
  if ((found.mode & 0o077) === 0) return well(`${file}, for its owner alone`)
  return wrong(`others on this machine can read ${file}`, `chmod 600 ${file}`)
}

const hourMs = 3_600_000

/** From one address; more machines behind it send no more. */
export function checkPublishing(): Answer {
  const requests = requestsPer5Minutes('bluesky')
  const posts = postsWithin(hostRate(requests), hourMs).toLocaleString('en')
  return well(
    `${posts} posts an hour to one Bluesky host, and together to all of Bluesky’s own: ${requestsPerPost} requests each, of ${requests.toLocaleString('en')} in five minutes from one address; what does not fit is left to taps`,
  )
}

async function checkDatabase({ data }: Config): Promise<Answer> {
  const { folder, database, embedded } = data
  if (embedded && (await askHolder(folder, '/who'))) return await askServer(folder)
  if (typeof database === 'object' && 'folder' in database && !existsSync(database.folder))
    return well('made on first start')
  await using _hold = embedded ? await holdFolder(folder) : undefined
  const db = await openDatabase(database)
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
    return well(`answers, at version ${rows.at(-1)?.name ?? 'none'}`)
  } finally {
    await db.destroy()
  }
}

/** It can only say that it has no such report if its database answers. */
async function askServer(folder: string): Promise<Answer> {
  const answer = await askHolder(folder, '/report?slug=is-anybody-there')
  if (answer?.status === 200 || answer?.status === 422) return well('answers, asked through the running server')
  return wrong(`the running server says: ${answer?.body ?? 'nothing'}`, 'Its log says more.')
}

const portsTried = 20

async function checkPort({ web, data }: Config): Promise<Answer> {
  const last = web.portIsGiven ? web.port : web.port + portsTried
  for (let port = web.port; port <= last; port++) {
    if (await isFree(port, web.host)) return well(`${port} is free`)
    if (await isOurs(port, data.folder)) return well(`${port}, held by the running server`)
  }
  return wrong(
    `${web.portIsGiven ? web.port : `all from ${web.port} to ${last}`} taken`,
    'Set PORT to one that is free.',
  )
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, host, () => probe.close(() => done(true)))
  })
}

async function isOurs(port: number, folder: string): Promise<boolean> {
  const holder = await askHolder(folder, '/who').catch(() => undefined)
  const health = await fetch(`http://localhost:${port}/healthz`).then(
    (answer) => answer.text(),
    () => '',
  )
  return holder !== undefined && health.trim() === 'alive'
}

/** What came of asking the public address; its own time beside ours, in ms since 1970. */
type Reached = { ok: true; theirs: number; ours: number } | { ok: false; why: string } | undefined

async function reach({ web, allowPrivateHosts }: Config, { clock, signal }: Means): Promise<Reached> {
  if (!web.publicUrl) return undefined
  try {
    const fetch = createGuardedFetch({ allowPrivateHosts, timeoutMs: patienceMs })
    const answer = await fetch(new URL('/healthz', web.publicUrl), { signal })
    await answer.text()
    if (!answer.ok) return { ok: false, why: `it answers ${answer.status}` }
    return { ok: true, theirs: Date.parse(answer.headers.get('date') ?? ''), ours: clock.now() }
  } catch (error) {
    return { ok: false, why: sentenceOf(error) }
  }
}

export function checkPublicUrl({ web }: Pick<Config, 'web'>, reached: Reached): Answer {
  if (!web.publicUrl || !reached) {
    const advice = 'Set UPROAR_PUBLIC_URL to the address that people use.'
    return { state: 'warning', says: 'not set: links lead to this machine alone', advice }
  }
  if (reached.ok) return well(`${web.publicUrl.origin} answers`)
  const advice = 'Start the server, or look at its name, its certificate and what stands before it.'
  return { state: 'warning', says: `${web.publicUrl.origin} cannot be reached from here: ${reached.why}`, advice }
}

const patienceMs = 5000

async function checkStream({ blueskyStream }: Config, { clock, signal }: Means): Promise<Answer> {
  if (!blueskyStream)
    return {
      state: 'warning',
      says: 'off: nothing will be measured',
      advice: 'Unset UPROAR_BLUESKY_STREAM to measure Bluesky.',
    }
  const enough = new AbortController()
  const both = AbortSignal.any([signal, enough.signal])
  clock.sleepUntil(later(clock.now(), patienceMs), both).then(() => enough.abort())
  try {
    return await firstWord(sourceFrom(blueskyStream).listen({ signal: both }), blueskyStream)
  } finally {
    enough.abort()
  }
}

async function firstWord(
  events: ReturnType<ReturnType<typeof sourceFrom>['listen']>,
  address: string,
): Promise<Answer> {
  const advice = 'Until it does, pages say “not measured”. UPROAR_BLUESKY_STREAM may name another server.'
  for await (const event of events) {
    if (event.kind === 'connected') return well(`${address} answers`)
    if (event.kind === 'disconnected') return { state: 'warning', says: `${address}: ${event.why}`, advice }
  }
  return { state: 'warning', says: `${address} did not answer in ${patienceMs / 1000} seconds`, advice }
}

/**
 * Whether X's API answers at all. Nothing is asked that costs: the address is called without the token, which X refuses
 * for free; so whether the token is taken, only the first look of a storm tells.
 */
async function checkX({ x }: Config, { signal }: Means): Promise<Answer> {
  if (!x.token) return well('not measured: no UPROAR_X_TOKEN')
  const fetch = createGuardedFetch({ allowPrivateHosts: true, timeoutMs: patienceMs })
  const status = await fetch(new URL('/2/trends/by/woeid/1', x.api), { signal }).then(
    async (answer) => {
      await answer.body?.cancel()
      return answer.status
    },
    () => undefined,
  )
  const most = `at most $${(x.mostMills / 1000).toFixed(2)} a storm`
  if (status !== undefined && status < 500)
    return well(`a token is set, ${most}; ${x.api.host} answers (asked without the token, at no cost)`)
  const says = status === undefined ? `${x.api.host} cannot be reached` : `${x.api.host} is in trouble (${status})`
  return { state: 'warning', says, advice: 'Until it answers, pages say that X is not measured.' }
}

const tolerableMs = 2000

export function checkClock(reached: Reached): Answer {
  if (!reached?.ok || Number.isNaN(reached.theirs))
    return { state: 'unknown', says: 'not compared: no public address answers' }
  const apart = Math.abs(reached.theirs - reached.ours)
  if (apart <= tolerableMs) return well('agrees with the public address')
  const seconds = Math.round(apart / 1000)
  return wrong(
    `${seconds} seconds away from the public address`,
    'Let the machine set its clock by NTP: everything starts by it.',
  )
}

export function checkPrivateHosts({ allowPrivateHosts }: Pick<Config, 'allowPrivateHosts'>): Answer {
  if (!allowPrivateHosts) return well('those that people type may not lead into the private network')
  const says = 'those that people type may lead into this machine’s private network'
  return { state: 'warning', says, advice: 'Unset UPROAR_ALLOW_PRIVATE_HOSTS; it is for demo and tests.' }
}

async function checkPages(): Promise<Answer> {
  await readAssets()
  return well('scripts and styles are built')
}

function well(says: string): Answer {
  return { state: 'well', says }
}

function wrong(says: string, advice?: string): Answer {
  return { state: 'wrong', says, ...(advice && { advice }) }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
