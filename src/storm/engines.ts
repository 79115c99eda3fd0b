import type { Instant } from '../hour/instant.ts'
import type { PostSeen } from '../networks/network.ts'
import {
  createTrendEngine,
  type EngineSnapshot,
  isEngineSnapshot,
  type ProfileName,
  restoreTrendEngine,
  type TrendEngine,
  type VerdictChange,
} from '../trends/index.ts'
import { LevelMeter } from './level-meter.ts'

const saveMs = { shortest: 5000, longest: 120_000 }

export type EngineSnapshots = Record<string, EngineSnapshot>

/** The engine of each profile in use, over one source. */
export class Engines {
  /** What the top tags had, for those who plan. */
  readonly levels = new LevelMeter()
  readonly #engines = new Map<ProfileName, TrendEngine>()

  /** What another version saved is not taken up: learning begins anew. */
  constructor(snapshots: EngineSnapshots = {}) {
    for (const [profile, snapshot] of Object.entries(snapshots)) {
      if (isEngineSnapshot(snapshot)) this.#engines.set(profile as ProfileName, restoreTrendEngine(snapshot))
    }
  }

  get(profile: ProfileName): TrendEngine | undefined {
    return this.#engines.get(profile)
  }

  /** Begins with the first storm that is judged so. */
  for(profile: ProfileName): TrendEngine {
    const known = this.#engines.get(profile)
    if (known) return known
    const engine = createTrendEngine({ profile })
    this.#engines.set(profile, engine)
    return engine
  }

  post({ uri, tags, author, at, text }: PostSeen): void {
    for (const engine of this.#engines.values()) engine.post({ id: uri, tags, author, at, text })
  }

  remove(uri: string, at: number): void {
    for (const engine of this.#engines.values()) engine.remove(uri, at)
  }

  profiles(): ProfileName[] {
    return [...this.#engines.keys()]
  }

  advance(profile: ProfileName, at: number): readonly VerdictChange[] {
    return this.#engines.get(profile)?.advance(at) ?? []
  }

  lookAtLevels(at: Instant): void {
    const campaign = this.get('campaign')
    if (campaign) this.levels.look(campaign, at)
  }

  snapshots(): EngineSnapshots {
    return Object.fromEntries([...this.#engines].map(([profile, engine]) => [profile, engine.snapshot()]))
  }
}

/** Saving the engines may take a twentieth of the time; a restart goes back to the last save and hears the rest again. */
export function untilNextSave(tookMs: number): number {
  return Math.min(saveMs.longest, Math.max(saveMs.shortest, 20 * tookMs))
}
