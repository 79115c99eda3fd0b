import { canonicalJson } from '../canonical.ts'
import { pathText } from '../failure.ts'
import { lineSchemas, many, type PackParts, type Section, sections, single } from './pack-lines.ts'

/** A place in a pack that does not hold. */
export interface PackFault {
  /** Counted from 1; of the signature's file where `where` says so. */
  line: number
  /** Such as “ledger row 17”, “minute 3” or `$.networks[0].mentions`. */
  where: string
  sentence: string
}

export interface PackText {
  parts: PackParts
  /** The line on which a section begins. */
  begins: Record<Section, number>
}

/** The lines of a pack, each in its place and in its only spelling; or the first that is not. */
export function readPack(bytes: Uint8Array): PackText | PackFault {
  const text = decode(bytes)
  if (typeof text !== 'string') return text
  if (!text.endsWith('\n'))
    return fault(text.split('\n').length, 'the last line', 'the pack does not end with a whole line')
  const parts = Object.fromEntries(sections.map((section) => [section, []])) as unknown as PackParts
  let at = 0
  for (const [index, line] of text.slice(0, -1).split('\n').entries()) {
    const read = readLine(line, index + 1)
    if ('sentence' in read) return read
    const place = sections.indexOf(read.section)
    if (place < at)
      return fault(index + 1, read.section, `a line of the section “${read.section}” stands behind “${sections[at]}”`)
    at = place
    ;(parts[read.section] as unknown[]).push(read.value)
  }
  const begins = beginningsOf(parts)
  return wrongLengths(parts, begins) ?? { parts, begins }
}

/** A section without lines begins where it would. */
function beginningsOf(parts: PackParts): Record<Section, number> {
  let line = 1
  const beginnings = sections.map((section) => {
    const begins = line
    line += parts[section].length
    return [section, begins] as const
  })
  return Object.fromEntries(beginnings) as Record<Section, number>
}

export function fault(line: number, where: string, sentence: string): PackFault {
  return { line, where, sentence: `${sentence}.` }
}

function decode(bytes: Uint8Array): string | PackFault {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return fault(lineOfBrokenText(bytes), 'the text', 'bytes stand there that are not UTF-8')
  }
}

/** The first line that is not UTF-8 by itself. */
function lineOfBrokenText(bytes: Uint8Array): number {
  let [line, from] = [1, 0]
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    if (!isUtf8(bytes.subarray(from, at))) return line
    ;[line, from] = [line + 1, at + 1]
  }
  return line
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function readLine(text: string, line: number): { section: Section; value: unknown } | PackFault {
  const parsed = parse(text)
  if (parsed === undefined) return fault(line, `line ${line}`, 'this is not JSON')
  const [section, ...more] = Object.keys(Object(parsed)) as Section[]
  if (section === undefined || more.length > 0 || !Object.hasOwn(lineSchemas, section))
    return fault(line, `line ${line}`, 'no line of a pack has such a key')
  const { data, error } = lineSchemas[section].safeParse((parsed as Record<string, unknown>)[section])
  if (error) {
    const [issue] = error.issues
    const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)))
    return fault(line, `${section} ${pathText(path)}`, `it is not as a pack has it: ${issue?.message ?? ''}`)
  }
  const value = (parsed as Record<string, unknown>)[section]
  if (spelled({ [section]: value }) !== text)
    return fault(line, section, 'it is spelled otherwise than canonical JSON is')
  return { section, value: data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function spelled(value: unknown): string | undefined {
  try {
    return canonicalJson(value)
  } catch {
    return undefined
  }
}

function wrongLengths(parts: PackParts, begins: Record<Section, number>): PackFault | undefined {
  for (const section of single) {
    const { length } = parts[section]
    if (length === 1) continue
    const line = length === 0 ? begins[section] : begins[section] + 1
    return fault(
      line,
      section,
      length === 0 ? `there is no line “${section}”` : `there are ${length} lines “${section}”`,
    )
  }
  for (const section of many) {
    const [{ lines } = { lines: undefined }] = parts.pack
    const [expected, found] = [lines?.[section], parts[section].length]
    // Of rows, minutes and openings the one that is missing can be named below.
    if (expected === found || section === 'row' || section === 'minute' || section === 'opening') continue
    const twice = parts[section].findIndex(
      (line, index, all) => canonicalJson(line) === canonicalJson(all[index - 1] ?? {}),
    )
    if (twice > 0) return fault(begins[section] + twice, `${section} ${twice}`, 'it stands there twice')
    return fault(begins[section], section, `line 1 says ${expected} lines “${section}”, and there are ${found}`)
  }
  return undefined
}
