const alphabet = '234567abcdefghijklmnopqrstuvwxyz'
const clockIdBits = 10n

/**
 * Writes an AT Protocol TID: 13 characters that sort by time. `microseconds` since 1970 fill 53 bits, `clockId` fills 10.
 * Source: atproto.com/specs/tid.
 */
export function tidFrom(microseconds: bigint, clockId: number): string {
  if (microseconds < 0n || microseconds >= 1n << 53n) throw new RangeError(`Not a time a TID can hold: ${microseconds}`)
  if (!Number.isInteger(clockId) || clockId < 0 || clockId > 1023) throw new RangeError(`Not a clock id: ${clockId}`)
  const bits = (microseconds << clockIdBits) | BigInt(clockId)
  return Array.from({ length: 13 }, (_, place) => alphabet[Number((bits >> BigInt(5 * (12 - place))) & 31n)]).join('')
}

/** Reads the time and the clock id back out of a TID; throws a RangeError where it is none. */
export function readTid(tid: string): { microseconds: bigint; clockId: number } {
  if (!/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/.test(tid)) throw new RangeError(`Not a TID: ${tid}`)
  const bits = [...tid].reduce((sum, letter) => (sum << 5n) | BigInt(alphabet.indexOf(letter)), 0n)
  return { microseconds: bits >> clockIdBits, clockId: Number(bits & 1023n) }
}
