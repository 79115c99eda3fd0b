// JSON, byte by byte or sixteen at a time. Each function takes the place where something begins and gives the place behind
// it, or 0 where a full parse must decide. A line ends with a newline, which no JSON text here may hold: it stops every loop.

export const failed: usize = 0
export const quote: u8 = 0x22
export const comma: u8 = 0x2c
export const colon: u8 = 0x3a
export const leftBrace: u8 = 0x7b
export const rightBrace: u8 = 0x7d
export const leftBracket: u8 = 0x5b
export const rightBracket: u8 = 0x5d
const backslash: u8 = 0x5c
const deepest: i32 = 48

/** Whether the string read last had an escape in it. */
export let escaped: bool = false
/** The string read last, without its quotes. */
export let first: usize = 0
export let last: usize = 0

export function remember(start: usize, end: usize): void {
  first = start
  last = end
}

// @ts-ignore: decorator
@inline
export function byteAt(at: usize): u8 {
  return load<u8>(at)
}

// @ts-ignore: decorator
@inline
export function space(at: usize): usize {
  return byteAt(at) > 0x20 ? at : spaces(at)
}

function spaces(at: usize): usize {
  while (byteAt(at) == 0x20 || byteAt(at) == 0x09 || byteAt(at) == 0x0d) at++
  return at
}

/** Behind an opening bracket and the space that follows. */
// @ts-ignore: decorator
@inline
export function inside(at: usize): usize {
  return space(at + 1)
}

/** A key without escapes, its colon, and the space around. */
export function key(at: usize): usize {
  at = quoted(at)
  if (at == failed || escaped) return failed
  at = space(at)
  return byteAt(at) == colon ? space(at + 1) : failed
}

/** Whether there is a `/` between two places; looks at sixteen bytes at a time. */
export function hasSlash(from: usize, to: usize): bool {
  for (; from < to; from += 16) {
    let found = i8x16.bitmask(i8x16.eq(v128.load(from), i8x16.splat(0x2f)))
    if (to - from < 16) found &= (1 << i32(to - from)) - 1
    if (found) return true
  }
  return false
}

export function plainString(at: usize): usize {
  at = quoted(at)
  return escaped ? failed : at
}

export function quoted(at: usize): usize {
  if (byteAt(at) != quote) return failed
  at++
  first = at
  escaped = false
  while (true) {
    const bytes = v128.load(at)
    const special = i8x16.bitmask(
      v128.or(
        v128.or(i8x16.eq(bytes, i8x16.splat(quote)), i8x16.eq(bytes, i8x16.splat(backslash))),
        i8x16.lt_u(bytes, i8x16.splat(0x20)),
      ),
    )
    if (!special) {
      at += 16
      continue
    }
    at += usize(ctz(special))
    const byte = byteAt(at)
    if (byte == quote) break
    at = byte == backslash ? escape(at) : failed
    if (at == failed) return failed
  }
  last = at
  return at + 1
}

function escape(at: usize): usize {
  escaped = true
  const byte = load<u8>(at, 1)
  if (byte == 0x75) return hex(at + 2) && hex(at + 3) && hex(at + 4) && hex(at + 5) ? at + 6 : failed
  const known =
    byte == quote || byte == backslash || byte == 0x2f || byte == 0x62 || byte == 0x66 || byte == 0x6e || byte == 0x72 || byte == 0x74
  return known ? at + 2 : failed
}

function hex(at: usize): bool {
  const byte = u32(byteAt(at))
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6
}

/** Any value, checked and left alone. */
export function value(at: usize, depth: i32): usize {
  const byte = byteAt(at)
  if (byte == quote) return quoted(at)
  if (byte == leftBrace) return object(at, depth + 1)
  if (byte == leftBracket) return array(at, depth + 1)
  if (byte == 0x74) return literal(at, 'true')
  if (byte == 0x66) return literal(at, 'false')
  if (byte == 0x6e) return literal(at, 'null')
  return number(at)
}

function object(at: usize, depth: i32): usize {
  if (depth > deepest) return failed
  at = inside(at)
  if (byteAt(at) == rightBrace) return at + 1
  while (true) {
    at = quoted(at)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) != colon) return failed
    at = value(space(at + 1), depth)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

function array(at: usize, depth: i32): usize {
  if (depth > deepest) return failed
  at = inside(at)
  if (byteAt(at) == rightBracket) return at + 1
  while (true) {
    at = value(at, depth)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBracket) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

export function literal(at: usize, word: string): usize {
  return is(at, word.length, word) ? at + usize(word.length) : failed
}

function number(at: usize): usize {
  if (byteAt(at) == 0x2d) at++
  at = byteAt(at) == 0x30 ? at + 1 : digits(at)
  if (at != failed && byteAt(at) == 0x2e) at = digits(at + 1)
  if (at != failed && (byteAt(at) | 0x20) == 0x65) {
    const sign = load<u8>(at, 1)
    at = digits(sign == 0x2b || sign == 0x2d ? at + 2 : at + 1)
  }
  return at
}

function digits(at: usize): usize {
  const start = at
  while (u32(byteAt(at)) - 0x30 < 10) at++
  return at > start ? at : failed
}

/** Whether the string read last is this word. */
// @ts-ignore: decorator
@inline
export function same(word: string): bool {
  return i32(last - first) == word.length && is(first, word.length, word)
}

/** Whether `length` bytes from `start` are this word of ASCII. */
// @ts-ignore: decorator
@inline
export function is(start: usize, length: i32, word: string): bool {
  let from = changetype<usize>(word)
  let left = length
  while (left > 0) {
    const letters = i8x16.narrow_i16x8_u(v128.load(from), v128.load(from, 16))
    const wanted = left >= 16 ? 0xffff : (1 << left) - 1
    if ((i8x16.bitmask(i8x16.eq(v128.load(start), letters)) & wanted) != wanted) return false
    left -= 16
    start += 16
    from += 32
  }
  return true
}
