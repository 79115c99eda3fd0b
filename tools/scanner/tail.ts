// The tags that have no place yet (src/trends/tail.ts).

import { at, moveBy, part } from './table'

const tailUnits: i32 = 6
const mask: i32 = 0x1ffff

// @ts-ignore: decorator
@inline
function placeOf(keyLow: i32): usize {
  return at(part.tail + ((keyLow ^ (keyLow >>> 16)) & mask) * tailUnits)
}

// @ts-ignore: decorator
@inline
function stands(place: usize, keyLow: i32, keyHigh: i32): bool {
  return load<i32>(place) == keyLow && load<i32>(place, 4) == keyHigh
}

// @ts-ignore: decorator
@inline
function isOpen(place: usize, bucket: i32): bool {
  return load<i32>(place, 20) > 0 && load<i32>(place, 16) > bucket - part.slots
}

// @ts-ignore: decorator
@inline
function isBy(place: usize, low: i32, high: i32): bool {
  return load<i32>(place, 8) == low && load<i32>(place, 12) == high
}

/** Whether another author has used the tag, so that it gets a place. */
export function knowsAnother(keyLow: i32, keyHigh: i32, low: i32, high: i32, bucket: i32): bool {
  const place = placeOf(keyLow)
  return isOpen(place, bucket) && stands(place, keyLow, keyHigh) && !isBy(place, low, high)
}

/** Notes a mention of a tag that no other author has used. */
export function see(keyLow: i32, keyHigh: i32, low: i32, high: i32, bucket: i32): void {
  const place = placeOf(keyLow)
  if (isOpen(place, bucket)) {
    if (stands(place, keyLow, keyHigh)) {
      store<i32>(place, max(bucket, load<i32>(place, 16)), 16)
      moveBy(place + 20, 1)
      return
    }
    part.overwritten++
  }
  store<i32>(place, keyLow)
  store<i32>(place, keyHigh, 4)
  store<i32>(place, low, 8)
  store<i32>(place, high, 12)
  store<i32>(place, bucket, 16)
  store<i32>(place, 1, 20)
}
