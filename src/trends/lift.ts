/** Tags that must be busy before the others can be told to be livelier than usual. */
const fewest = 8
/** Authors per window that make a tag busy. */
export const busy = 2

/**
 * How much livelier than usual the busy tags are: the median of authors over expected, each tag weighted by the root of
 * what is expected of it. At least 1; it takes more than half of them to lift it, so that no single crowd does.
 */
export function liftOf(tags: readonly { authors: number; expected: number }[]): number {
  if (tags.length < fewest) return 1
  const ratios = tags.map(({ authors, expected }) => ({ ratio: authors / expected, weight: Math.sqrt(expected) }))
  ratios.sort((a, b) => a.ratio - b.ratio)
  let left = ratios.reduce((sum, { weight }) => sum + weight, 0) / 2
  for (const { ratio, weight } of ratios) {
    left -= weight
    if (left <= 0) return Math.max(1, ratio)
  }
  return 1
}
