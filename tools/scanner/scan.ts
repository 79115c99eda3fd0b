// Reads NDJSON by its bytes. Written in AssemblyScript; `node scripts/scanner.ts` compiles it into
// src/trends/scanner-module.ts.
//
// A line is told only when all of it was checked to be JSON and nothing in it can mean two things. Everything else
// (escapes where they matter, keys that stand twice, deep nesting, anything malformed) is handed back as `whole`, for a
// full parse. So whatever is told here, JSON.parse would have told too.

import { begin as beginCount, countFrom, postsPassed, tagsPassed } from './count'
import { hash, hashAfter } from './hash'
import * as known from './jetstream'
import {
  byteAt,
  comma,
  escaped,
  failed,
  first,
  hasSlash,
  inside,
  is,
  key,
  last,
  leftBrace,
  literal,
  plainString,
  quote,
  quoted,
  rightBrace,
  same,
  space,
  value,
} from './json'
import * as found from './tags'
import { instant, micros, when } from './time'

/** Lines are put here by the caller, each ended by a newline; behind them at least 64 bytes may be read. */
export const input: usize = 0x10000
export const inputBytes: i32 = 0x120000
/** What was found, one record of 64 bytes a line. */
export const records: usize = 0x140000
export const mostRecords: i32 = 0x1000
export const tags: usize = found.tags

// What a record says (as in src/trends/scanner.ts).
const whole: i32 = 0
const time: i32 = 1
const post: i32 = 2
const remove: i32 = 3

const newline: u8 = 0x0a

let next: usize = 0
let record: usize = 0

/** Scans whole lines from `from`, at most `mostRecords`; the number of records. `end` is behind the last newline. */
export function scan(from: usize, end: usize): i32 {
  let count = 0
  next = from
  found.begin(0)
  beginCount()
  while (next < end && count < mostRecords && found.found < found.mostTags / 2) {
    record = records + (usize(count) << 6)
    next = line(next)
    count++
  }
  return count
}

/** Counts records from `from` on, whose first tag is `tag`; how many before one that the engine must see to. */
export function count(from: i32, to: i32, tag: i32): i32 {
  return countFrom(records, from, to, tag)
}

/** The tags of the records that `count` counted. */
export function tagsOfCounted(): i32 {
  return tagsPassed
}

/** How many of them are posts. */
export function postsOfCounted(): i32 {
  return postsPassed
}

/** Where the next `scan` goes on. */
export function position(): usize {
  return next
}

function line(start: usize): usize {
  const before = found.found
  found.begin(before)
  let kind = event(start)
  let end = stopped
  if (kind != whole && !found.tooMany) {
    end = space(end)
    if (byteAt(end) != newline) kind = whole
  } else kind = whole
  if (kind == whole) {
    end = lineEnd(start)
    found.begin(before)
  }
  store<i32>(record, kind)
  store<i32>(record, i32(start), 4)
  store<i32>(record, i32(end), 8)
  store<i32>(record, found.found - before, 36)
  return end + 1
}

function lineEnd(at: usize): usize {
  while (true) {
    const newlines = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(newline)))
    if (newlines) return at + usize(ctz(newlines))
    at += 16
  }
}

// ---- what the members of a line have said so far

const hasDid: i32 = 1
const hasTimeUs: i32 = 2
const hasKind: i32 = 4
const hasCommit: i32 = 8
const hasType: i32 = 0x10
const hasTime: i32 = 0x20
const hasOperation: i32 = 0x40
const hasCollection: i32 = 0x80
const hasRkey: i32 = 0x100
const hasRecord: i32 = 0x200
const hasAccount: i32 = 0x400
const hasCreatedAt: i32 = 0x800
const hasId: i32 = 0x1000
const hasVisibility: i32 = 0x2000
const hasReblog: i32 = 0x4000
const hasAuthor: i32 = 0x8000
const hasAt: i32 = 0x10000
const hasTag: i32 = 0x20000
const hasTags: i32 = 0x40000
const hasText: i32 = 0x80000
const hasFacets: i32 = 0x100000
const hasHiddenTags: i32 = 0x200000
const hasWords: i32 = 0x400000
const hasPayload: i32 = 0x800000
const hasPayloadType: i32 = 0x1000000
const hasPayloadDid: i32 = 0x2000000
/** What only a plain line, or only a status, says. */
const hasPlain: i32 = hasAuthor | hasAt | hasTag | hasTags | hasText | hasId
const hasStatus: i32 = hasAccount | hasCreatedAt | hasReblog | hasVisibility

const create: i32 = 1
const erase: i32 = 2
const update: i32 = 3

