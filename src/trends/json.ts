/** An object from outside, whose members nobody has checked; of anything else, one without members. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The members of an array; of anything else, none. */
export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text as a list of one; of anything else, and of an empty text, an empty list. */
export function textOf(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? [value] : []
}

/** Ms since 1970 from a number of them or an RFC 3339 time. */
export function timeOf(value: unknown): number | undefined {
  const at = typeof value === 'string' && rfc3339.test(value) ? Date.parse(value) : value
  return typeof at === 'number' && Math.abs(at) <= farthest ? Math.floor(at) : undefined
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/
/** The last instant that ECMAScript can tell, in ms since 1970. */
const farthest = 8.64e15
