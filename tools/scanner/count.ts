// Counts what was scanned, in the tables of src/trends (arena.ts says where they stand), as far as nothing unusual happens:
// a tag that is not known yet, a followed one, a table that is full, another bucket. There it stops, and the engine goes on
// by itself. What is counted here, src/trends/counter.ts and windows.ts would have counted the same.

import { fingerprint, print } from './print'
import { addOf, authorsAt, authorsRoom, neededBy, Sample } from './sample'
import { at, canTake, get, maskOf, moveBy, part, placesOf } from './table'
import { canRemember, remember } from './ring'
import { tags } from './tags'
import { knowsAnother, see } from './tail'

/** Spellings and their keys, 16 bytes each (as in src/trends/tag-source.ts). */
const spellings: usize = 0x1c0000
const spellingMask: i32 = 0x3fff
const mostTagsPerPost: i32 = 64
const mostTextUnits: i32 = 3 << 17
const headUnits: i32 = 8
const lookAhead: i32 = 16

const time: i32 = 1
const post: i32 = 2

/** The tags of the records that were counted, and how many of these are posts. */
export let tagsPassed: i32 = 0
export let postsPassed: i32 = 0

/** Of one post: its keys, and the rows and numbers of its tags. */
const keys = memory.data(8 * 64)
const rows = memory.data(4 * 64)
const ids = memory.data(4 * 64)
let mayLook: bool = false
/** Units that tables may need to grow. */
let needed: i32 = 0
/** The rows of the tags that come next. */
const mostAhead: usize = 128
const ahead = memory.data(4 * 128)
let touched: i32 = 0
let seen: i32 = 0

/** Another block of records has been scanned. */
export function begin(): void {
  touched = 0
}

/** Counts the records from the place `from` on, whose first tag is `tag`; how many it counted before it stopped. */
export function countFrom(records: usize, from: i32, to: i32, tag: i32): i32 {
  tagsPassed = postsPassed = 0
  let index = from
  let next = tag
  for (; index < to; index++) {
    if (index >= touched) touch(records, index, to, next)
    const record = records + (usize(index) << 6)
    const kind = load<i32>(record)
    if (kind == time) {
      if (!pass(load<f64>(record, 48))) break
      continue
    }
    if (kind != post) break
    const its = load<i32>(record, 36)
    if (!countPost(record, next, its)) break
    postsPassed++
    next += its
  }
  tagsPassed = next - tag
  return index - from
}

/** What is no post moves the time as far as a post may. */
function pass(when: f64): bool {
  if (when <= part.now || when - part.now > part.lateness) return true
  if (when >= part.closes) return false
  part.now = when
  return true
}

function countPost(record: usize, tag: i32, its: i32): bool {
  if (load<i32>(record, 40)) return false
  const idLow = load<i32>(record, 20)
  const idHigh = load<i32>(record, 24)
  const hasId = (idLow | idHigh) != 0
  if (hasId && (get(part.followedIndex, idLow, idHigh) >= 0 || get(part.othersIndex, idLow, idHigh) >= 0)) return true
  const when = load<f64>(record, 48)
  if (when < part.opens || when >= part.closes || Math.abs(when - part.now) > part.lateness) return false
  const bucket = i32(Math.floor(when / part.bucketMs))
  const count = its == 0 ? 0 : resolve(record, tag, its, bucket)
  if (count < 0 || !hasRoom(count, hasId)) return false
  if (mayLook && !readText(record)) return false
  if (when > part.now) part.now = when
  if (count == 0) return true
  const low = load<i32>(record, 12)
  const high = load<i32>(record, 16)
  for (let index = 0; index < count; index++) countTag(index, low, high, bucket)
  if (hasId) remember(part.others, part.othersIndex, idLow, idHigh, bucket, low, high, keys, count)
  return true
}

/** Finds the rows of the tags, each once; how many, or -1 where the engine must see to it. */
function resolve(record: usize, tag: i32, its: i32, bucket: i32): i32 {
  mayLook = false
  needed = 0
  const limited = load<i32>(record, 44)
  let count = 0
  for (let entry = tags + (usize(tag) << 4), end = entry + (usize(its) << 4); entry < end; entry += 16) {
    let low = load<i32>(entry, 8)
    let high = load<i32>(entry, 12)
    if (load<i32>(entry, 4) > 0) {
      const spelling = spellings + (usize((low ^ (limited == 1 ? 1 : 0)) & spellingMask) << 4)
      if (load<i32>(spelling) != low || load<i32>(spelling, 4) != high) return -1
      low = load<i32>(spelling, 8)
      high = load<i32>(spelling, 12)
      if ((low | high) == 0) continue
    }
    if (isThere(count, low, high)) continue
    if (count == mostTagsPerPost) return -1
    const id = get(part.ids, low, high)
    let row: usize = 0
    if (id < 0) {
      if (!part.isNearlyFull || knowsAnother(low, high, load<i32>(record, 12), load<i32>(record, 16), bucket)) return -1
    } else {
      row = rowOf(id)
      if (load<i32>(row, 16)) return -1
      needed += neededBy(row)
      const authors = load<i32>(row, 4)
      if (load<i32>(row, 12) > 0 && (authors < 0 || authors + 1 >= load<i32>(row, 8))) mayLook = true
    }
    store<i32>(keys + (usize(count) << 3), low)
    store<i32>(keys + (usize(count) << 3), high, 4)
    store<u32>(rows + (usize(count) << 2), u32(row))
    store<i32>(ids + (usize(count) << 2), id)
    count++
  }
  return count
}

