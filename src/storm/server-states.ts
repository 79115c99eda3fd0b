import { type Instant, instant } from '../hour/instant.ts'

export type SourceStatus = 'starting' | 'live' | 'disconnected'

/** How it stands with one server of a source, or with the whole source where it is one stream. */
export interface ServerState {
  status: SourceStatus
  why: string | undefined
  /** How far it has told. */
  seenAt: Instant | undefined
}

/** A slow server holds the intervals of its network up for no longer than this. */
const mostHeldUpMs = 30_000

/** What is known of each server of one source, by the name with which its events are marked. */
export class ServerStates {
  readonly #states = new Map<string, ServerState>()

  get(id: string): ServerState {
    return this.#states.get(id) ?? { status: 'starting', why: undefined, seenAt: undefined }
  }

  set(id: string, changes: Partial<ServerState>): void {
    this.#states.set(id, { ...this.get(id), ...changes })
  }

  /** Those that deliver, by name. */
  live(): string[] {
    return [...this.#states].flatMap(([id, { status }]) => (status === 'live' ? [id] : []))
  }

  /** The source lives while any of its servers does. */
  get status(): SourceStatus {
    const all = [...this.#states.values()].map(({ status }) => status)
    if (all.includes('live')) return 'live'
    return all.includes('disconnected') ? 'disconnected' : 'starting'
  }

  get why(): string | undefined {
    return this.status === 'live' ? undefined : [...this.#states.values()].findLast(({ why }) => why)?.why
  }

  /** Up to when every living server has told, not counting one that lags far behind the others. */
  heardUntil(): Instant | undefined {
    const seen = [...this.#states.values()].flatMap(({ status, seenAt }) => (status === 'live' ? (seenAt ?? []) : []))
    if (seen.length === 0) return undefined
    return instant(Math.max(Math.min(...seen), Math.max(...seen) - mostHeldUpMs))
  }
}
