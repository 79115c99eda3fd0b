import type { Clock } from '../../clock/clock.ts'
import type { Kind } from './kinds.ts'
import type { People, Person, Token } from './people.ts'
import { contentOf, type Standing, type Statuses, type Waiting } from './statuses.ts'
import type { Heard, Said } from './wire.ts'

export interface House {
  people: People
  statuses: Statuses
  kind: Kind
  clock: Clock
  /** The name it has in the world, under which its posts stand. */
  origin: string
}

const fiveMinutes = 5 * 60_000
const mostWaiting = 300
const mostWaitingADay = 25

/** Source: docs.joinmastodon.org/entities/Instance, and V1_Instance. */
export function instance(version: 1 | 2, { kind, origin }: House): Said {
  if (kind.closed) return { status: 401, body: { error: 'This method requires an authenticated user' } }
  if (kind.isNone || (version === 2 && !kind.secondInstance)) return notFound
  const configuration = kind.limits && {
    statuses: { max_characters: kind.limits.characters, characters_reserved_per_url: kind.limits.perLink },
  }
  const { host } = new URL(origin)
  const name = kind.named === 'address' ? origin : host
  const said = { title: 'Pretend', version: kind.version, ...(configuration && { configuration }) }
  return { body: version === 2 ? { domain: name, ...said } : { uri: name, ...said } }
}

const notFound: Said = { status: 404, body: { error: 'Record not found' } }

/** Who asks, or what they are told. */
export function asked(heard: Heard, scopes: string[], { people, kind }: House): Token | Said {
  const found = people.tokens.get(heard.headers.authorization?.replace(/^Bearer /, '') ?? '')
  if (!found) return { status: kind.tokenRefusal.status, body: { error: kind.tokenRefusal.error } }
  const may = scopes.some((scope) => found.scopes.includes(scope) || found.scopes.includes(scope.split(':')[0] ?? ''))
  if (!may) return { status: 403, body: { error: 'This action is outside the authorized scopes' } }
  if (found.person?.standing === 'login disabled')
    return { status: 403, body: { error: 'Your login is currently disabled' } }
  return found
}

export function owner(heard: Heard, house: House): Said {
  const token = asked(heard, ['profile', 'read:accounts'], house)
  if (!('app' in token)) return token
  return token.person ? { body: accountOf(token.person, house) } : noUser
}

const noUser: Said = { status: 422, body: { error: 'This method requires an authenticated user' } }

function accountOf(person: Person, { origin }: House) {
  return {
    id: person.id,
    username: person.username,
    acct: person.username,
    created_at: new Date(person.createdAt).toISOString(),
    statuses_count: person.statuses,
    followers_count: person.followers,
    url: `${origin}/@${person.username}`,
    moved: person.movedTo === undefined ? null : { id: '1', username: person.movedTo },
  }
}

/** Source: docs.joinmastodon.org/methods/statuses#create; mastodon, app/services/post_status_service.rb. */
export function post(heard: Heard, house: House): Said {
  const token = asked(heard, ['write:statuses'], house)
  if (!('app' in token)) return token
  const { person } = token
  if (!person) return noUser
  if (person.standing === 'may not post') return { status: 403, body: { error: 'This action is not allowed' } }
  const key = [heard.headers['idempotency-key']].flat()[0]
  const known = house.statuses.remembered(person, key)
  if (known !== undefined) return again(known, person, house)
  const order = orderIn(heard, token, person)
  const wrong = wrongWith(order.text, house.kind)
  if (wrong) return { status: 422, body: { error: `Validation failed: ${wrong}` } }
  const at = momentIn(heard, house)
  const made = at === undefined ? house.statuses.add(order) : holdFor(order, at, house)
  if (!('id' in made)) return made
  house.statuses.remember(person, key, made.id)
  return { body: 'at' in made ? waitingOf(made) : statusOf(made, house, person) }
}

function again(id: string, person: Person, house: House): Said {
  const held = house.statuses.waiting.find((each) => each.id === id)
  if (held) return { body: waitingOf(held) }
  const status = house.statuses.standing.find((each) => each.id === id)
  return status ? { body: statusOf(status, house, person) } : notFound
}

function orderIn({ form }: Heard, { app }: Token, person: Person) {
  const asked = form.get('visibility') ?? 'public'
  return {
    person,
    text: form.get('status') ?? '',
    visibility: person.standing === 'silenced' && asked === 'public' ? 'unlisted' : asked,
    language: form.get('language') ?? undefined,
    app: app.name,
  }
}

function wrongWith(text: string, { limits }: Kind): string | undefined {
  if (text.trim() === '') return 'Text can’t be blank'
  const most = limits?.characters ?? 500
  const counted = text.replaceAll(/https?:\/\/\S+/g, 'x'.repeat(limits?.perLink ?? 23))
  return [...counted].length > most ? `Text character limit of ${most} exceeded` : undefined
}

function momentIn({ form }: Heard, { kind }: House): number | undefined {
  const at = Date.parse(form.get('scheduled_at') ?? '')
  if (!Number.isFinite(at) || kind.scheduling === 'publishes at once' || kind.scheduling === 'knows none')
    return undefined
  return kind.scheduling === 'is another moment' ? at + 3_600_000 : at
}

