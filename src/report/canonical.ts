/**
 * Canonical JSON by RFC 8785 (JCS): no white space, keys sorted by UTF-16 code units, numbers and strings as ECMAScript
 * writes them. Throws a TypeError that names the place of anything that is not plain JSON.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$')
}

function write(value: unknown, where: string): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value, where)
  if (typeof value === 'string') return writeString(value, where)
  if (Array.isArray(value))
    return `[${Array.from(value, (item, index) => write(item, `${where}[${index}]`)).join(',')}]`
  if (isPlainObject(value)) return writeObject(value, where)
  throw new TypeError(`${where} is no JSON: ${typeof value}`)
}

function writeNumber(value: number, where: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`${where} is no JSON: ${value}`)
  return JSON.stringify(value)
}

function writeString(value: string, where: string): string {
  if (!value.isWellFormed()) throw new TypeError(`${where} holds half a surrogate pair`)
  return JSON.stringify(value)
}

function writeObject(value: Readonly<Record<string, unknown>>, where: string): string {
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key, where)}:${write(value[key], `${where}.${key}`)}`)
  return `{${members.join(',')}}`
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
