import { byteAt, colon, failed, first, last, plainString, quote } from './json'

/** What was read last, in ms since 1970. */
export let when: f64 = 0

/** Microseconds since 1970. */
export function micros(at: usize): usize {
  const end = whole(at)
  when = Math.floor(f64(count) / 1000.0)
  return end
}

/** Ms since 1970, or a time of RFC 3339 in UTC. */
export function instant(at: usize): usize {
  if (byteAt(at) == quote) return rfc3339(at)
  const end = whole(at)
  when = f64(count)
  return count > 8640000000000000 ? failed : end
}

let count: i64 = 0

/** A number without sign, fraction or exponent that is held exactly. */
function whole(at: usize): usize {
  const start = at
  count = 0
  let digit = u32(byteAt(at))
  if (digit == 0x30) return failed
  while (digit - 0x30 < 10) {
    count = count * 10 + i64(digit - 0x30)
    at++
    digit = u32(byteAt(at))
  }
  if (at == start || at - start > 16 || count > 9000000000000000) return failed
  return digit == 0x2e || (digit | 0x20) == 0x65 ? failed : at
}

/** 2026-11-21T11:00:00Z, with or without parts of a second. */
export function rfc3339(at: usize): usize {
  const end = plainString(at)
  if (end == failed) return failed
  const length = last - first
  if (length < 20 || load<u8>(last - 1) != 0x5a) return failed
  if (load<u8>(first, 4) != 0x2d || load<u8>(first, 7) != 0x2d || load<u8>(first, 10) != 0x54) return failed
  if (load<u8>(first, 13) != colon || load<u8>(first, 16) != colon) return failed
  const year = two(0) * 100 + two(2)
  const month = two(5)
  const day = two(8)
  const hour = two(11)
  const minute = two(14)
  const second = two(17)
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return failed
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return failed
  const ms = length == 20 ? 0 : thousandths()
  if (ms < 0) return failed
  when = f64(i64(days(year, month, day)) * 86400000 + i64((hour * 60 + minute) * 60 + second) * 1000 + i64(ms))
  return end
}

/** Two digits at an offset of the string read last; something far below zero when they are none. */
function two(offset: usize): i32 {
  const tens = u32(load<u8>(first + offset)) - 0x30
  const ones = u32(load<u8>(first + offset, 1)) - 0x30
  return tens < 10 && ones < 10 ? i32(tens * 10 + ones) : -100000
}

function thousandths(): i32 {
  if (load<u8>(first, 19) != 0x2e || last - first < 22) return -1
  let ms = 0
  let scale = 100
  for (let index = first + 20; index < last - 1; index++) {
    const digit = u32(byteAt(index)) - 0x30
    if (digit > 9) return -1
    ms += i32(digit) * scale
    scale /= 10
  }
  return ms
}

function daysOf(month: i32, year: i32): i32 {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
}

/** Days since 1970 (Howard Hinnant, days_from_civil). */
function days(year: i32, month: i32, day: i32): i32 {
  const y = month <= 2 ? year - 1 : year
  const era = y / 400
  const yearOfEra = y - era * 400
  const dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  const dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146097 + dayOfEra - 719468
}
