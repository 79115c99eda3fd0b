/** Chance that can be repeated: the same seed throws the same numbers. */
export interface Dice {
  /** From 0 to below 1. */
  next(): number
  /** From `least` to below `most`. */
  between(least: number, most: number): number
  /** One of them; throws a RangeError where there is none. */
  pick<T>(from: readonly T[]): T
  shuffled<T>(from: readonly T[]): T[]
}

/** mulberry32, by Tommy Ettinger (public domain); its 32 bits of state are plenty for a rehearsal. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    pick: (from) => pickAt(from, Math.floor(next() * from.length)),
    shuffled: (from) => shuffle(from, next),
  }
}

function pickAt<T>(from: readonly T[], index: number): T {
  if (from.length === 0) throw new RangeError('There is nothing to pick from.')
  return from[index] as T
}

/** Fisher and Yates. */
function shuffle<T>(from: readonly T[], next: () => number): T[] {
  const cards = [...from]
  for (let last = cards.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    ;[cards[last], cards[other]] = [pickAt(cards, other), pickAt(cards, last)]
  }
  return cards
}