/** Source: mastodon, app/models/scheduled_status.rb. */
function holdFor(order: Parameters<Statuses['hold']>[0], at: number, { statuses, clock }: House): Waiting | Said {
  const wrong = (error: string): Said => ({ status: 422, body: { error: `Validation failed: ${error}` } })
  const mine = statuses.waiting.filter(({ person }) => person === order.person)
  const sameDay = mine.filter((each) => day(each.at) === day(at))
  if (at < clock.now() + fiveMinutes) return wrong('Scheduled at The scheduled date must be in the future')
  if (mine.length >= mostWaiting) return wrong(`You have exceeded the limit of ${mostWaiting} scheduled posts`)
  if (sameDay.length >= mostWaitingADay)
    return wrong(`You have exceeded the limit of ${mostWaitingADay} scheduled posts for today`)
  return statuses.hold(order, at)
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** `viewer` sees which app wrote it, also where others do not. */
export function statusOf(status: Standing, { kind, origin }: House, viewer: Person | undefined) {
  const { id, person, text, visibility, language, createdAt, app } = status
  return {
    id,
    created_at: new Date(createdAt).toISOString(),
    visibility,
    language,
    uri: `${origin}/users/${person.username}/statuses/${id}`,
    url: `${origin}/@${person.username}/${id}`,
    content: contentOf(text, kind),
    reblog: null,
    application: kind.namesApps && viewer === person && app !== undefined ? { name: app, website: null } : null,
    account: { id: person.id, username: person.username },
    mentions: [],
    tags: [],
  }
}

export function waitingOf({ id, at, text, visibility, language }: Waiting) {
  const params = { text, visibility, language, poll: null, media_ids: null, scheduled_at: null, idempotency: null }
  return { id, scheduled_at: new Date(at).toISOString(), params, media_attachments: [] }
}

/** Source: docs.joinmastodon.org/methods/accounts#statuses. */
export function statusesOf(heard: Heard, accountId: string, house: House): Said {
  const { people, statuses, kind } = house
  const token = heard.headers.authorization === undefined ? undefined : asked(heard, ['read:statuses'], house)
  if (token && !('app' in token)) return token
  if (!token && !kind.readByAnybody) return { status: 401, body: { error: 'Unauthorized: token not supplied' } }
  const person = people.people.find(({ id }) => id === accountId)
  if (!person) return notFound
  const isSeen = (each: Standing) => token?.person === person || /^(public|unlisted)$/.test(each.visibility)
  const mine = statuses.standing.filter((each) => each.person === person && isSeen(each))
  return paged(mine, heard, (each) => statusOf(each, house, token?.person))
}

export function scheduledOf(heard: Heard, house: House): Said {
  if (house.kind.scheduling === 'knows none') return notFound
  const token = asked(heard, ['read:statuses'], house)
  if (!('app' in token)) return token
  return paged(
    house.statuses.waiting.filter(({ person }) => person === token.person),
    heard,
    waitingOf,
  )
}

/** Newest first; `min_id` asks for the ones right above it. Source: docs.joinmastodon.org/api/guidelines#pagination. */
function paged<T extends { id: string }>(all: readonly T[], { query, path }: Heard, shown: (each: T) => unknown): Said {
  const limit = Math.min(40, Number(query.get('limit') ?? 20))
  const [max, min, since] = ['max_id', 'min_id', 'since_id'].map((name) => query.get(name))
  const inside = all.filter(({ id }) => {
    return (
      (!max || BigInt(id) < BigInt(max)) && (!min || BigInt(id) > BigInt(min)) && (!since || BigInt(id) > BigInt(since))
    )
  })
  const page = min ? inside.slice(-limit) : inside.slice(0, limit)
  const [first, last] = [page[0], page.at(-1)]
  const link = first && last && `<${path}?max_id=${last.id}>; rel="next", <${path}?min_id=${first.id}>; rel="prev"`
  return { body: page.map(shown), ...(link && { headers: { link } }) }
}

export function sourceOf(heard: Heard, id: string, house: House): Said {
  const token = asked(heard, ['read:statuses'], house)
  if (!('app' in token)) return token
  const status = house.statuses.standing.find((each) => each.id === id)
  return status && house.kind.source ? { body: { id, text: status.text, spoiler_text: '' } } : notFound
}

export function removeStatus(heard: Heard, id: string, house: House): Said {
  return remove(heard, id, house, 'standing')
}

export function removeScheduled(heard: Heard, id: string, house: House): Said {
  return remove(heard, id, house, 'waiting')
}

function remove(heard: Heard, id: string, house: House, from: 'standing' | 'waiting'): Said {
  const token = asked(heard, ['write:statuses'], house)
  if (!('app' in token)) return token
  const list: { id: string; person: Person }[] = house.statuses[from]
  const found = list.findIndex((each) => each.id === id && each.person === token.person)
  if (found < 0) return notFound
  list.splice(found, 1)
  return { body: {} }
}
