import { followedOf } from './counter.ts'
import { Engine } from './engine.ts'
import { profileOf } from './profile.ts'
import { tagKey } from './tag-key.ts'
import type { EngineOptions, EngineSnapshot, TrendEngine } from './trend-engine.ts'

const defaultMaxTags = 50_000

export function createTrendEngine(options: EngineOptions = {}): TrendEngine {
  const profile = profileOf(options.profile ?? 'campaign')
  return new Engine(profile, followedOf(options.follow ?? [], tagKey), options.maxTags ?? defaultMaxTags)
}

/** Whether this version can restore it. */
export function isEngineSnapshot(snapshot: unknown): snapshot is EngineSnapshot {
  return typeof snapshot === 'object' && snapshot !== null && 'version' in snapshot && snapshot.version === 2
}

/** An engine that answers the same to the same later events as the one the snapshot was taken of; throws when it is not one. */
export function restoreTrendEngine(snapshot: EngineSnapshot): TrendEngine {
  if (!isEngineSnapshot(snapshot))
    throw new Error('This is not a snapshot of a trend engine that this version can read.')
  const engine = new Engine(profileOf(snapshot.profile), new Map(snapshot.follow), snapshot.maxTags)
  engine.load(structuredClone(snapshot))
  return engine
}