function isThere(count: i32, low: i32, high: i32): bool {
  for (let key = keys, end = keys + (usize(count) << 3); key < end; key += 8) {
    if (load<i32>(key) == low && load<i32>(key, 4) == high) return true
  }
  return false
}

// @ts-ignore: decorator
@inline
function rowOf(id: i32): usize {
  return at(part.rows + id * (headUnits + 2 * part.slots))
}

/** Whether everything can be noted without a larger table. */
function hasRoom(count: i32, hasId: bool): bool {
  if (count == 0) {
    mayLook = false
    return true
  }
  if (part.entries + count > part.mostEntries) return false
  if (!canTake(needed)) return false
  const log = at(part.log)
  if (load<i32>(log, 4) + 3 * count > load<i32>(log, 8)) return false
  const texts = at(part.texts)
  if (mayLook && load<i32>(texts, 4) < mostTextUnits && load<i32>(texts, 4) + 3 * count > load<i32>(texts, 8)) return false
  return !hasId || canRemember(part.others, part.othersIndex)
}

let hasPrint: bool = false

/** False where the engine must read the text. */
function readText(record: usize): bool {
  const start = usize(load<u32>(record, 28))
  const found = start == 0 ? 0 : fingerprint(start, usize(load<u32>(record, 32)))
  hasPrint = found > 0
  return found >= 0
}

function countTag(index: i32, low: i32, high: i32, bucket: i32): void {
  const id = load<i32>(ids + (usize(index) << 2))
  if (id < 0) {
    const key = keys + (usize(index) << 3)
    see(load<i32>(key), load<i32>(key, 4), low, high, bucket)
    return
  }
  part.entries++
  const row = usize(load<u32>(rows + (usize(index) << 2)))
  const slot = usize(part.slot)
  const mentions = row + (usize(headUnits) << 2) + (slot << 3)
  store<i32>(row, load<i32>(row) + 1)
  store<i32>(mentions, load<i32>(mentions) + 1)
  const authors = load<i32>(row, 4)
  if (authors < 0) sampleOne(~authors, row, id, low, high)
  else keep(row, id, low, high)
  if (mayLook) look(row, id)
}

function keep(row: usize, id: i32, low: i32, high: i32): void {
  log(part.log, id, low, high)
  const before = addOf(row, low, high, part.slot)
  if (before == part.slot) return
  const latest = row + (usize(headUnits + 1) << 2)
  if (before < 0) store<i32>(row, load<i32>(row, 4) + 1, 4)
  else moveBy(latest + (usize(before) << 3), -1)
  moveBy(latest + (usize(part.slot) << 3), 1)
}

function sampleOne(sample: i32, row: usize, id: i32, low: i32, high: i32): void {
  if (!Sample.takes(sample, low, part.slot)) return
  log(part.log, id, low, high)
  Sample.move(sample, low, addOf(row, low, high, part.slot), part.slot)
}

/** Adds to a log, which has room. */
function log(self: i32, tag: i32, low: i32, high: i32): void {
  const its = at(self)
  const end = load<i32>(its, 4)
  const entry = at(load<i32>(its) + end)
  store<i32>(entry, tag)
  store<i32>(entry, low, 4)
  store<i32>(entry, high, 8)
  store<i32>(its, end + 3, 4)
}

function look(row: usize, id: i32): void {
  const left = load<i32>(row, 12)
  if (left == 0) return
  const authors = load<i32>(row, 4)
  if ((authors < 0 ? Sample.authors(~authors) : f64(authors)) < f64(load<i32>(row, 8))) return
  store<i32>(row, left - 1, 12)
  if (hasPrint && load<i32>(at(part.texts), 4) < mostTextUnits) log(part.texts, id, load<i32>(print), load<i32>(print, 4))
}

/** Loads what the next records will need, as much as can be at a time, so that it is near when it is needed. */
function touch(records: usize, from: i32, to: i32, tag: i32): void {
  touched = min(to, from + lookAhead)
  let sum = 0
  const places = placesOf(part.ids)
  const mask = maskOf(part.ids)
  const posts = placesOf(part.othersIndex)
  const postMask = maskOf(part.othersIndex)
  const first = tags + (usize(tag) << 4)
  let entry = first
  for (let index = from; index < touched; index++) {
    const record = records + (usize(index) << 6)
    sum += load<i32>(posts + (usize(load<i32>(record, 20) & postMask) << 4))
    for (let end = entry + (usize(load<i32>(record, 36)) << 4); entry < end; entry += 16) {
      sum += load<i32>(places + (usize(load<i32>(entry, 8) & mask) << 4))
    }
  }
  const end = min(entry, first + (mostAhead << 4))
  const slot = usize((headUnits + 2 * part.slot) << 2)
  let row = ahead
  for (entry = first; entry < end; entry += 16, row += 4) {
    const id = load<i32>(entry, 4) > 0 ? -1 : get(part.ids, load<i32>(entry, 8), load<i32>(entry, 12))
    store<u32>(row, id < 0 ? 0 : u32(rowOf(id)))
    if (id >= 0) sum += load<i32>(rowOf(id), authorsAt) + load<i32>(rowOf(id) + slot)
  }
  row = ahead
  entry = first
  for (let index = from; index < touched; index++) {
    const record = records + (usize(index) << 6)
    const low = load<i32>(record, 12)
    for (let last = min(end, entry + (usize(load<i32>(record, 36)) << 4)); entry < last; entry += 16, row += 4) {
      const its = usize(load<u32>(row))
      const most = its == 0 ? -1 : load<i32>(its, authorsRoom) - 1
      if (most > 0) sum += load<i32>(at(load<i32>(its, authorsAt)) + (usize(low & most) << 4))
    }
  }
  seen = sum
}