let has: i32 = 0
let stopped: usize = 0
let moment: f64 = 0
let isCommit: bool = false
let operation: i32 = 0
let isPost: bool = false
let isPublic: bool = true
let authorFirst: usize = 0
let authorLast: usize = 0
let idFirst: usize = 0
let idLast: usize = 0
let textFirst: usize = 0
let textLast: usize = 0
let textIsPlain: bool = false

/** One object of any shape that is known; leaves the place behind it in `stopped`. */
function event(start: usize): i32 {
  has = 0
  isCommit = isPost = false
  isPublic = true
  textFirst = textLast = 0
  const opening = opened(start)
  stopped = opening == failed ? members(start) : membersAfter(commitFrom(opening))
  if (stopped == failed) return whole
  if ((has & (hasDid | hasTimeUs)) == (hasDid | hasTimeUs)) return v1()
  if (has & hasType) return v2()
  if ((has & (hasAccount | hasCreatedAt)) == (hasAccount | hasCreatedAt)) return status()
  return plain()
}

/** Notes that a member was there; false when it was there before. */
// @ts-ignore: decorator
@inline
function once(flag: i32): bool {
  const before = has
  has = before | flag
  return (before & flag) == 0
}

/**
 * A created record as Jetstream v1 begins it, by one of the usual DIDs, up to its collection:
 * `{"did":"did:plc:…","time_us":…,"kind":"commit","commit":{"rev":"…","operation":"create",`
 */
function opened(at: usize): usize {
  if (!known.opensWithDid(at) || !known.plain24(at + 16) || !known.isTimeUs(at + 40) || !known.digits16(at + 52)) return failed
  if (byteAt(at + 52) == 0x30 || byteAt(at + 68) != comma || !known.isCommit(at + 69)) return failed
  if (!known.plain13(at + 102) || !known.isCreate(at + 115)) return failed
  const count = known.eight(at + 52) * 100000000 + known.eight(at + 60)
  if (count > 9000000000000000) return failed
  moment = Math.floor(f64(count) / 1000.0)
  authorFirst = at + 8
  authorLast = at + 40
  isCommit = true
  operation = create
  has = hasDid | hasTimeUs | hasKind | hasCommit | hasOperation
  return at + 138
}

/** `"collection":"app.bsky.feed.post","rkey":"…","record":{"$type":"app.bsky.feed.post","createdAt":` */
function openedPost(at: usize): usize {
  if (!known.isPost(at + 14) || !known.plain13(at + 42) || !known.isRecordOfPost(at + 55)) return failed
  isPost = true
  idFirst = at + 42
  idLast = at + 55
  has |= hasCollection | hasRkey | hasRecord
  return recordFrom(value(at + 108, 3))
}

/** The members behind the first. */
function membersAfter(at: usize): usize {
  if (at == failed) return failed
  at = space(at)
  if (byteAt(at) == rightBrace) return at + 1
  return byteAt(at) == comma ? membersFrom(space(at + 1)) : failed
}

function members(at: usize): usize {
  at = space(at)
  if (byteAt(at) != leftBrace) return failed
  at = inside(at)
  return byteAt(at) == rightBrace ? at + 1 : membersFrom(at)
}

