/** How much may leave towards one host: `burst` at once, `perSecond` in the long run. */
export interface Rate {
  burst: number
  perSecond: number
}

/** Renewing a session, publishing, and the image that goes along or a proof to be made anew; readings back count by themselves. */
export const requestsPerPost = 3

/** How many posts are on their way to one host at the same time. */
export const postsAtOnce = 8

const windowS = 300

/**
 * How fast requests may leave for one address limit: in no five minutes more than it allows, what a burst spends included.
 * Dispatch obeys this and the flight plan reckons with it.
 */
export function hostRate(requestsPer5Minutes: number): Rate {
  const burst = Math.max(requestsPerPost, requestsPer5Minutes / 10)
  return { burst, perSecond: Math.max(requestsPer5Minutes - burst, requestsPer5Minutes / 10) / windowS }
}

/** How many posts can leave for one address limit within `ms`, from a rested start. */
export function postsWithin({ burst, perSecond }: Rate, ms: number): number {
  return Math.floor((burst + (perSecond * Math.max(0, ms)) / 1000) / requestsPerPost)
}
