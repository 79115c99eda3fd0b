import type { Instant } from '../instant.ts'
import { type Continent, continentOf } from './continents.ts'
import { type Crowd, shares } from './crowd.ts'
import { awakeIn, canPostIn } from './waking.ts'

/** Something that takes the audience's eyes, or should not be shouted over. */
export interface KnownEvent {
  name: string
  from: Instant
  until: Instant
}

/** How busy each hour of the week is on the networks that are measured: 0 the quietest, 1 the busiest. By hour of the week in UTC. */
export type Crowding = ReadonlyMap<number, number>

export interface PlanQuestion {
  crowd: Crowd
  minutes: number
  events?: readonly KnownEvent[]
  crowding?: Crowding
}

export interface ScoredHour {
  at: Instant
  /** 0 to 100, to one place. */
  score: number
  /** Parts of the crowd, in [0, 1]: awake, and awake and free to post. */
  awake: number
  reach: number
  /** Of the worst-off continent's reach to the best-off's: 1 where the night is nobody's alone. */
  fairness: number
  /** The continents that count, the one that gives the most sleep first. */
  burdens: readonly { continent: Continent; awake: number }[]
  /** Undefined where nothing was measured at this hour of the week. */
  crowded: number | undefined
  clash: string | undefined
}

/** A continent of fewer than one in twenty does not move the hour for all. */
const leastShare = 0.05
/** What an hour is worth in which something else takes the eyes; never the best, unless all are so. */
const clashWorth = 0.3
const besideMs = 30 * 60_000
export const hourMs = 3_600_000

/**
 * Above all how many can take part; then up to a third less where one continent bears the night alone, and up to a sixth
 * less at the busiest hour of the week.
 */
export function scoreHour(at: Instant, question: PlanQuestion): ScoredHour {
  const crowd = shares(question.crowd)
  const middle = (at + question.minutes * 30_000) as Instant
  const of = (parts: Crowd, share: typeof awakeIn) =>
    parts.reduce((sum, { zone, weight }) => sum + weight * share(zone, middle), 0)
  const reach = of(crowd, canPostIn)
  const groups = [...byContinent(crowd)].filter(([, parts]) => weightOf(parts) >= leastShare)
  const each = groups.map(([continent, parts]) => ({
    continent,
    awake: of(parts, awakeIn) / weightOf(parts),
    reach: of(parts, canPostIn) / weightOf(parts),
  }))
  const reaches = each.map((one) => one.reach)
  const fairness = each.length < 2 ? 1 : Math.min(...reaches) / Math.max(...reaches)
  const crowded = question.crowding?.get(hourOfWeek(at))
  const clash = clashOf(at, question)
  const worth = (0.67 + 0.33 * fairness) * (1 - 0.16 * (crowded ?? 0.5)) * (clash ? clashWorth : 1)
  return {
    at,
    score: Math.round(reach * worth * 1000) / 10,
    awake: of(crowd, awakeIn),
    reach,
    fairness,
    burdens: each.map(({ continent, awake }) => ({ continent, awake })).sort((a, b) => a.awake - b.awake),
    crowded,
    clash,
  }
}

/** 0 is Sunday from 00:00 UTC, 167 Saturday from 23:00. */
export function hourOfWeek(at: Instant): number {
  return (((Math.floor(at / hourMs) + 96) % 168) + 168) % 168
}

function byContinent(crowd: Crowd): Map<Continent, Crowd[number][]> {
  const groups = new Map<Continent, Crowd[number][]>()
  for (const part of crowd) {
    const continent = continentOf(part.zone)
    if (!continent) continue
    groups.set(continent, [...(groups.get(continent) ?? []), part])
  }
  return groups
}

function weightOf(parts: Crowd): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0)
}

function clashOf(at: Instant, { events = [], minutes }: PlanQuestion): string | undefined {
  const end = at + minutes * 60_000
  return events.find(({ from, until }) => at < until + besideMs && end > from - besideMs)?.name
}