function membersFrom(at: usize): usize {
  while (true) {
    at = key(at)
    if (at == failed) return failed
    at = member(first, i32(last - first), at)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

function member(name: usize, length: i32, at: usize): usize {
  if (length == 3) {
    if (is(name, 3, 'did')) return once(hasDid) ? author(at) : failed
    if (is(name, 3, 'tag')) return once(hasTag) ? found.tag(at) : failed
  } else if (length == 7) {
    if (is(name, 7, 'time_us')) return once(hasTimeUs) ? noted(micros(at)) : failed
    if (is(name, 7, 'account')) return once(hasAccount) ? account(at) : failed
    if (is(name, 7, 'payload')) return once(hasPayload) && byteAt(at) == leftBrace ? payload(at) : failed
  } else if (length == 4) {
    if (is(name, 4, 'kind')) return once(hasKind) ? kind(at) : failed
    if (is(name, 4, 'tags')) return once(hasTags) ? found.list(at) : failed
    if (is(name, 4, 'text')) return once(hasText) ? text(at) : failed
  } else if (length == 6) {
    if (is(name, 6, 'commit')) return once(hasCommit) && byteAt(at) == leftBrace ? commit(at) : failed
    if (is(name, 6, 'author')) return once(hasAuthor) ? author(at) : failed
    if (is(name, 6, 'reblog')) return once(hasReblog) ? literal(at, 'null') : failed
  } else if (length == 5) {
    if (is(name, 5, 'event')) return failed
    if (is(name, 5, '$type')) return once(hasType) ? message(at) : failed
  } else if (length == 2) {
    if (is(name, 2, 'id')) return once(hasId) ? identifier(at) : failed
    if (is(name, 2, 'at')) return once(hasAt) ? noted(instant(at)) : failed
  } else if (length == 10) {
    if (is(name, 10, 'created_at')) return once(hasCreatedAt) && byteAt(at) == quote ? noted(instant(at)) : failed
    if (is(name, 10, 'visibility')) return once(hasVisibility) ? visibility(at) : failed
  }
  return value(at, 1)
}

function commit(at: usize): usize {
  at = inside(at)
  return byteAt(at) == rightBrace ? at + 1 : commitFrom(at)
}

function commitFrom(at: usize): usize {
  if (known.isPost(at + 14) && !(has & (hasCollection | hasRkey | hasRecord)) && is(at, 14, '"collection":"')) {
    const after = openedPost(at)
    if (after != failed) {
      at = space(after)
      if (byteAt(at) == rightBrace) return at + 1
      if (byteAt(at) != comma) return failed
      at = space(at + 1)
    } else if (has & hasCollection) return failed
  }
  while (true) {
    at = key(at)
    if (at == failed) return failed
    at = memberOfCommit(first, i32(last - first), at)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

function memberOfCommit(name: usize, length: i32, at: usize): usize {
  if (length == 4 && is(name, 4, 'rkey')) return once(hasRkey) ? identifier(at) : failed
  if (length == 9 && is(name, 9, 'operation')) return once(hasOperation) ? operationOf(at) : failed
  if (length == 10 && is(name, 10, 'collection')) return once(hasCollection) ? collection(at) : failed
  if (length == 6 && is(name, 6, 'record')) {
    // What is no post is checked to be JSON, and no more; so the collection must have come first.
    if (!once(hasRecord) || !(has & hasCollection) || byteAt(at) != leftBrace) return failed
    return isPost ? recordOfPost(at) : value(at, 2)
  }
  return value(at, 2)
}

/** In Jetstream v2 a commit lies flat in its payload. */
function payload(at: usize): usize {
  at = inside(at)
  while (true) {
    at = key(at)
    if (at == failed) return failed
    const name = first
    const length = i32(last - first)
    if (length == 5 && is(name, 5, '$type')) at = once(hasPayloadType) ? typeOfPayload(at) : failed
    else if (length == 3 && is(name, 3, 'did')) at = once(hasPayloadDid) ? author(at) : failed
    else if (length == 4 && is(name, 4, 'time')) at = once(hasTime) && byteAt(at) == quote ? noted(instant(at)) : failed
    else at = memberOfCommit(name, length, at)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

/** The record of a post. */
function recordOfPost(at: usize): usize {
  at = inside(at)
  return byteAt(at) == rightBrace ? at + 1 : recordFromKey(at)
}

/** Behind a member of the record. */
function recordFrom(at: usize): usize {
  if (at == failed) return failed
  at = space(at)
  if (byteAt(at) == rightBrace) return at + 1
  return byteAt(at) == comma ? recordFromKey(space(at + 1)) : failed
}

function recordFromKey(at: usize): usize {
  while (true) {
    at = key(at)
    if (at == failed) return failed
    if (same('facets')) at = once(hasFacets) && !(has & hasHiddenTags) ? found.facets(at) : failed
    else if (same('tags')) at = once(hasHiddenTags) ? found.hidden(at) : failed
    else if (same('text')) at = once(hasWords) ? text(at) : failed
    else at = known.opensReply(at) ? reply(at) : value(at, 3)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return at + 1
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

/** `{"parent":{"cid":"bafyrei…","uri":"at://did:plc:…/app.bsky.feed.post/…"},"root":{…}}`, or any other value. */
function reply(at: usize): usize {
  return isReference(at + 25) && known.isRoot(at + 156) && isReference(at + 181) && is(at + 312, 3, '"}}') ? at + 315 : value(at, 3)
}

/** From the changing part of a CID to the end of a record key, 131 bytes. */
function isReference(at: usize): bool {
  return (
    known.plain52(at) && known.isUri(at + 52) && known.plain24(at + 74) && known.isUriOfPost(at + 98) && known.plain13(at + 118)
  )
}

// ---- the shapes

function v1(): i32 {
  if (!(has & hasKind) || has & (hasPlain | hasStatus | hasType | hasPayload)) return whole
  return isCommit && !(has & hasCommit) ? whole : commitOrTime()
}

function v2(): i32 {
  const needed = hasPayload | hasPayloadType | hasPayloadDid | hasTime
  if ((has & needed) != needed) return whole
  if (has & (hasPlain | hasStatus | hasDid | hasTimeUs | hasKind | hasCommit)) return whole
  return commitOrTime()
}

function commitOrTime(): i32 {
  store<f64>(record, moment, 48)
  if (!isCommit) return time
  const needed = hasOperation | hasCollection | hasRkey
  if ((has & needed) != needed) return whole
  if (!isPost || operation == update) return time
  if (operation == create && !(has & hasRecord)) return whole
  if (!hash(authorFirst, authorLast, record + 12)) return whole
  // An AT URI is told by its DID and its record key; where a slash stands in one of them, the full parse decides.
  if (hasSlash(authorFirst, authorLast) || hasSlash(idFirst, idLast)) return whole
  if (!hashAfter(record + 12, idFirst, idLast, record + 20)) return whole
  if (operation == erase) return remove
  store<i32>(record, 1, 44)
  return withText(0)
}

function status(): i32 {
  if (has & (hasDid | hasTimeUs | hasAuthor | hasAt | hasTag | hasCommit | hasPayload) || found.texts) return whole
  if (!(has & hasId) || !(has & hasTags) || idFirst == idLast) return whole
  store<f64>(record, moment, 48)
  if (!isPublic) return time
  if (!hash(authorFirst, authorLast, record + 12) || !hash(idFirst, idLast, record + 20)) return whole
  textFirst = textLast = 0
  store<i32>(record, 0, 44)
  return withText(0)
}

function plain(): i32 {
  if (has & (hasTimeUs | hasDid | hasStatus | hasCommit | hasPayload) || found.names) return whole
  if (!(has & hasAuthor) || !(has & hasAt)) return whole
  const given = (has & hasTag ? 1 : 0) + (has & hasTags ? 1 : 0)
  if (given > 1 || (given == 0 && (!(has & hasText) || !textIsPlain))) return whole
  store<f64>(record, moment, 48)
  if (!hash(authorFirst, authorLast, record + 12)) return whole
  store<i64>(record, 0, 20)
  store<i32>(record, 0, 44)
  // A name like an AT URI is taken apart by the full parse.
  if (has & hasId && idFirst < idLast) {
    if (idLast - idFirst > 5 && is(idFirst, 5, 'at://')) return whole
    if (!hash(idFirst, idLast, record + 20)) return whole
  }
  return withText(given == 0 ? 1 : 0)
}

/** `tagsInText` says that the tags must still be looked for there; at 44 stands whether AT Protocol's limits hold. */
function withText(tagsInText: i32): i32 {
  store<i32>(record, i32(textFirst), 28)
  store<i32>(record, i32(textLast), 32)
  store<i32>(record, tagsInText, 40)
  return post
}

// ---- members that are read

function noted(end: usize): usize {
  moment = when
  return end
}

/** Whoever did it; must have a name. */
function author(at: usize): usize {
  at = plainString(at)
  authorFirst = first
  authorLast = last
  return first == last ? failed : at
}

function identifier(at: usize): usize {
  at = plainString(at)
  idFirst = first
  idLast = last
  return at
}

function kind(at: usize): usize {
  at = plainString(at)
  isCommit = at != failed && same('commit')
  return at
}

function message(at: usize): usize {
  at = plainString(at)
  return at != failed && same('message') ? at : failed
}

function typeOfPayload(at: usize): usize {
  at = plainString(at)
  if (at == failed) return failed
  isCommit = same('network.bsky.jetstream.subscribeEvents#commit')
  const isKnown =
    isCommit ||
    same('network.bsky.jetstream.subscribeEvents#identity') ||
    same('network.bsky.jetstream.subscribeEvents#account')
  return isKnown ? at : failed
}

function operationOf(at: usize): usize {
  at = plainString(at)
  if (at != failed) operation = same('create') ? create : same('delete') ? erase : update
  return at
}

function collection(at: usize): usize {
  at = plainString(at)
  isPost = at != failed && same('app.bsky.feed.post')
  return at
}

function visibility(at: usize): usize {
  at = plainString(at)
  isPublic = at != failed && same('public')
  return at
}

/** `{acct, …}` */
function account(at: usize): usize {
  if (byteAt(at) != leftBrace) return failed
  at = inside(at)
  let isFound = false
  while (true) {
    at = key(at)
    if (at == failed) return failed
    if (same('acct')) {
      if (isFound) return failed
      isFound = true
      at = author(at)
    } else at = value(at, 2)
    if (at == failed) return failed
    at = space(at)
    if (byteAt(at) == rightBrace) return isFound ? at + 1 : failed
    if (byteAt(at) != comma) return failed
    at = space(at + 1)
  }
}

/** A text, whose escapes do not matter until its words are asked for. */
function text(at: usize): usize {
  at = quoted(at)
  textFirst = first
  textLast = last
  textIsPlain = !escaped
  return at
}
