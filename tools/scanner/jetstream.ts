// What Jetstream writes, known to the byte: the parts of its lines that are the same in all of them. Where they stand as
// expected, what lies between them is found without reading on and on. Made by hand with the text of each as its comment.

// @ts-ignore: decorator
@inline
function same16(at: usize, bytes: v128): v128 {
  return i8x16.eq(v128.load(at), bytes)
}

/** Whether the 16 bytes from `at` may stand in a string as they are. */
// @ts-ignore: decorator
@inline
function special(at: usize): v128 {
  const bytes = v128.load(at)
  return v128.or(
    v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c))),
    i8x16.lt_u(bytes, i8x16.splat(0x20)),
  )
}

/** Whether 24 bytes are plain: the changing part of a did:plc, and of a time with ms. */
// @ts-ignore: decorator
@inline
export function plain24(at: usize): bool {
  return !v128.any_true(v128.or(special(at), special(at + 8)))
}

/** Whether 13 bytes are plain: a TID. */
// @ts-ignore: decorator
@inline
export function plain13(at: usize): bool {
  return (i8x16.bitmask(special(at)) & 0x1fff) == 0
}

/** Whether 52 bytes are plain: the changing part of a CID. */
// @ts-ignore: decorator
@inline
export function plain52(at: usize): bool {
  return !v128.any_true(v128.or(v128.or(special(at), special(at + 16)), v128.or(special(at + 32), special(at + 36))))
}

/** Whether 16 bytes are digits. */
// @ts-ignore: decorator
@inline
export function digits16(at: usize): bool {
  return i8x16.all_true(i8x16.lt_u(i8x16.sub(v128.load(at), i8x16.splat(0x30)), i8x16.splat(10)))
}

/** Eight digits as a number, all at once. */
export function eight(at: usize): i64 {
  let value = load<u64>(at) - 0x3030303030303030
  value = value * 10 + (value >> 8)
  value = ((value & 0x000000ff000000ff) * 0x000f424000000064 + ((value >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32
  return i64(value)
}

/** `{"did":"did:plc:` */
// @ts-ignore: decorator
@inline
export function opensWithDid(at: usize): bool {
  return i8x16.all_true(
    same16(at + 0, i8x16(123, 34, 100, 105, 100, 34, 58, 34, 100, 105, 100, 58, 112, 108, 99, 58)),
  )
}

/** `"kind":"commit","commit":{"rev":"` */
// @ts-ignore: decorator
@inline
export function isCommit(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    v128.and(
    same16(at + 0, i8x16(34, 107, 105, 110, 100, 34, 58, 34, 99, 111, 109, 109, 105, 116, 34, 44)),
    same16(at + 16, i8x16(34, 99, 111, 109, 109, 105, 116, 34, 58, 123, 34, 114, 101, 118, 34, 58)),
  ),
    same16(at + 17, i8x16(99, 111, 109, 109, 105, 116, 34, 58, 123, 34, 114, 101, 118, 34, 58, 34)),
  ),
  )
}

/** `","operation":"create","collection":"` */
// @ts-ignore: decorator
@inline
export function isCreate(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    v128.and(
    same16(at + 0, i8x16(34, 44, 34, 111, 112, 101, 114, 97, 116, 105, 111, 110, 34, 58, 34, 99)),
    same16(at + 16, i8x16(114, 101, 97, 116, 101, 34, 44, 34, 99, 111, 108, 108, 101, 99, 116, 105)),
  ),
    same16(at + 21, i8x16(34, 44, 34, 99, 111, 108, 108, 101, 99, 116, 105, 111, 110, 34, 58, 34)),
  ),
  )
}

/** `app.bsky.feed.post","rkey":"` */
// @ts-ignore: decorator
@inline
export function isPost(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    same16(at + 0, i8x16(97, 112, 112, 46, 98, 115, 107, 121, 46, 102, 101, 101, 100, 46, 112, 111)),
    same16(at + 12, i8x16(100, 46, 112, 111, 115, 116, 34, 44, 34, 114, 107, 101, 121, 34, 58, 34)),
  ),
  )
}

