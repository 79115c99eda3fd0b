// Authors: their pairs (src/trends/pair-table.ts), and the samples of busy tags (src/trends/crowd-sample.ts).

import { at, moveBy, pairHome, part } from './table'

const rarities: i32 = 33
const uncheckedAtMost: i32 = 16
const byRarity: i32 = 1
const levels: i32 = 34

/** Counts one mention in the newest slot; the slot of the author's latest before it, or -1. */
export function addOf(tag: i32, low: i32, high: i32, slot: i32): i32 {
  const self = at(part.pairs)
  const start = at(load<i32>(self))
  const mask = load<i32>(self, 4)
  let place = pairHome(tag, low) & mask
  while (true) {
    const pair = start + (usize(place) << 4)
    const its = load<i32>(pair)
    if (its == 0) {
      moveBy(self + 8, 1)
      store<i32>(pair, tag + 1)
      store<i32>(pair, low, 4)
      store<i32>(pair, high, 8)
      store<i32>(pair, 0x100 | slot, 12)
      return -1
    }
    if (its == tag + 1 && load<i32>(pair, 4) == low && load<i32>(pair, 8) == high) {
      const value = load<i32>(pair, 12)
      store<i32>(pair, (((value >>> 8) + 1) << 8) | slot, 12)
      return value & 0xff
    }
    place = (place + 1) & mask
  }
}

export class Sample {
  // @ts-ignore: decorator
  @inline
  static takes(sample: i32, low: i32, slot: i32): bool {
    return clz(low) >= load<i32>(at(sample + levels + slot))
  }

  static move(sample: i32, low: i32, before: i32, slot: i32): void {
    change(sample, clz(low), slot, 1)
    if (before >= 0) {
      change(sample, clz(low), before, -1)
      return
    }
    moveBy(at(sample), 1)
    if (load<i32>(at(sample)) >= uncheckedAtMost) check(sample, slot)
  }

  static authors(sample: i32): f64 {
    let level = 0
    for (let slot = 0; slot < part.slots; slot++) level = max(level, load<i32>(at(sample + levels + slot)))
    let sum = 0
    for (let one = level; one < rarities; one++) sum += load<i32>(at(sample + byRarity + one))
    return f64(sum) * f64(u64(1) << level)
  }
}

function change(sample: i32, one: i32, slot: i32, by: i32): void {
  moveBy(at(sample + levels + part.slots + one * part.slots + slot), by)
  moveBy(at(sample + byRarity + one), by)
}

function check(sample: i32, slot: i32): void {
  store<i32>(at(sample), 0)
  const authors = Sample.authors(sample)
  const level = at(sample + levels + slot)
  while (authors / f64(u64(1) << load<i32>(level)) > f64(part.exactAuthors)) moveBy(level, 1)
}
