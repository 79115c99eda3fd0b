import type { Arena } from './arena.ts'
import { highHalf, joined, lowHalf } from './hash.ts'
import { KeyTable } from './key-table.ts'

/** `[id, bucket, author, …keys]` with all of them hashes; no keys once it was taken back. */
export type PostRingSnapshot = number[][]

export interface RememberedPost {
  bucket: number
  low: number
  high: number
  /** Hashes of the keys it counted under. */
  keys: number[]
}

const postUnits = 6
const firstRoom = 1024
const keyUnitsPerPost = 5
const spareKeyUnits = 130
/** Where a ring says where it stands. */
const [postsPart, keysPart, roomPart, nextPostPart, nextKeyPart, countPart, keyUnitsPart, ownUnits] = [
  0, 1, 2, 3, 4, 5, 6, 8,
]

/**
 * The latest posts by the hash of their id, at most `limit`, so that one that is delivered again is known and one that is
 * deleted can be taken back. A newer post takes the place of the oldest.
 *
 * Per post: id (2), author (2), bucket, where its keys begin (turned over by `~` once taken back). The keys of all posts
 * stand in turn, two units each; a post's first is preceded by their number.
 */
export class PostRing {
  readonly self: number
  readonly index: KeyTable
  readonly #arena: Arena
  readonly #limit: number

  constructor(arena: Arena, limit: number) {
    this.#arena = arena
    this.#limit = limit
    this.self = arena.take(ownUnits)
    this.index = new KeyTable(arena, firstRoom)
    this.#place(Math.min(limit, firstRoom))
  }

  has(low: number, high: number): boolean {
    return this.index.get(low, high) >= 0
  }

  /** `keys` are halves of hashes in turn, `count` pairs of them. */
  remember(
    idLow: number,
    idHigh: number,
    bucket: number,
    low: number,
    high: number,
    keys: Int32Array,
    count: number,
  ): void {
    if (this.#count === this.#room && this.#room < this.#limit) this.#grow()
    if (this.#count === this.#room) this.#forgetOldest()
    const keysAt = this.#putKeys(keys, count)
    const { units } = this.#arena
    const post = this.#part(nextPostPart)
    const at = this.#part(postsPart) + post * postUnits
    units[at] = idLow
    units[at + 1] = idHigh
    units[at + 2] = low
    units[at + 3] = high
    units[at + 4] = bucket
    units[at + 5] = keysAt
    this.#setPart(nextPostPart, (post + 1) % this.#room)
    this.#setPart(countPart, this.#count + 1)
    this.index.set(idLow, idHigh, post)
  }

  /** What the post added, once; that it was seen stays remembered, so that it does not count again. */
  takeBack(id: number): RememberedPost | undefined {
    const place = this.index.get(lowHalf(id), highHalf(id))
    if (place < 0) return undefined
    const { units } = this.#arena
    const at = this.#part(postsPart) + place * postUnits
    const keysAt = units[at + 5] as number
    if (keysAt < 0) return undefined
    units[at + 5] = ~keysAt
    return this.#read(at, keysAt)
  }

  /** Forgets the oldest posts as long as they are of buckets before `oldest`. */
  expire(oldest: number): void {
    while (this.#count > 0 && (this.#arena.units[this.#oldest + 4] as number) < oldest) this.#forgetOldest()
  }

  snapshot(): PostRingSnapshot {
    const { units } = this.#arena
    return Array.from({ length: this.#count }, (_, index) => {
      const at = this.#postAt(index)
      const { bucket, low, high, keys } = this.#read(at, units[at + 5] as number)
      return [joined(units[at] as number, units[at + 1] as number), bucket, joined(low, high), ...keys]
    })
  }

  load(snapshot: PostRingSnapshot): void {
    for (const [id = 0, bucket = 0, author = 0, ...keys] of snapshot) {
      const halves = Int32Array.from(keys.flatMap((key) => [lowHalf(key), highHalf(key)]))
      this.remember(lowHalf(id), highHalf(id), bucket, lowHalf(author), highHalf(author), halves, keys.length)
      if (keys.length === 0) this.takeBack(id)
    }
  }

  get #count(): number {
    return this.#part(countPart)
  }

  get #room(): number {
    return this.#part(roomPart)
  }

  get #oldest(): number {
    return this.#postAt(0)
  }

