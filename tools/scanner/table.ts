// The tables of src/trends (arena.ts, key-table.ts, pair-table.ts), as they lie in memory.

/** Where the arena begins; its header says where the rest is, in units of 32 bits from here. */
const arena: usize = 0x200000

// @ts-ignore: decorator
@inline
export function at(unit: i32): usize {
  return arena + (usize(unit) << 2)
}

// @ts-ignore: decorator
@inline
export function moveBy(place: usize, by: i32): void {
  store<i32>(place, load<i32>(place) + by)
}

/** The header: `parts` and `times` of arena.ts. */
export class part {
  // @ts-ignore: decorator
  @inline static get ids(): i32 { return load<i32>(arena) }
  // @ts-ignore: decorator
  @inline static get followedIndex(): i32 { return load<i32>(arena, 4) }
  // @ts-ignore: decorator
  @inline static get othersIndex(): i32 { return load<i32>(arena, 8) }
  // @ts-ignore: decorator
  @inline static get rows(): i32 { return load<i32>(arena, 16) }
  // @ts-ignore: decorator
  @inline static get slots(): i32 { return load<i32>(arena, 20) }
  // @ts-ignore: decorator
  @inline static get slot(): i32 { return load<i32>(arena, 24) }
  // @ts-ignore: decorator
  @inline static get log(): i32 { return load<i32>(arena, 28) }
  // @ts-ignore: decorator
  @inline static get texts(): i32 { return load<i32>(arena, 32) }
  // @ts-ignore: decorator
  @inline static get entries(): i32 { return load<i32>(arena, 36) }
  // @ts-ignore: decorator
  @inline static set entries(value: i32) { store<i32>(arena, value, 36) }
  // @ts-ignore: decorator
  @inline static get mostEntries(): i32 { return load<i32>(arena, 40) }
  // @ts-ignore: decorator
  @inline static get others(): i32 { return load<i32>(arena, 44) }
  // @ts-ignore: decorator
  @inline static get exactAuthors(): i32 { return load<i32>(arena, 48) }
  // @ts-ignore: decorator
  @inline static get tail(): i32 { return load<i32>(arena, 60) }
  // @ts-ignore: decorator
  @inline static set overwritten(value: i32) { store<i32>(arena, value, 64) }
  // @ts-ignore: decorator
  @inline static get overwritten(): i32 { return load<i32>(arena, 64) }
  // @ts-ignore: decorator
  @inline static get isNearlyFull(): bool { return load<i32>(arena, 68) != 0 }
  // @ts-ignore: decorator
  @inline static get now(): f64 { return load<f64>(arena, 128) }
  // @ts-ignore: decorator
  @inline static set now(value: f64) { store<f64>(arena, value, 128) }
  // @ts-ignore: decorator
  @inline static get lateness(): f64 { return load<f64>(arena, 136) }
  // @ts-ignore: decorator
  @inline static get opens(): f64 { return load<f64>(arena, 144) }
  // @ts-ignore: decorator
  @inline static get closes(): f64 { return load<f64>(arena, 152) }
  // @ts-ignore: decorator
  @inline static get bucketMs(): f64 { return load<f64>(arena, 152) - load<f64>(arena, 144) }
}

// ---- from hashes to numbers: 16 bytes a place; where it stands, its mask, its size

// @ts-ignore: decorator
@inline
export function placesOf(self: i32): usize {
  return at(load<i32>(at(self)))
}

// @ts-ignore: decorator
@inline
export function maskOf(self: i32): i32 {
  return load<i32>(at(self), 4)
}

/** -1 where there is none. */
export function get(self: i32, low: i32, high: i32): i32 {
  const start = at(load<i32>(at(self)))
  const mask = load<i32>(at(self), 4)
  let place = low & mask
  while (true) {
    const slot = start + (usize(place) << 4)
    const value = load<i32>(slot, 8)
    if (value == 0) return -1
    if (load<i32>(slot) == low && load<i32>(slot, 4) == high) return value - 1
    place = (place + 1) & mask
  }
}

export function canPut(self: i32): bool {
  return load<i32>(at(self), 8) * 2 <= load<i32>(at(self), 4)
}

export function put(self: i32, low: i32, high: i32, value: i32): void {
  const start = at(load<i32>(at(self)))
  const mask = load<i32>(at(self), 4)
  let slot: usize = 0
  for (let place = low & mask; ; place = (place + 1) & mask) {
    slot = start + (usize(place) << 4)
    if (load<i32>(slot, 8) == 0) {
      moveBy(at(self) + 8, 1)
      break
    }
    if (load<i32>(slot) == low && load<i32>(slot, 4) == high) break
  }
  store<i32>(slot, low)
  store<i32>(slot, high, 4)
  store<i32>(slot, value + 1, 8)
}

/** Takes one out that stands there with this value. */
export function takeOut(self: i32, low: i32, high: i32, value: i32): void {
  const start = at(load<i32>(at(self)))
  const mask = load<i32>(at(self), 4)
  let hole = low & mask
  while (true) {
    const slot = start + (usize(hole) << 4)
    if (load<i32>(slot, 8) == 0) return
    if (load<i32>(slot) == low && load<i32>(slot, 4) == high) {
      if (load<i32>(slot, 8) != value + 1) return
      break
    }
    hole = (hole + 1) & mask
  }
  moveBy(at(self) + 8, -1)
  for (let place = (hole + 1) & mask; ; place = (place + 1) & mask) {
    const slot = start + (usize(place) << 4)
    if (load<i32>(slot, 8) == 0) break
    const home = load<i32>(slot) & mask
    if (((place - home) & mask) < ((place - hole) & mask)) continue
    v128.store(start + (usize(hole) << 4), v128.load(slot))
    hole = place
  }
  v128.store(start + (usize(hole) << 4), i64x2(0, 0))
}

// ---- the arena itself, which is handed out in powers of two

const freeUnits: i32 = 40

/** Whether so many units can be had without asking. */
export function canTake(units: i32): bool {
  return load<i32>(arena, 52) + units <= load<i32>(arena, 56)
}

/** Room for 2^power units, all 0; `canTake` must have said so. */
export function take(power: i32): i32 {
  const free = at(freeUnits + power)
  const again = load<i32>(free)
  if (again > 0) {
    store<i32>(free, load<i32>(at(again)))
    for (let unit = at(again), last = unit + (usize(4) << power); unit < last; unit += 16) v128.store(unit, i64x2(0, 0))
    return again
  }
  const end = load<i32>(arena, 52)
  store<i32>(arena, end + (1 << power), 52)
  return end
}

export function give(unit: i32, power: i32): void {
  const free = at(freeUnits + power)
  store<i32>(at(unit), load<i32>(free))
  store<i32>(free, unit)
}
