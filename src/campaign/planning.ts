import { z } from 'zod'
import type { Instant } from '../hour/instant.ts'
import type { Crowd } from '../hour/planner/crowd.ts'
import type { PlanOrder, PlanWindow } from '../hour/planner/plan.ts'
import type { KnownEvent } from '../hour/planner/score.ts'
import { timeToInstant, zoneSchema } from '../hour/zone.ts'

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

const clockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of the day such as 18:30 is expected')
  .describe('On the wall clock of the zone, such as 18:30.')

const moment = z
  .string()
  .refine(isMoment, { error: (issue) => `“${String(issue.input)}” is no time; 2026-12-05T11:00:00Z is` })
  .describe('A time with its offset, such as 2026-12-05T11:00:00Z.')

const event = z
  .strictObject({
    name: z.string().trim().min(1).max(120).describe('What it is, such as a final or an election night.'),
    from: moment,
    until: moment,
  })
  .refine(({ from, until }) => !isMoment(from) || !isMoment(until) || timeToInstant(from) < timeToInstant(until), {
    path: ['until'],
    error: 'an event ends after it begins',
  })

const planWindow = z.strictObject({
  zone: zoneSchema,
  days: z.array(z.enum(days)).min(1).max(7).optional().describe('Every day, unless said.'),
  from: clockTime,
  until: clockTime.describe('When the storm must be over; earlier than `from` it is meant of the next day.'),
})

export const planningSchema = z.strictObject({
  crowd: z
    .record(zoneSchema, z.number().positive().max(1e9))
    .optional()
    .describe('How many supporters each zone has, until enough have pledged: Asia/Tokyo: 2.'),
  windows: z.array(planWindow).max(20).default([]).describe('When the organizer could run a storm.'),
  events: z.array(event).max(100).default([]).describe('What would take the eyes, or should not be shouted over.'),
  notBefore: moment.optional(),
  notAfter: moment.optional(),
})

export type Planning = z.output<typeof planningSchema>

/** What the planner takes of a campaign's file. */
export function planOptions(
  planning: Planning | undefined,
): Pick<PlanOrder, 'windows' | 'events' | 'notBefore' | 'notAfter'> {
  if (!planning) return {}
  const { windows, events, notBefore, notAfter } = planning
  return {
    windows: windows.map(windowOf),
    events: events.map(eventOf),
    ...(notBefore && { notBefore: timeToInstant(notBefore) }),
    ...(notAfter && { notAfter: timeToInstant(notAfter) }),
  }
}

/** The crowd that the organizer wrote down, if one is. */
export function listedCrowd(planning: Planning | undefined): Crowd | undefined {
  const listed = Object.entries(planning?.crowd ?? {}).map(([zone, weight]) => ({ zone, weight }))
  return listed.length > 0 ? listed : undefined
}

function windowOf({ zone, days: named, from, until }: Planning['windows'][number]): PlanWindow {
  const window = { zone, from: minutesOf(from), until: minutesOf(until) }
  return named ? { ...window, days: named.map((day) => days.indexOf(day)) } : window
}

function eventOf({ name, from, until }: Planning['events'][number]): KnownEvent {
  return { name, from: timeToInstant(from), until: timeToInstant(until) }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function isMoment(text: string): boolean {
  return instantOf(text) !== undefined
}

function instantOf(text: string): Instant | undefined {
  try {
    return timeToInstant(text)
  } catch {
    return undefined
  }
}
