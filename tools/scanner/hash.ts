// Hashes, as src/trends/hash.ts makes them of the same text.

const seedHigh: u32 = 0xdeadbeef
const seedLow: u32 = 0x41c6ce57
const upper: u32 = 0x80808080


/** Of ASCII alone; false when a byte is something else. */
export function hash(start: usize, end: usize, target: usize): bool {
  return hashOnward(seedHigh, seedLow, start, end, target)
}

/** Goes on from the hash that stands at `from`. */
export function hashAfter(from: usize, start: usize, end: usize, target: usize): bool {
  return hashOnward(load<u32>(from), load<u32>(from, 4), start, end, target)
}

function hashOnward(h: u32, l: u32, start: usize, end: usize, target: usize): bool {
  let seen: u32 = 0
  let at = start
  for (; at + 4 <= end; at += 4) {
    const word = load<u32>(at)
    seen |= word
    h = (h ^ word) * 2654435761
    l = (l ^ word) * 1597334677
    l ^= l >>> 15
  }
  const word = tail(at, end)
  finish(h, l, word, u32(end - start), target)
  return ((seen | word) & upper) == 0
}

/** Of any bytes, for what needs to be told apart only. */
export function hashBytes(start: usize, end: usize, target: usize): void {
  hashOnward(seedHigh, seedLow, start, end, target)
}

// @ts-ignore: decorator
@inline
function tail(at: usize, end: usize): u32 {
  const left = u32(end - at)
  return left == 0 ? 0 : load<u32>(at) & ((1 << (left << 3)) - 1)
}

function finish(h: u32, l: u32, word: u32, length: u32, target: usize): void {
  h = (h ^ word) * 2654435761
  l = (l ^ word ^ length) * 1597334677
  const mixed = ((h ^ (h >>> 16)) * 2246822507) ^ ((l ^ (l >>> 13)) * 3266489909)
  const other = ((l ^ (l >>> 16)) * 2246822507) ^ ((mixed ^ (mixed >>> 13)) * 3266489909)
  store<u32>(target, mixed)
  store<u32>(target, other & 0x1fffff, 4)
}

/** Where a tag is put in small letters; 64 bytes and some to spare. */
const scratch = memory.data(96)

/** Of a tag of letters, digits and _, in small letters; false, and nothing done, when it has anything else. */
export function hashOfKey(start: usize, end: usize, target: usize): bool {
  const length = i32(end - start)
  if (length > 64) return false
  for (let done = 0; done < length; done += 16) {
    const bytes = v128.load(start + usize(done))
    const letters = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26))
    const numerals = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
    const fine = i8x16.bitmask(v128.or(v128.or(letters, numerals), i8x16.eq(bytes, i8x16.splat(0x5f))))
    const left = length - done
    const wanted = left >= 16 ? 0xffff : (1 << left) - 1
    if ((fine & wanted) != wanted) return false
    v128.store(scratch + usize(done), v128.or(bytes, v128.and(letters, i8x16.splat(0x20))))
  }
  return hash(scratch, scratch + usize(length), target)
}
