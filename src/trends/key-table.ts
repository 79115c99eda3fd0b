const slotUnits = 4

/** From hashes to small whole numbers, in one typed array: open addressing, linear probing, no graves. */
export class KeyTable {
  #slots: Int32Array
  #mask: number
  #size = 0

  constructor(room = 256) {
    this.#mask = room - 1
    this.#slots = new Int32Array(room * slotUnits)
  }

  get size(): number {
    return this.#size
  }

  /** -1 where there is none. */
  get(low: number, high: number): number {
    const slots = this.#slots
    for (let place = low & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = place * slotUnits
      const value = slots[at + 2] as number
      if (value === 0) return -1
      if (slots[at] === low && slots[at + 1] === high) return value - 1
    }
  }

  set(low: number, high: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow()
    const slots = this.#slots
    let place = low & this.#mask
    while (slots[place * slotUnits + 2] !== 0) {
      if (slots[place * slotUnits] === low && slots[place * slotUnits + 1] === high) break
      place = (place + 1) & this.#mask
    }
    if (slots[place * slotUnits + 2] === 0) this.#size++
    slots[place * slotUnits] = low
    slots[place * slotUnits + 1] = high
    slots[place * slotUnits + 2] = value + 1
  }

  delete(low: number, high: number): void {
    const slots = this.#slots
    let place = low & this.#mask
    while (slots[place * slotUnits] !== low || slots[place * slotUnits + 1] !== high) {
      if (slots[place * slotUnits + 2] === 0) return
      place = (place + 1) & this.#mask
    }
    if (slots[place * slotUnits + 2] === 0) return
    this.#size--
    this.#close(place)
  }

  /** Moves those behind the gap that would not be found across it. */
  #close(gap: number): void {
    const slots = this.#slots
    const mask = this.#mask
    let hole = gap
    for (let place = (hole + 1) & mask; slots[place * slotUnits + 2] !== 0; place = (place + 1) & mask) {
      const home = (slots[place * slotUnits] as number) & mask
      if (((place - home) & mask) < ((place - hole) & mask)) continue
      slots.copyWithin(hole * slotUnits, place * slotUnits, place * slotUnits + slotUnits)
      hole = place
    }
    slots.fill(0, hole * slotUnits, hole * slotUnits + slotUnits)
  }

  #grow(): void {
    const before = this.#slots
    this.#mask = (this.#mask + 1) * 2 - 1
    this.#slots = new Int32Array((this.#mask + 1) * slotUnits)
    this.#size = 0
    for (let at = 0; at < before.length; at += slotUnits) {
      const value = before[at + 2] as number
      if (value !== 0) this.set(before[at] as number, before[at + 1] as number, value - 1)
    }
  }
}
