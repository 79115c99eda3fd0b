/** Where the parts of the counting stand, for `tools/scanner/table.ts`: in units of 32 bits from the arena's beginning. */
export const parts = {
  ids: 0,
  followedIndex: 1,
  othersIndex: 2,
  rows: 4,
  slots: 5,
  slot: 6,
  log: 7,
  texts: 8,
  entries: 9,
  mostEntries: 10,
  others: 11,
  exactAuthors: 12,
  /** Behind what is in use, and behind what there is. */
  end: 13,
  room: 14,
  tail: 15,
  overwritten: 16,
  isNearlyFull: 17,
  /** For each power of two, what was given back of this size: the first unit of each says where the next one is. */
  free: 40,
} as const
/** In units of 64 bits: the time of the stream, its lateness, and the bounds of the open bucket, in ms. */
export const times = { now: 16, lateness: 17, opens: 18, closes: 19 } as const
const headerUnits = 128
const firstUnits = 1 << 12
const pageUnits = 1 << 14
/** The scanner can take so much by itself before it must ask. */
const spareUnits = 1 << 18
/** Memory is doubled, for each time it grows the garbage collector runs; what is not used yet costs nothing. In bytes. */
const mostAhead = 1 << 28

/**
 * The memory that the counting stands in: one row of integers, in which each table has its place, so that WebAssembly can
 * count in it as well. `units` is another array whenever it has grown.
 */
export class Arena {
  units: Int32Array<ArrayBuffer> = new Int32Array(firstUnits)
  doubles: Float64Array<ArrayBuffer> = new Float64Array(this.units.buffer)
  #memory: WebAssembly.Memory | undefined
  #base = 0
  #hasGrown = () => {}

  constructor() {
    this.clear()
  }

  /** Room for so many units, all 0; where it begins. */
  take(wanted: number): number {
    const power = powerOf(wanted)
    const size = 2 ** power
    const again = this.units[parts.free + power] as number
    if (again > 0) {
      this.units[parts.free + power] = this.units[again] as number
      this.units.fill(0, again, again + size)
      return again
    }
    const at = this.units[parts.end] as number
    if (at + size > this.units.length) this.#grow(at + size)
    this.units[parts.end] = at + size
    return at
  }

  /** Gives back what `take(wanted)` gave. */
  give(at: number, wanted: number): void {
    const power = powerOf(wanted)
    this.units[at] = this.units[parts.free + power] as number
    this.units[parts.free + power] = at
  }

  /** Forgets everything. */
  clear(): void {
    this.units.fill(0, 0, this.units[parts.end] as number)
    this.units[parts.end] = headerUnits
    this.units[parts.room] = this.units.length
  }

  /** Lets there be some room that nobody has taken yet. */
  spare(): void {
    const needed = (this.units[parts.end] as number) + spareUnits
    if (needed > this.units.length) this.#grow(needed + spareUnits)
  }

  /** From now on stands in this memory, from byte `base` to its end; `hasGrown` hears of each time that it grows. */
  moveTo(memory: WebAssembly.Memory, base: number, hasGrown: () => void): void {
    const before = this.units.subarray(0, this.units[parts.end])
    this.#memory = memory
    this.#base = base
    this.#hasGrown = hasGrown
    this.#grow(before.length)
    this.units.set(before)
    this.units[parts.room] = this.units.length
  }

  #grow(needed: number): void {
    if (this.#memory) {
      const { byteLength } = this.#memory.buffer
      const missing = this.#base + needed * 4 - byteLength
      if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, Math.min(byteLength, mostAhead)) / 4 / pageUnits))
      this.#view(this.#memory.buffer as ArrayBuffer, this.#base)
      this.#hasGrown()
    } else {
      const before = this.units
      this.#view(new ArrayBuffer(2 ** powerOf(needed) * 4), 0)
      this.units.set(before)
    }
    this.units[parts.room] = this.units.length
  }

  #view(buffer: ArrayBuffer, base: number): void {
    this.units = new Int32Array(buffer, base)
    this.doubles = new Float64Array(buffer, base)
  }
}

/** What is taken is rounded up to a power of two, so that what is given back fits what is taken next. */
function powerOf(units: number): number {
  return Math.max(2, 32 - Math.clz32(units - 1))
}
