/*
 * How evenly something is spread; pure sums that the live sample and the report share.
 */

/** The upper ends of the groups by posts of one author, the last without one. */
const groupsUpTo = [1, 2, 5, 10, 50] as const

/** How many authors wrote 1, 2, 3–5, 6–10, 11–50 and more posts. */
export function byPosts(perAuthor: readonly number[]): number[] {
  const groups = Array.from({ length: groupsUpTo.length + 1 }, () => 0)
  for (const posts of perAuthor) {
    const found = groupsUpTo.findIndex((most) => posts <= most)
    const group = found === -1 ? groupsUpTo.length : found
    groups[group] = (groups[group] ?? 0) + 1
  }
  return groups
}

/** The Gini coefficient of posts over authors: 0 where all wrote as many, near 1 where one wrote nearly all. To four places. */
export function gini(perAuthor: readonly number[]): number {
  const sorted = perAuthor.toSorted((a, b) => a - b)
  const sum = sorted.reduce((all, each) => all + each, 0)
  if (sum === 0) return 0
  const ranked = sorted.reduce((all, each, index) => all + (index + 1) * each, 0)
  return to4((2 * ranked) / (sorted.length * sum) - (sorted.length + 1) / sorted.length)
}

/**
 * How much more often two of the posts fall on the same second of the minute than chance would have it, which is 1. Not
 * led astray by how many posts there are, as pairs of different posts are compared. Null below two posts. To two places.
 */
export function sameSecond(seconds: readonly number[]): number | null {
  const posts = seconds.reduce((all, each) => all + each, 0)
  if (posts < 2) return null
  const pairs = seconds.reduce((all, each) => all + each * (each - 1), 0)
  return Math.round(((pairs * seconds.length) / (posts * (posts - 1))) * 100) / 100
}

/**
 * Whether two shares differ by more than chance and by enough to matter: five points, and three standard errors of the
 * difference (two-proportion z, pooled).
 */
export function isUnlike(
  [part, whole]: readonly [number, number],
  [usualPart, usualWhole]: readonly [number, number],
): boolean {
  if (whole === 0 || usualWhole === 0) return false
  const difference = part / whole - usualPart / usualWhole
  const pooled = (part + usualPart) / (whole + usualWhole)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / whole + 1 / usualWhole))
  return difference >= 0.05 && difference > 3 * error
}

function to4(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
