/** A value of a table; null is an empty field. */
export type Field = string | number | boolean | null

/** What a spreadsheet takes for the beginning of a formula. Source: OWASP, CSV Injection. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table by RFC 4180, UTF-8, lines ended by CRLF. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers stay numbers.
 */
export function csv(head: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: Field): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = formula.test(value.trimStart()) || formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
