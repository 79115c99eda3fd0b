import { z } from 'zod'

/** Most servers name their things by strings, some by numbers. */
export const id = z.union([z.string().min(1), z.int()]).transform(String)

export const webAddress = z.url({ protocol: /^https?$/ })

/** A status as far as it is read here. Source: docs.joinmastodon.org/entities/Status. */
export const status = z.object({
  id,
  uri: webAddress,
  created_at: z.string(),
  content: z.string().catch(''),
  visibility: z.string().catch('public'),
  reblog: z.unknown(),
  application: z.object({ name: z.string() }).nullish().catch(undefined),
})

export type Status = z.infer<typeof status>

/** Source: docs.joinmastodon.org/entities/ScheduledStatus. */
export const scheduled = z.object({
  id,
  scheduled_at: z.string(),
  params: z.object({ text: z.string().nullish() }),
})

const tally = z.int().min(0).optional().catch(undefined)

/** Source: docs.joinmastodon.org/entities/Account#CredentialAccount. */
export const credentials = z.object({
  id,
  username: z.string().min(1).max(500),
  created_at: z.string().optional().catch(undefined),
  statuses_count: tally,
  followers_count: tally,
  moved: z.unknown(),
})
