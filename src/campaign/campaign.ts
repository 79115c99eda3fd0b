import { z } from 'zod'
import type { Instant } from '../hour/instant.ts'
import { localTimeToInstant, timeToInstant, zoneSchema } from '../hour/zone.ts'
import { languageTag, localized } from './localized.ts'
import { networkNames } from './networks.ts'
import { planningSchema } from './planning.ts'
import { tagSchema } from './tag.ts'

export const waveNames = ['even', 'front-loaded', 'crescendo'] as const

const webAddress = z.url({ protocol: /^https?$/, error: 'an http(s) address is expected' })
const date = z.iso.date('a date such as 2019-12-05 is expected')
const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'lower-case letters, digits and hyphens are expected, at most 64')

const fact = z.strictObject({
  fact: localized(300).describe('One fact that supports the ask.'),
  source: webAddress.describe('Where anybody can check it.'),
  title: z.string().trim().min(1).max(200).optional().describe('What the source is called.'),
  date: date.optional().describe('The day the source said so.'),
})

const endorsement = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    role: localized(160).optional(),
    quote: localized(500).optional(),
    how: z
      .enum(['reported', 'verified'])
      .describe('“reported”: a source says so. “verified”: the campaign checked it with the person, and says how.'),
    verifiedBy: z.string().trim().min(1).max(200).optional().describe('How it was verified; needed when it was.'),
    source: webAddress.optional().describe('Needed when reported.'),
    date: date.optional().describe('Needed when reported.'),
  })
  .superRefine((given, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (given.how === 'verified' && !given.verifiedBy) missing('verifiedBy', 'say how this endorsement was verified')
    if (given.how === 'reported' && !given.source) missing('source', 'a reported endorsement names its source')
    if (given.how === 'reported' && !given.date) missing('date', 'a reported endorsement has the date of its source')
  })

/** How many Mastodon servers one campaign may have asked. */
export const mostMeasuredServers = 10
/** As `networks/mastodon/intent.ts` has it: two labels at least, the last of them with a letter. */
const hostName =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const measure = z.strictObject({
  mastodon: z
    .array(z.string().trim().toLowerCase().regex(hostName, 'the name of a server such as mastodon.social is expected'))
    .min(1)
    .max(mostMeasuredServers)
    .refine((hosts) => new Set(hosts).size === hosts.length, 'a server is named twice')
    .describe('The Mastodon servers that are asked for the hashtag; unset, those that the operator chose.'),
})

const storm = z
  .strictObject({
    name: slug.default('storm').describe('Tells the storms of a campaign apart; stays the same when the hour moves.'),
    at: z
      .string()
      .describe('T-zero: 2026-12-05T11:00:00Z, or a local time such as 2026-12-05T05:00 together with `zone`.'),
    zone: zoneSchema.optional().describe('The zone of a local `at`, such as America/Chicago.'),
    minutes: z
      .int()
      .min(1)
      .max(24 * 60)
      .default(60),
    goal: z.int().min(1).max(100_000_000).optional().describe('How many pledges the organizer hopes for.'),
    wave: z.enum(waveNames).default('even').describe('How consented posts are spread over the storm.'),
    profile: z
      .enum(['campaign', 'newsroom', 'rehearsal'])
      .default('campaign')
      .describe('How the trend engine judges; storms of a few minutes need `rehearsal`.'),
  })
  .transform(({ at, zone, ...rest }, context) => {
    const tZero = instantOf(at, zone)
    if (typeof tZero === 'number') return { ...rest, tZero }
    context.addIssue({ code: 'custom', path: ['at'], message: tZero.mistake })
    return z.NEVER
  })

export const campaignSchema = z
  .strictObject({
    slug: slug.describe('The campaign’s address: /c/SLUG.'),
    name: localized(120).describe('What invitations call it; never the hashtag alone.'),
    hashtag: tagSchema.describe('Letters, digits and _; without #.'),
    ask: localized(200).describe('What is asked, in one sentence.'),
    target: z.strictObject({
      name: z.string().trim().min(1).max(120),
      kind: z
        .enum(['company', 'institution', 'government', 'broadcaster', 'club'])
        .describe('Who is asked is an organization: no storms against private persons.'),
      handles: z.partialRecord(z.enum(networkNames), z.string().trim().min(1).max(255)).default({}),
    }),
    case: z.array(fact).max(30).default([]),
    message: localized(2000).describe('Why it matters, in the organizer’s words.'),
    prompts: z
      .record(languageTag, z.array(z.string().trim().min(3).max(200)).min(1).max(20))
      .default({})
      .describe('Questions, and half-sentences with a blank written ___, that only the supporter can fill.'),
    languages: z.array(languageTag).min(1).default(['en']),
    accent: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #0B6E99 is expected')
      .default('#E4002B'),
    storms: z.array(storm).max(50).default([]),
    endorsements: z.array(endorsement).max(50).default([]),
    rules: localized(1000).optional().describe('How supporters behave here.'),
    opinion: z
      .enum(['union', 'political', 'health', 'faith'])
      .optional()
      .describe('What it tells of people that they support this; then no evidence opens any individual, to nobody.'),
    measure: measure.optional().describe('Where the hashtag is measured, on networks of many servers.'),
    planning: planningSchema
      .optional()
      .describe('What the planner of the hour should know; it proposes, and decides nothing.'),
  })
  .superRefine((given, context) => {
    const seen = new Set<string>()
    for (const [index, { name }] of given.storms.entries()) {
      const path = ['storms', index, 'name']
      if (seen.has(name)) context.addIssue({ code: 'custom', path, message: `two storms are named “${name}”` })
      seen.add(name)
    }
  })

export type Campaign = z.output<typeof campaignSchema>
/** A campaign as its file spells it. */
export type CampaignFile = z.input<typeof campaignSchema>
export type Storm = Campaign['storms'][number]
export type Fact = Campaign['case'][number]
export type Endorsement = Campaign['endorsements'][number]
export type Wave = Storm['wave']

export function endOf(storm: { tZero: Instant; minutes: number }): Instant {
  return (storm.tZero + storm.minutes * 60_000) as Instant
}

export type Phase = 'before' | 'running' | 'after'

export function phaseOf(storm: { tZero: Instant; minutes: number }, now: Instant): Phase {
  if (now < storm.tZero) return 'before'
  return now < endOf(storm) ? 'running' : 'after'
}

function instantOf(at: string, zone: string | undefined): Instant | { mistake: string } {
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(at)
  if (hasOffset && zone) return { mistake: 'either an offset in the time or a `zone`, not both' }
  if (!hasOffset && !zone) return { mistake: 'a local time needs a `zone`; or write it in UTC with a Z at the end' }
  try {
    return zone ? localTimeToInstant(at, zone) : timeToInstant(at)
  } catch {
    return { mistake: `“${at}” is no time; 2026-12-05T11:00:00Z is` }
  }
}
