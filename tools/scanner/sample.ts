// Authors: their tables (src/trends/tag-authors.ts), and the samples of busy tags (src/trends/crowd-sample.ts).

import { at, give, moveBy, part, take } from './table'

const rarities: i32 = 33
const uncheckedAtMost: i32 = 16
const byRarity: i32 = 1
const levels: i32 = 34
const firstRoom: i32 = 4

// Where a row says where the table of its authors stands, in bytes.
export const authorsAt: usize = 20
export const authorsRoom: usize = 24
const authorsCount: usize = 28

/** Counts one mention of a tag in the newest slot; the slot of the author's latest before it, or -1. */
export function addOf(row: usize, low: i32, high: i32, slot: i32): i32 {
  const count = load<i32>(row, authorsCount)
  if ((count + 1) * 4 > load<i32>(row, authorsRoom) * 3) grow(row)
  const start = at(load<i32>(row, authorsAt))
  const mask = load<i32>(row, authorsRoom) - 1
  let place = low & mask
  while (true) {
    const entry = start + (usize(place) << 4)
    const value = load<i32>(entry, 8)
    if (value == 0) {
      store<i32>(row, count + 1, authorsCount)
      store<i32>(entry, low)
      store<i32>(entry, high, 4)
      store<i32>(entry, 0x100 | slot, 8)
      return -1
    }
    if (load<i32>(entry) == low && load<i32>(entry, 4) == high) {
      store<i32>(entry, (((value >>> 8) + 1) << 8) | slot, 8)
      return value & 0xff
    }
    place = (place + 1) & mask
  }
}

/** How many units a tag may need for one more author. */
// @ts-ignore: decorator
@inline
export function neededBy(row: usize): i32 {
  const room = load<i32>(row, authorsRoom)
  return (load<i32>(row, authorsCount) + 1) * 4 > room * 3 ? max(firstRoom, room * 2) << 2 : 0
}

function grow(row: usize): void {
  const roomBefore = load<i32>(row, authorsRoom)
  const before = load<i32>(row, authorsAt)
  const room = max(firstRoom, roomBefore * 2)
  const start = take(ctz(room) + 2)
  for (let entry = at(before), end = entry + (usize(roomBefore) << 4); entry < end; entry += 16) {
    if (load<i32>(entry, 8) == 0) continue
    let place = load<i32>(entry) & (room - 1)
    while (load<i32>(at(start) + (usize(place) << 4), 8) != 0) place = (place + 1) & (room - 1)
    v128.store(at(start) + (usize(place) << 4), v128.load(entry))
  }
  if (roomBefore > 0) give(before, ctz(roomBefore) + 2)
  store<i32>(row, start, authorsAt)
  store<i32>(row, room, authorsRoom)
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
