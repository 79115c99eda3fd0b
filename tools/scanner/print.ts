// What near-duplicates of a text share, as src/trends/copies.ts works it out.

import { hash } from './hash'

const mostBytes: usize = 1000
const shingle: i32 = 3
const fewestWords: i32 = 4

/** The words in small letters, a space between them, and where each begins. */
const words = memory.data(1064)
const starts = memory.data(4 * 512)
let count: i32 = 0
let written: usize = 0
/** The fingerprint found last: the halves of a hash. */
export const print = memory.data(8)
const candidate = memory.data(8)

/** 1 when there is one, 0 when the text has too few words, -1 where it needs more than ASCII to tell. */
export function fingerprint(start: usize, end: usize): i32 {
  const isCut = end - start > mostBytes
  if (!readWords(start, isCut ? start + mostBytes : end, isCut)) return -1
  if (count < fewestWords) return 0
  least()
  return 1
}

function least(): void {
  store<u64>(print, u64.MAX_VALUE)
  for (let word = 0; word + shingle <= count; word++) {
    const last = word + shingle < count ? startOf(word + shingle) - 1 : written
    hash(words + startOf(word), words + last, candidate)
    if (load<u64>(candidate) < load<u64>(print)) store<u64>(print, load<u64>(candidate))
  }
}

function startOf(word: i32): usize {
  return usize(load<u32>(starts + (usize(word) << 2)))
}

function readWords(start: usize, end: usize, isCut: bool): bool {
  count = 0
  written = 0
  let isInside = false
  for (let at = start; at < end; ) {
    const byte = load<u8>(at)
    if (isLetter(byte)) {
      const after = byte == 0x68 ? address(at, end) : 0
      if (after != 0) {
        at = skip(after, end, isCut)
        if (at == 0) return false
        isInside = false
        continue
      }
      if (!isInside) beginWord()
      isInside = true
      store<u8>(words + written, byte == 0x7f ? byte : byte | 0x20)
      written++
      at++
      continue
    }
    isInside = false
    if (byte == 0x20) at++
    else if (byte > 0x7f) return false
    else if (isMark(byte) && at + 1 < end && load<u8>(at, 1) != 0x20) {
      at = skip(at + 1, end, isCut)
      if (at == 0) return false
    } else {
      at++
      while (at < end && isSign(load<u8>(at))) at++
    }
  }
  return true
}

function beginWord(): void {
  if (count > 0) {
    store<u8>(words + written, 0x20)
    written++
  }
  store<u32>(starts + (usize(count) << 2), u32(written))
  count++
}

// @ts-ignore: decorator
@inline
function isLetter(byte: u8): bool {
  return u32(byte | 0x20) - 0x61 < 26 || byte == 0x7f
}

/** A digit or any other sign of ASCII. */
// @ts-ignore: decorator
@inline
function isSign(byte: u8): bool {
  return byte > 0x20 && byte < 0x7f && !isLetter(byte)
}

/** `#`, `@` or `$`, which a name follows. */
// @ts-ignore: decorator
@inline
function isMark(byte: u8): bool {
  return byte == 0x23 || byte == 0x40 || byte == 0x24
}

/** Behind `http://` or `https://` when something follows, or 0. */
function address(at: usize, end: usize): usize {
  if (load<u32>(at) != 0x70747468) return 0
  at += load<u8>(at, 4) == 0x73 ? 5 : 4
  if (load<u8>(at) != 0x3a || load<u16>(at, 1) != 0x2f2f || at + 3 >= end || load<u8>(at, 3) == 0x20) return 0
  return at + 3
}

/** Behind what is no white space; 0 where it cannot be told from bytes alone. */
function skip(at: usize, end: usize, isCut: bool): usize {
  for (; at < end; at++) {
    const byte = load<u8>(at)
    if (byte == 0x20) return at
    if (byte <= 0x7f) continue
    if (isCut || byte == 0xc2 || byte == 0xe1 || byte == 0xe2 || byte == 0xef) return 0
    if (byte == 0xe3 && load<u16>(at, 1) == 0x8080) return 0
  }
  return at
}