/** `","record":{"$type":"app.bsky.feed.post","createdAt":"` */
// @ts-ignore: decorator
@inline
export function isRecordOfPost(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    v128.and(
    v128.and(
    same16(at + 0, i8x16(34, 44, 34, 114, 101, 99, 111, 114, 100, 34, 58, 123, 34, 36, 116, 121)),
    same16(at + 16, i8x16(112, 101, 34, 58, 34, 97, 112, 112, 46, 98, 115, 107, 121, 46, 102, 101)),
  ),
    same16(at + 32, i8x16(101, 100, 46, 112, 111, 115, 116, 34, 44, 34, 99, 114, 101, 97, 116, 101)),
  ),
    same16(at + 38, i8x16(116, 34, 44, 34, 99, 114, 101, 97, 116, 101, 100, 65, 116, 34, 58, 34)),
  ),
  )
}

/** `{"parent":{"cid":"bafyrei` */
// @ts-ignore: decorator
@inline
export function opensReply(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    same16(at + 0, i8x16(123, 34, 112, 97, 114, 101, 110, 116, 34, 58, 123, 34, 99, 105, 100, 34)),
    same16(at + 9, i8x16(58, 123, 34, 99, 105, 100, 34, 58, 34, 98, 97, 102, 121, 114, 101, 105)),
  ),
  )
}

/** `","uri":"at://did:plc:` */
// @ts-ignore: decorator
@inline
export function isUri(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    same16(at + 0, i8x16(34, 44, 34, 117, 114, 105, 34, 58, 34, 97, 116, 58, 47, 47, 100, 105)),
    same16(at + 6, i8x16(34, 58, 34, 97, 116, 58, 47, 47, 100, 105, 100, 58, 112, 108, 99, 58)),
  ),
  )
}

/** `/app.bsky.feed.post/` */
// @ts-ignore: decorator
@inline
export function isUriOfPost(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    same16(at + 0, i8x16(47, 97, 112, 112, 46, 98, 115, 107, 121, 46, 102, 101, 101, 100, 46, 112)),
    same16(at + 4, i8x16(46, 98, 115, 107, 121, 46, 102, 101, 101, 100, 46, 112, 111, 115, 116, 47)),
  ),
  )
}

/** `"},"root":{"cid":"bafyrei` */
// @ts-ignore: decorator
@inline
export function isRoot(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    same16(at + 0, i8x16(34, 125, 44, 34, 114, 111, 111, 116, 34, 58, 123, 34, 99, 105, 100, 34)),
    same16(at + 9, i8x16(58, 123, 34, 99, 105, 100, 34, 58, 34, 98, 97, 102, 121, 114, 101, 105)),
  ),
  )
}

/** `{"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"` */
// @ts-ignore: decorator
@inline
export function opensFacet(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    v128.and(
    v128.and(
    same16(at + 0, i8x16(123, 34, 102, 101, 97, 116, 117, 114, 101, 115, 34, 58, 91, 123, 34, 36)),
    same16(at + 16, i8x16(116, 121, 112, 101, 34, 58, 34, 97, 112, 112, 46, 98, 115, 107, 121, 46)),
  ),
    same16(at + 32, i8x16(114, 105, 99, 104, 116, 101, 120, 116, 46, 102, 97, 99, 101, 116, 35, 116)),
  ),
    same16(at + 43, i8x16(99, 101, 116, 35, 116, 97, 103, 34, 44, 34, 116, 97, 103, 34, 58, 34)),
  ),
  )
}

/** `"}],"index":{"byteEnd":` */
// @ts-ignore: decorator
@inline
export function isIndex(at: usize): bool {
  return i8x16.all_true(
    v128.and(
    same16(at + 0, i8x16(34, 125, 93, 44, 34, 105, 110, 100, 101, 120, 34, 58, 123, 34, 98, 121)),
    same16(at + 7, i8x16(100, 101, 120, 34, 58, 123, 34, 98, 121, 116, 101, 69, 110, 100, 34, 58)),
  ),
  )
}

/** `","time_us":` */
// @ts-ignore: decorator
@inline
export function isTimeUs(at: usize): bool {
  return load<u64>(at) == 0x5f656d6974222c22 && load<u32>(at, 8) == 0x3a227375
}

/** `,"byteStart":` */
// @ts-ignore: decorator
@inline
export function isByteStart(at: usize): bool {
  return load<u64>(at) == 0x745365747962222c && load<u64>(at, 5) == 0x3a22747261745365
}
