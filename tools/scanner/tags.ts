import { hashBytes, hashOfKey } from './hash'
import * as known from './jetstream'
import {
  byteAt,
  comma,
  escaped,
  failed,
  first,
  inside,
  key,
  last,
  leftBrace,
  leftBracket,
  plainString,
  quote,
  remember,
  rightBrace,
  rightBracket,
  same,
  space,
  value,
} from './json'

/** The tags found, 16 bytes each: start, length (negative: the hash is the key's), hash. */
export const tags: usize = 0x180000
export const mostTags: i32 = 0x4000
const mostHiddenTags: i32 = 8

export let found: i32 = 0
export let tooMany: bool = false
/** What stood in a list: texts, or objects with a name. */
export let texts: bool = false
export let names: bool = false

export function begin(count: i32): void {
  found = count
  tooMany = texts = names = false
}

/** The string read last is a tag. Of letters, digits and _ alone its key is known at once: the same in small letters. */
function add(): void {
  if (found >= mostTags) {
    tooMany = true
    return
  }
  const entry = tags + (usize(found) << 4)
  found++
  const length = i32(last - first)
  const isKey = hashOfKey(first, last, entry + 8)
  if (!isKey) hashBytes(first, last, entry + 8)
  store<i32>(entry, i32(first))
  store<i32>(entry, isKey ? -length : length, 4)
}

/** One text that is a tag, or empty. */
export function tag(at: usize): usize {
  at = plainString(at)
  if (at != failed && first < last) add()
  return at
}

/** `tags` of a plain line (texts) or of a status (objects with a name). */
export function list(at: usize): usize {
  if (byteAt(at) != leftBracket) return failed
  at = inside(at)
  if (byteAt(at) == rightBracket) return at + 1
  while (true) {
    if (byteAt(at) == quote) {
      texts = true
      at = tag(at)
    } else {
      names = true
      at = named(at)
    }
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBracket) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

function named(at: usize): usize {
  if (byteAt(at) != leftBrace) return failed
  at = inside(at)
  let isNamed = false
  while (true) {
    at = key(at)
    if (at == failed) return failed
    if (same('name')) {
      if (isNamed) return failed
      isNamed = true
      at = tag(at)
    } else at = value(at, 3)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return isNamed ? at + 1 : failed
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

/** `tags` of a record: eight at most count. */
export function hidden(at: usize): usize {
  if (byteAt(at) != leftBracket) return failed
  at = inside(at)
  if (byteAt(at) == rightBracket) return at + 1
  let count = 0
  while (true) {
    at = count++ < mostHiddenTags && byteAt(at) == quote ? tag(at) : value(at, 4)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBracket) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

/** `[{index, features: [{$type, tag}, …]}, …]` */
export function facets(at: usize): usize {
  if (byteAt(at) != leftBracket) return failed
  at = inside(at)
  if (byteAt(at) == rightBracket) return at + 1
  while (true) {
    if (byteAt(at) != leftBrace) return failed
    at = known.opensFacet(at) ? usualFacet(at) : facet(inside(at))
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBracket) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

/** `{"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"…"}],"index":{"byteEnd":…,"byteStart":…}}`, or any other. */
function usualFacet(at: usize): usize {
  let end = plainString(at + 58)
  if (end == failed || !known.isIndex(end - 1)) return facet(inside(at))
  const tagFirst = first
  const tagLast = last
  end = value(end + 22, 6)
  if (end == failed || !known.isByteStart(end)) return facet(inside(at))
  end = value(end + 13, 6)
  if (end == failed || load<u16>(end) != 0x7d7d) return facet(inside(at))
  if (tagFirst < tagLast) {
    remember(tagFirst, tagLast)
    add()
  }
  return end + 2
}

function facet(at: usize): usize {
  let seen = false
  while (true) {
    at = key(at)
    if (at == failed) return failed
    if (same('features')) {
      if (seen) return failed
      seen = true
      at = features(at)
    } else at = value(at, 5)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

function features(at: usize): usize {
  if (byteAt(at) != leftBracket) return failed
  at = inside(at)
  if (byteAt(at) == rightBracket) return at + 1
  while (true) {
    if (byteAt(at) != leftBrace) return failed
    at = feature(inside(at))
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBracket) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

function feature(at: usize): usize {
  let types = 0
  let isTag = false
  let tagFirst: usize = 0
  let tagLast: usize = 0
  while (true) {
    at = key(at)
    if (at == failed) return failed
    if (same('$type')) {
      at = plainString(at)
      if (types++ || at == failed) return failed
      isTag = same('app.bsky.richtext.facet#tag')
    } else if (same('tag')) {
      at = plainString(at)
      if (tagFirst != 0 || at == failed) return failed
      tagFirst = first
      tagLast = last
    } else at = value(at, 6)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) break
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
  if (isTag && tagFirst < tagLast) {
    remember(tagFirst, tagLast)
    add()
  }
  return at + 1
}
