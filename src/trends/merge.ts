import type { Past } from './baseline.ts'
import { Engine } from './engine.ts'
import { profileOf } from './profile.ts'
import type { TagSnapshot } from './tag-state.ts'
import type { EngineSnapshot, TrendEngine } from './trend-engine.ts'

type KeptTag = TagSnapshot & { id: number }

/**
 * One engine out of engines that each saw a part of the authors, all with the same profile and clock. Followed tags add
 * exactly; of the others may be missing what a part had given up (`lost`), and the tags of one author that only stood in a
 * part's tail. Verdicts are judged after merging: they go on from those of `before`, the engine merged last.
 */
export function mergeTrendEngines(parts: readonly TrendEngine[], before?: TrendEngine): TrendEngine {
  const snapshots = parts.map((part) => part.snapshot())
  const [first] = snapshots
  if (!first) throw new RangeError('There is nothing to merge.')
  const merged = new Engine(
    profileOf(first.profile),
    new Map(snapshots.flatMap(({ follow }) => follow)),
    first.maxTags * parts.length,
  )
  merged.load(joined(snapshots, before?.snapshot()))
  merged.judgeNow()
  return merged
}

function joined(parts: readonly EngineSnapshot[], before: EngineSnapshot | undefined): EngineSnapshot {
  const latest = parts.reduce((one, other) => ((other.stream.bucket ?? 0) > (one.stream.bucket ?? 0) ? other : one))
  const slots = latest.stream.seen.length
  const oldest = (latest.stream.bucket ?? 0) + 1 - slots
  const standings = new Map(before?.counted.table.tags.map(({ key, standing }) => [key, standing]))
  const tags = new Map<string, KeptTag>()
  const log: number[] = []
  for (const part of parts) {
    const shift = (latest.stream.bucket ?? 0) - (part.stream.bucket ?? 0)
    const lag = latest.stream.lessons.count - part.stream.lessons.count
    const own = part.counted.table.tags.map((tag) => ({
      ...tag,
      past: { ...tag.past, lessons: tag.past.lessons + lag },
    }))
    const ids = new Map(own.map((tag) => [tag.id, take(tags, tag, shift)]))
    const { log: its } = part.counted.table
    for (let at = 0; at < its.length; at += 3) {
      const [tag = 0, bucket = 0, author = 0] = its.slice(at, at + 3)
      if (bucket >= oldest) log.push(ids.get(tag) ?? 0, bucket, author)
    }
  }
  for (const tag of tags.values()) tag.standing = standings.get(tag.key) ?? { verdict: 'quiet' }
  const table = {
    tags: [...tags.values()],
    log,
    tail: [],
    overwritten: 0,
    mostLost: mostLost(parts),
    entries: log.length / 3,
    free: [],
  }
  const counted = { table, posts: { followed: [], others: [] }, texts: [] }
  return { ...latest, counted, changes: [], time: { ...latest.time, held: null, lone: null } }
}

function mostLost(parts: readonly EngineSnapshot[]): number {
  return parts.reduce((sum, part) => sum + part.counted.table.mostLost, 0)
}

/** Adds a part's tag; its number in the merged table. `shift` is how many buckets the part is behind. */
function take(tags: Map<string, KeptTag>, tag: KeptTag, shift: number): number {
  const mentions = tag.mentions.map((_, index) => tag.mentions[index + shift] ?? 0)
  const known = tags.get(tag.key)
  if (!known) {
    tags.set(tag.key, { ...tag, id: tags.size, mentions })
    return tags.size - 1
  }
  known.mentions = known.mentions.map((count, index) => count + (mentions[index] ?? 0))
  known.past = added(known.past, tag.past)
  known.aside = longer(known.aside, tag.aside).map((_, index) => {
    const [one, other] = [known.aside[index] ?? nobody, tag.aside[index] ?? nobody]
    return { authors: one.authors + other.authors, all: one.all + other.all, expected: one.expected + other.expected }
  })
  known.stirred = Math.max(known.stirred, tag.stirred)
  known.usual += tag.usual
  if (tag.copies) known.copies = [...(known.copies ?? []), ...tag.copies]
  if (tag.levels)
    known.levels = longer(known.levels ?? [], tag.levels).map((_, index) =>
      Math.max(known.levels?.[index] ?? 0, tag.levels?.[index] ?? 0),
    )
  return known.id
}

const nobody = { authors: 0, all: 0, expected: 0 }

function longer<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return one.length >= other.length ? one : other
}

/** What was usual adds, and so does its variance. */
function added(one: Past, other: Past): Past {
  const season = longer(one.season ?? [], other.season ?? []).map(
    (_, hour) => (one.season?.[hour] ?? 0) + (other.season?.[hour] ?? 0),
  )
  const sum = one.sum + other.sum
  const part = sum === 0 ? 0.5 : one.sum / sum
  return {
    sum,
    recent: one.recent + other.recent,
    excess: one.excess * part + other.excess * (1 - part),
    excessWeight: one.excessWeight * part + other.excessWeight * (1 - part),
    lessons: Math.max(one.lessons, other.lessons),
    hour: one.hour + other.hour,
    ...(season.length > 0 && { season }),
  }
}