  #part(part: number): number {
    return this.#arena.units[this.self + part] as number
  }

  #setPart(part: number, value: number): void {
    this.#arena.units[this.self + part] = value
  }

  /** Counted from the oldest. */
  #postAt(index: number): number {
    const room = this.#room
    const post = (this.#part(nextPostPart) - this.#count + index + room) % room
    return this.#part(postsPart) + post * postUnits
  }

  #read(at: number, keysAt: number): RememberedPost {
    const { units } = this.#arena
    const start = this.#part(keysPart) + keysAt
    const keys = Array.from({ length: keysAt < 0 ? 0 : (units[start] as number) }, (_, index) =>
      joined(units[start + 1 + 2 * index] as number, units[start + 2 + 2 * index] as number),
    )
    return { bucket: units[at + 4] as number, low: units[at + 2] as number, high: units[at + 3] as number, keys }
  }

  /** Posts with many tags may use up the keys before the posts: then the oldest posts go. */
  #putKeys(keys: Int32Array, count: number): number {
    const needed = 2 * count + 1
    if (this.#part(nextKeyPart) + needed > this.#part(keyUnitsPart)) {
      while (this.#count > 0 && this.#oldestKeys() >= this.#part(nextKeyPart)) this.#forgetOldest()
      this.#setPart(nextKeyPart, 0)
    }
    const start = this.#part(nextKeyPart)
    while (this.#count > 0 && this.#oldestKeys() >= start && this.#oldestKeys() < start + needed) this.#forgetOldest()
    const { units } = this.#arena
    const at = this.#part(keysPart) + start
    units[at] = count
    for (let index = 0; index < 2 * count; index++) units[at + 1 + index] = keys[index] as number
    this.#setPart(nextKeyPart, start + needed)
    return start
  }

  #oldestKeys(): number {
    const at = this.#arena.units[this.#oldest + 5] as number
    return at < 0 ? ~at : at
  }

  #forgetOldest(): void {
    const { units } = this.#arena
    const at = this.#oldest
    const [low, high] = [units[at] as number, units[at + 1] as number]
    const post = (at - this.#part(postsPart)) / postUnits
    if (this.index.get(low, high) === post) this.index.delete(low, high)
    this.#setPart(countPart, this.#count - 1)
  }

  #place(room: number): void {
    const posts = this.#arena.take(room * postUnits)
    const keys = this.#arena.take(keyUnitsOf(room))
    const parts = [posts, keys, room, 0, 0, 0, keyUnitsOf(room), this.#limit]
    this.#arena.units.set(parts, this.self)
  }

  #grow(): void {
    const [room, count] = [this.#room, this.#count]
    const [posts, keys] = [this.#part(postsPart), this.#part(keysPart)]
    const places = Array.from({ length: count }, (_, index) => this.#postAt(index))
    this.#place(Math.min(this.#limit, room * 4))
    for (const place of places) this.#copy(place, keys)
    this.#arena.give(posts, room * postUnits)
    this.#arena.give(keys, keyUnitsOf(room))
  }

  #copy(from: number, keys: number): void {
    const { units } = this.#arena
    const keysAt = units[from + 5] as number
    const start = keys + (keysAt < 0 ? ~keysAt : keysAt)
    const needed = 1 + 2 * (units[start] as number)
    const [post, nextKey] = [this.#part(nextPostPart), this.#part(nextKeyPart)]
    units.copyWithin(this.#part(postsPart) + post * postUnits, from, from + postUnits)
    units.copyWithin(this.#part(keysPart) + nextKey, start, start + needed)
    units[this.#part(postsPart) + post * postUnits + 5] = keysAt < 0 ? ~nextKey : nextKey
    this.#setPart(nextKeyPart, nextKey + needed)
    this.#setPart(nextPostPart, (post + 1) % this.#room)
    this.#setPart(countPart, this.#count + 1)
    this.index.set(units[from] as number, units[from + 1] as number, post)
  }
}

function keyUnitsOf(room: number): number {
  return room * keyUnitsPerPost + spareKeyUnits
}
