/** One past storm of this installation. */
export interface PastTurnout {
  pledges: number
  /** Posts of those who pledged, published by us or told by them; at most one a pledge counts. */
  posts: number
}

/** What part of those who pledged will post: the middle, and the range that holds it in eight of ten storms. */
export interface Turnout {
  low: number
  middle: number
  high: number
  /** How many past storms it rests on, beside the prior. */
  storms: number
}

/**
 * The prior: “about half of the people who say yes will show up” (Swing Left’s guide for organizers), as a Beta
 * distribution worth eight people, which allows for anything between a quarter and three quarters.
 */
const prior = { shown: 4, stayed: 4 }
/** People of one storm come or stay together, so however large it was it counts as so many who decided alone. */
const mostOfOneStorm = 12
/** The part of all storms that the range is meant to hold. */
export const confidence = 0.8

export function turnoutOf(past: readonly PastTurnout[]): Turnout {
  let { shown, stayed } = prior
  const told = past.filter(({ pledges }) => pledges > 0)
  for (const { pledges, posts } of told) {
    const weight = Math.min(pledges, mostOfOneStorm)
    const share = Math.min(1, posts / pledges)
    shown += weight * share
    stayed += weight * (1 - share)
  }
  const at = betaQuantiles(shown, stayed)
  return {
    low: at((1 - confidence) / 2),
    middle: shown / (shown + stayed),
    high: at((1 + confidence) / 2),
    storms: told.length,
  }
}

const steps = 4000

/** Quantiles of Beta(a, b) by summing its density, to a four-thousandth; a and b are at least 1 here. */
function betaQuantiles(a: number, b: number): (share: number) => number {
  const mode = (a - 1) / (a + b - 2)
  const log = (x: number) => (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x)
  const top = log(Math.min(1 - 0.5 / steps, Math.max(0.5 / steps, mode)))
  const density = Array.from({ length: steps }, (_, index) => Math.exp(log((index + 0.5) / steps) - top))
  const total = density.reduce((sum, each) => sum + each, 0)
  return (share) => {
    let sum = 0
    const index = density.findIndex((each) => {
      sum += each
      return sum >= share * total
    })
    return (index + 0.5) / steps
  }
}

/** How many posts so many pledges make. */
export function postsOf(pledges: number, turnout: Turnout): { low: number; middle: number; high: number } {
  const posts = (share: number) => Math.round(pledges * share)
  return { low: posts(turnout.low), middle: posts(turnout.middle), high: posts(turnout.high) }
}
