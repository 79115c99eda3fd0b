import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../clock/clock.ts'
import * as api from './api.ts'
import { type Kind, kinds } from './kinds.ts'
import * as oauth from './oauth.ts'
import { People, type Person } from './people.ts'
import { Statuses } from './statuses.ts'
import { type Fault, type Heard, listening, misbehave, readRequest, type Said, say } from './wire.ts'

const tenMinutes = 10 * 60_000
const registrationsInTenMinutes = 5

/**
 * A Mastodon server written from the published API, over real HTTP on this machine, that can be of any kind and misbehave
 * on demand. Its posts stand under a public name, as those of a server behind a proxy do.
 */
export class PretendMastodon {
  kind: Kind
  /** The name that it has in the world. */
  origin = 'https://pretend.example'
  /** Where another stands in for it, and how that is found: by a redirect of everything, or by WebFinger alone. */
  leadsTo: string | undefined
  webfinger: string | undefined
  readonly people = new People()
  readonly statuses: Statuses
  readonly heard: Heard[] = []
  readonly #clock: Clock
  readonly #faults: { path: RegExp; fault: Fault }[] = []
  readonly #registrations: number[] = []
  readonly #wire = listening((request, response) => this.#answer(request, response))

  constructor(clock: Clock, kind: Kind = kinds.newest) {
    this.#clock = clock
    this.kind = kind
    this.statuses = new Statuses(clock)
  }

  start(): Promise<void> {
    return this.#wire.start()
  }

  stop(): Promise<void> {
    return this.#wire.stop()
  }

  /** Where it is reached. */
  get address(): string {
    return this.#wire.address()
  }

  /** The next request that matches, as in `POST /api/v1/statuses`, meets the fault. */
  willMisbehave(path: RegExp, ...faults: Fault[]): void {
    for (const fault of faults) this.#faults.push({ path, fault })
  }

  /** Does what a person does at the page that a sign-in leads to; answers the query they come back with. */
  async decide(to: URL, person: Person, decision: 'authorize' | 'deny' = 'authorize'): Promise<URLSearchParams> {
    const { username, password } = person
    const body = new URLSearchParams([...to.searchParams, ...Object.entries({ username, password, decision })])
    const answer = await fetch(`${this.address}/oauth/authorize`, { method: 'POST', body, redirect: 'manual' })
    return new URL(answer.headers.get('location') ?? 'http://nowhere').searchParams
  }

  /** What was asked of it, such as `POST /api/v1/apps`. */
  get asked(): string[] {
    return this.heard.map(({ method, path }) => `${method} ${path}`)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = await readRequest(request)
    this.heard.push(heard)
    this.statuses.publishDue()
    response.setHeader('date', new Date(this.#clock.now()).toUTCString())
    const index = this.#faults.findIndex(({ path }) => path.test(`${heard.method} ${heard.path}`))
    const [found] = index < 0 ? [] : this.#faults.splice(index, 1)
    const commit = () => void this.#act(heard)
    if (found) return misbehave(found.fault, { response, now: this.#clock.now(), commit })
    say(response, this.#act(heard))
  }

  #act(heard: Heard): Said {
    const said = this.#route(heard)
    return heard.path.startsWith('/api/') ? { ...said, headers: { ...this.#limits(), ...said.headers } } : said
  }

  #limits(): Record<string, string> {
    const reset = new Date(this.#clock.now() + 120_000).toISOString()
    return { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '299', 'x-ratelimit-reset': reset }
  }

  #route(heard: Heard): Said {
    const house = {
      people: this.people,
      statuses: this.statuses,
      kind: this.kind,
      clock: this.#clock,
      origin: this.origin,
    }
    if (this.leadsTo !== undefined) return { status: 301, headers: { location: `${this.leadsTo}${heard.path}` } }
    const fixed: Record<string, () => Said> = {
      'GET /api/v1/instance': () => api.instance(1, house),
      'GET /api/v2/instance': () => api.instance(2, house),
      'GET /.well-known/nodeinfo': () => this.#nodeinfoLinks(),
      'GET /.well-known/webfinger': () => this.#webfinger(),
      'GET /nodeinfo/2.0': () => this.#nodeinfo(),
      'GET /.well-known/oauth-authorization-server': () => oauth.metadata(house),
      'POST /api/v1/apps': () => this.#register(heard, house),
      'GET /oauth/authorize': () => oauth.authorizePage(heard, house),
      'POST /oauth/authorize': () => oauth.decide(heard, house),
      'POST /oauth/token': () => oauth.token(heard, house, this.#clock.now()),
      'POST /oauth/revoke': () => oauth.revoke(heard, house),
      'GET /api/v1/accounts/verify_credentials': () => api.owner(heard, house),
      'POST /api/v1/statuses': () => api.post(heard, house),
      'GET /api/v1/scheduled_statuses': () => api.scheduledOf(heard, house),
    }
    const [, id = ''] = /^\/api\/v1\/[a-z_]+\/([^/]+)/.exec(heard.path) ?? []
    const named: [RegExp, () => Said][] = [
      [/^GET \/api\/v1\/accounts\/[^/]+\/statuses$/, () => api.statusesOf(heard, id, house)],
      [/^GET \/api\/v1\/statuses\/[^/]+\/source$/, () => api.sourceOf(heard, id, house)],
      [/^DELETE \/api\/v1\/statuses\/[^/]+$/, () => api.removeStatus(heard, id, house)],
      [/^DELETE \/api\/v1\/scheduled_statuses\/[^/]+$/, () => api.removeScheduled(heard, id, house)],
    ]
    const line = `${heard.method} ${heard.path}`
    const route = fixed[line] ?? named.find(([path]) => path.test(line))?.[1]
    return route?.() ?? { status: 404, body: '<!DOCTYPE html><h1>404</h1>' }
  }

  #nodeinfoLinks(): Said {
    if (this.kind.software === undefined) return { status: 404, body: '<!DOCTYPE html><h1>404</h1>' }
    const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0'
    return { body: { links: [{ rel, href: `${this.origin}/nodeinfo/2.0` }] } }
  }

  #webfinger(): Said {
    if (this.webfinger === undefined) return { status: 404, body: { error: 'Not found' } }
    return {
      body: { links: [{ rel: 'self', type: 'application/activity+json', href: `${this.webfinger}/users/ada` }] },
    }
  }

  #nodeinfo(): Said {
    return { body: { version: '2.0', software: { name: this.kind.software, version: this.kind.version } } }
  }

  /** Source: mastodon, config/initializers/rack_attack.rb. */
  #register(heard: Heard, house: Parameters<typeof oauth.registerApp>[1]): Said {
    const now = this.#clock.now()
    const recent = this.#registrations.filter((at) => at > now - tenMinutes)
    if (recent.length >= registrationsInTenMinutes) {
      const reset = new Date((recent[0] ?? now) + tenMinutes).toISOString().replace('Z', '000Z')
      return {
        status: 429,
        body: { error: 'Too many requests' },
        headers: { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      }
    }
    this.#registrations.push(now)
    return oauth.registerApp(heard, house)
  }
}
