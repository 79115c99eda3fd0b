import { z } from 'zod'

const count = z.int().nonnegative()
const part = z.number().min(0).max(1)
const place = z.int().positive()

/**
 * What was predicted before T-zero, sealed by its place in the chain: ranges that are meant to hold in `confidence` of all
 * storms. `turnout` is of 1, posts of those who pledged for one pledge. `rank` is missing where no rank could be known, and
 * its `worst` is null where anything behind may be.
 */
export const forecastRow = z.strictObject({
  kind: z.literal('forecast'),
  at: z.iso.datetime(),
  pledges: count,
  confidence: z.number().gt(0).lt(1),
  turnout: z.strictObject({ low: part, middle: part, high: part }),
  networks: z.array(
    z.strictObject({
      network: z.string(),
      pledges: count,
      mentions: z.strictObject({ low: count, high: count }),
      rank: z.strictObject({ best: place, worst: place.nullable() }).optional(),
    }),
  ),
})

export type ForecastBody = z.infer<typeof forecastRow>
