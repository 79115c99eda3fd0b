import { later } from '../../../clock/clock.ts'
import { tagKey } from '../../../trends/index.ts'
import type { FollowedTag, Source, StreamEvent } from '../../network.ts'
import { EventQueue } from './event-queue.ts'
import { Pace } from './pace.ts'
import { type Position, type Positions, readCursor, writeCursor } from './position.ts'
import { type MastodonServer, serverFrom } from './server.ts'
import { ServerEar } from './server-ear.ts'
import { type ListenSettings, usualSettings } from './settings.ts'
import { SharedPosts } from './shared-posts.ts'
import type { Said } from './tag-ear.ts'

export interface MastodonPlaces {
  /** The hosts that the operator chose, for campaigns that choose none. */
  servers: readonly string[]
  /** Members' tokens by host, for servers that tell only their members or stream only to them. */
  tokens: ReadonlyMap<string, string>
}

/** However many campaigns choose however many servers. */
const mostServers = 40
/** With so many events waiting to be counted, servers are asked no more until they are. */
const mostWaiting = 1000
const lookMs = 500

/**
 * The hashtags that are followed, as the chosen servers tell of them, for Mastodon and what speaks its API. Each server
 * is heard by itself; a post that several know comes once from each, marked with the server and under the same name.
 */
export function mastodonSource(
  places: MastodonPlaces,
  settings: Pick<ListenSettings, 'fetch' | 'streamFetch'> & Partial<ListenSettings>,
): Source {
  const serversOf = (chosen?: readonly string[]) =>
    (chosen ?? places.servers).map((name) => serverFrom(name, places.tokens))
  return {
    id: 'mastodon:tags',
    network: 'mastodon',
    label: 'hashtag timelines',
    hears: 'followed tags',
    keepsTime: true,
    servers: (chosen) => serversOf(chosen).map(({ id, label }) => ({ id, label })),
    listen: (options) => listen(serversOf, { ...usualSettings, ...settings }, options),
  }
}

type ServersOf = (chosen?: readonly string[]) => MastodonServer[]

async function* listen(
  serversOf: ServersOf,
  settings: ListenSettings,
  options: { cursor?: string; signal: AbortSignal; follow?: () => readonly FollowedTag[] },
): AsyncGenerator<StreamEvent, void, undefined> {
  const stop = new AbortController()
  const signal = AbortSignal.any([options.signal, stop.signal])
  const queue = new EventQueue<StreamEvent>(mostWaiting)
  const company = new Company(settings, queue, options.cursor)
  const follow = () => company.wanted(options.follow?.() ?? [], serversOf)
  const running = company.run(follow, signal).finally(() => queue.close())
  const closed = () => queue.close()
  signal.addEventListener('abort', closed, { once: true })
  try {
    yield* queue
  } finally {
    stop.abort()
    await running
  }
}

interface Wanted {
  server: MastodonServer
  tags: string[]
}

/** All ears of one source, and what they share. */
class Company {
  readonly #settings: ListenSettings
  readonly #queue: EventQueue<StreamEvent>
  readonly #shared: SharedPosts
  readonly #positions: Positions
  readonly #ears = new Map<string, { wanted: Wanted; stop: AbortController; running: Promise<void> }>()
  #cursor: string

  constructor(settings: ListenSettings, queue: EventQueue<StreamEvent>, cursor: string | undefined) {
    this.#settings = settings
    this.#queue = queue
    this.#shared = new SharedPosts(settings.lookAfterMs)
    this.#positions = cursor === undefined ? new Map() : readCursor(cursor)
    this.#cursor = writeCursor(this.#positions)
  }

  /** What is followed where, each server once. */
  wanted(follow: readonly FollowedTag[], serversOf: ServersOf): Map<string, Wanted> {
    const wanted = new Map<string, Wanted>()
    for (const { tag, servers } of follow) {
      for (const server of serversOf(servers)) {
        const known = wanted.get(server.id)
        if (!known && wanted.size < mostServers) wanted.set(server.id, { server, tags: [tag] })
        else if (known && !known.tags.some((other) => tagKey(other) === tagKey(tag))) known.tags.push(tag)
      }
    }
    return wanted
  }

  /** Begins and ends ears as they are wanted, until the signal aborts. */
  async run(follow: () => Map<string, Wanted>, signal: AbortSignal): Promise<void> {
    const { clock } = this.#settings
    while (!signal.aborted) {
      const wanted = follow()
      for (const id of this.#ears.keys()) if (!wanted.has(id)) await this.#end(id)
      for (const [id, each] of wanted) this.#begin(id, each, signal)
      await clock.sleepUntil(later(clock.now(), lookMs), signal)
    }
    await Promise.all([...this.#ears.values()].map(({ running }) => running))
  }

  #begin(id: string, wanted: Wanted, signal: AbortSignal): void {
    const known = this.#ears.get(id)
    if (known) known.wanted.tags = wanted.tags
    else this.#ears.set(id, this.#ear(id, wanted, signal))
  }

  #ear(id: string, wanted: Wanted, signal: AbortSignal) {
    const stop = new AbortController()
    const ear = new ServerEar(
      {
        server: wanted.server,
        settings: this.#settings,
        shared: this.#shared,
        pace: new Pace(this.#settings.clock, this.#settings.pace),
        say: (event) => this.#queue.put(this.#withCursor(event)),
        keep: (key, position) => this.#keep(id, key, position),
      },
      this.#positionsOf(id),
    )
    const running = ear.run(() => wanted.tags, AbortSignal.any([stop.signal, signal]))
    return { wanted, stop, running }
  }

  async #end(id: string): Promise<void> {
    const ear = this.#ears.get(id)
    ear?.stop.abort()
    await ear?.running
    this.#ears.delete(id)
    this.#positions.delete(id)
    this.#cursor = writeCursor(this.#positions)
    await this.#queue.put({ kind: 'disconnected', why: 'Nothing is followed there any more.', by: id })
  }

  #positionsOf(id: string): Map<string, Position> {
    const known = this.#positions.get(id) ?? new Map()
    this.#positions.set(id, known)
    return known
  }

  #keep(id: string, key: string, position: Position): void {
    this.#positionsOf(id).set(key, position)
    this.#cursor = writeCursor(this.#positions)
  }

  #withCursor(event: Said): StreamEvent {
    const carries =
      event.kind === 'post' || event.kind === 'delete' || event.kind === 'stands' || event.kind === 'heartbeat'
    return carries ? { ...event, cursor: this.#cursor } : event
  }
}
