import { canonicalJson } from './canonical.ts'
import type { Report } from './document.ts'

const widest = 118

/**
 * The report as a file: JSON with an indent of two, short groups of plain values on one line, and each ledger row as
 * canonical JSON on a line of its own, so that the hash of a row is the SHA-256 of its line (without indent and comma).
 */
export function serializeReport(report: Report): string {
  const { rows, ...ledger } = report.ledger
  const head = write({ ...report, ledger: { ...ledger, rows: [] } }, 0)
  const lines = rows.map((row) => `      ${canonicalJson(row)}`)
  const empty = '"rows": []\n  }\n}'
  return `${head.slice(0, -empty.length)}"rows": [\n${lines.join(',\n')}\n    ]\n  }\n}\n`
}

function write(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const flat = isFlat(value) && depth > 0 ? oneLine(value) : undefined
  if (flat !== undefined && (flat.length <= widest - depth * 2 || isNumbers(value))) return flat
  return block(value, depth)
}

function block(value: object, depth: number): string {
  const indent = '  '.repeat(depth)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Array.isArray(value)
    ? value.map((item) => write(item, depth + 1))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${write(member, depth + 1)}`)
  if (members.length === 0) return `${open}${close}`
  return `${open}\n${members.map((member) => `${indent}  ${member}`).join(',\n')}\n${indent}${close}`
}

function oneLine(value: object): string {
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function isFlat(value: object): boolean {
  return Object.values(value).every((member) => typeof member !== 'object' || member === null)
}

function isNumbers(value: object): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'number')
}
