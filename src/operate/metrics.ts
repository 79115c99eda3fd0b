import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Clock } from '../clock/clock.ts'
import { type Instant, later } from '../hour/instant.ts'
import { backlogOf } from '../store/backlog.ts'
import type { Database } from '../store/database.ts'
import type { Broadcast } from '../storm/broadcast.ts'
import type { Ingest } from '../storm/ingest.ts'

export interface MetricsDeps {
  db: Database
  clock: Clock
  ingests: readonly Ingest[]
  broadcast: Broadcast
}

/** One request as it is counted: by the route's pattern, so that no address of anybody's own is kept. */
export interface Answered {
  method: string
  route: string
  status: number
  seconds: number
}

const letterDayMs = 86_400_000
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * What this server does, in the Prometheus text format (https://prometheus.io/docs/instrumenting/exposition_formats/).
 * Numbers alone: no label holds a person, an account, a campaign or an address.
 */
export class Metrics {
  readonly registry = new Registry()
  readonly #deps: MetricsDeps
  readonly #gauges: ReturnType<typeof gaugesIn>
  readonly #answered: Counter<'method' | 'route' | 'status'>
  readonly #seconds: Histogram<'route'>

  constructor(deps: MetricsDeps) {
    this.#deps = deps
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry })
    this.#gauges = gaugesIn(registers)
    this.#answered = new Counter({
      name: 'uproar_http_requests_total',
      help: 'Requests answered, by the pattern of their address.',
      labelNames: ['method', 'route', 'status'],
      registers,
    })
    this.#seconds = new Histogram({
      name: 'uproar_http_request_duration_seconds',
      help: 'From a request’s arrival to the beginning of its answer.',
      labelNames: ['route'],
      buckets: requestBuckets,
      registers,
    })
  }

  answered({ method, route, status, seconds }: Answered): void {
    this.#answered.inc({ method, route, status: String(status) })
    this.#seconds.observe({ route }, seconds)
  }

  /** The text as it is now. Where the database does not answer, it says so, and leaves out what only the database knows. */
  async text(): Promise<string> {
    const now = this.#deps.clock.now()
    this.#measureStreams(now)
    const known = await this.#measureBacklog(now).then(
      () => true,
      () => false,
    )
    this.#gauges.database.set(known ? 1 : 0)
    return await this.registry.metrics()
  }

  #measureStreams(now: Instant): void {
    const { streamUp, streamAge, streamDropped, viewers } = this.#gauges
    viewers.set(this.#deps.broadcast.allViewers)
    for (const { source, status, seenAt, dropped } of this.#deps.ingests) {
      streamUp.set({ source: source.network }, status === 'live' ? 1 : 0)
      streamDropped.set({ source: source.network }, dropped)
      if (seenAt !== undefined) streamAge.set({ source: source.network }, secondsBetween(seenAt, now))
    }
  }

  async #measureBacklog(now: Instant): Promise<void> {
    const gauges = this.#gauges
    for (const gauge of [gauges.posts, gauges.letters]) gauge.reset()
    const ofDatabase = [gauges.postWait, gauges.letterWait, gauges.pledges, gauges.untilStorm, gauges.unclosed]
    for (const gauge of ofDatabase) gauge.set(Number.NaN)
    const backlog = await backlogOf(this.#deps.db, now, later(now, -letterDayMs))
    const waited = (since: Instant | undefined) => (since === undefined ? 0 : secondsBetween(since, now))
    for (const { state, count } of backlog.posts) gauges.posts.set({ state }, count)
    for (const { channel, state, count } of backlog.letters) gauges.letters.set({ channel, state }, count)
    gauges.postWait.set(waited(backlog.oldestPost))
    gauges.letterWait.set(waited(backlog.oldestLetter))
    gauges.pledges.set(backlog.pledges)
    gauges.unclosed.set(waited(backlog.unclosed))
    if (backlog.nextStorm !== undefined) gauges.untilStorm.set(secondsBetween(now, backlog.nextStorm))
  }
}

function secondsBetween(from: Instant, to: Instant): number {
  return (to - from) / 1000
}

function gaugesIn(registers: Registry[]) {
  const gauge = <T extends string>(name: string, help: string, labelNames: T[] = []) =>
    new Gauge({ name: `uproar_${name}`, help, labelNames, registers })
  return {
    database: gauge('database_up', '1 where the database answered this very question.'),
    streamUp: gauge('stream_up', '1 where a network’s stream is being heard.', ['source']),
    streamAge: gauge('stream_age_seconds', 'How long ago the newest event of a stream happened.', ['source']),
    streamDropped: gauge('stream_dropped', 'Events of a stream that were not believed, since this process began.', [
      'source',
    ]),
    viewers: gauge('live_viewers', 'Open live rooms at this process.'),
    posts: gauge('posts', 'Consents of storms that are not closed, by state.', ['state']),
    postWait: gauge('post_wait_seconds', 'How long the post has been due that has waited longest; 0: none waits.'),
    letters: gauge('letters', 'Mails and pushes that wait, or ended within a day.', ['channel', 'state']),
    letterWait: gauge('letter_wait_seconds', 'How long the letter has been due that has waited longest.'),
    pledges: gauge('pledges', 'Pledges, of all storms.'),
    untilStorm: gauge('next_storm_seconds', 'Seconds until the next T-zero; NaN: none is planned.'),
    unclosed: gauge('unclosed_storm_seconds', 'How long ago the storm began whose ledger should be closed; 0: none.'),
  }
}
