/** Where the parts of the counting stand, for `tools/scanner/count.ts`: in units of 32 bits from the arena's beginning. */
export const parts = {
  ids: 0,
  followedIndex: 1,
  othersIndex: 2,
  pairs: 3,
  rows: 4,
  slots: 5,
  slot: 6,
  log: 7,
  texts: 8,
  entries: 9,
  mostEntries: 10,
  others: 11,
  exactAuthors: 12,
} as const
/** In units of 64 bits: the time of the stream, its lateness, and the bounds of the open bucket, in ms. */
export const times = { now: 16, lateness: 17, opens: 18, closes: 19 } as const
const headerUnits = 64
const firstUnits = 1 << 12
const pageUnits = 1 << 14

/**
 * The memory that the counting stands in: one row of integers, in which each table has its place, so that WebAssembly can
 * count in it as well. `units` is another array after every `take`.
 */
export class Arena {
  units: Int32Array<ArrayBuffer> = new Int32Array(firstUnits)
  doubles: Float64Array<ArrayBuffer> = new Float64Array(this.units.buffer)
  #end = headerUnits
  #memory: WebAssembly.Memory | undefined
  #base = 0
  readonly #free = new Map<number, number[]>()
  #hasGrown = () => {}

  /** Room for so many units, all 0; where it begins. */
  take(wanted: number): number {
    const size = roomy(wanted)
    const again = this.#free.get(size)?.pop()
    if (again !== undefined) {
      this.units.fill(0, again, again + size)
      return again
    }
    const at = this.#end
    this.#end += size
    if (this.#end > this.units.length) this.#grow(this.#end)
    return at
  }

  /** Gives back what `take(wanted)` gave. */
  give(at: number, wanted: number): void {
    const size = roomy(wanted)
    const free = this.#free.get(size)
    if (free) free.push(at)
    else this.#free.set(size, [at])
  }

  /** Forgets everything. */
  clear(): void {
    this.units.fill(0, 0, this.#end)
    this.#end = headerUnits
    this.#free.clear()
  }

  /** From now on stands in this memory, from byte `base` to its end; `hasGrown` hears of each time that it grows. */
  moveTo(memory: WebAssembly.Memory, base: number, hasGrown: () => void): void {
    const before = this.units.subarray(0, this.#end)
    this.#memory = memory
    this.#base = base
    this.#hasGrown = hasGrown
    this.#grow(this.#end)
    this.units.set(before)
  }

  #grow(needed: number): void {
    if (!this.#memory) {
      const before = this.units
      this.#view(new ArrayBuffer(roomy(needed) * 4), 0)
      this.units.set(before)
      return
    }
    const missing = this.#base + needed * 4 - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / 4 / pageUnits))
    this.#view(this.#memory.buffer as ArrayBuffer, this.#base)
    if (missing > 0) this.#hasGrown()
  }

  #view(buffer: ArrayBuffer, base: number): void {
    this.units = new Int32Array(buffer, base)
    this.doubles = new Float64Array(buffer, base)
  }
}

/** A power of two, so that what is given back fits what is taken next. */
function roomy(units: number): number {
  return Math.max(4, 2 ** Math.ceil(Math.log2(units)))
}
