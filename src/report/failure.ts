import type { Path } from './campaign-document.ts'
import { placeOf, walkJson } from './json-walk.ts'

export interface Failure {
  /** The first line of the file that does not hold, counted from 1. */
  line: number
  /** A JSON path such as `$.networks[0].mentions`, or “ledger row 17”. */
  where: string
  expected: unknown
  found: unknown
  sentence: string
}

/** Where two documents part. */
export interface Difference {
  path: Path
  expected: unknown
  found: unknown
}

/** The first place, in the order of `found`, at which the documents differ. */
export function firstDifference(found: unknown, expected: unknown, path: Path = []): Difference | undefined {
  if (!isTree(found) || !isTree(expected)) return Object.is(found, expected) ? undefined : { path, expected, found }
  const keys = Array.isArray(found)
    ? [...Array(Math.max(found.length, sizeOf(expected))).keys()]
    : [...new Set([...Object.keys(found), ...Object.keys(expected)])]
  for (const key of keys) {
    const difference = firstDifference(member(found, key), member(expected, key), [...path, key])
    if (difference) return difference
  }
  return undefined
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function sizeOf(tree: object): number {
  return Object.keys(tree).length
}

function member(tree: object, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(tree, key)?.value
}

export function leafFailure(text: string, { path, expected, found }: Difference): Failure {
  const where = pathText(path)
  const sentence = `${where} says ${JSON.stringify(found)}, and the rows give ${JSON.stringify(expected)}.`
  return { line: lineOf(text, path), where, expected, found, sentence }
}

export function rowFailure(
  text: string,
  place: number,
  failure: Pick<Failure, 'expected' | 'found' | 'sentence'>,
): Failure {
  return { line: lineOf(text, ['ledger', 'rows', place]), where: `ledger row ${place}`, ...failure }
}

/** The line of the deepest part of the path that the text has. */
export function lineOf(text: string, path: Path): number {
  let offset = 0
  walkJson(text, (visit) => {
    if (visit.path.every((key, index) => key === path[index])) offset = visit.start
    return visit.path.length === path.length && visit.path.every((key, index) => key === path[index])
  })
  return placeOf(text, offset).line
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isTree(at) ? member(at, key) : undefined), value)
}

export function whereOf(path: Path): string {
  const [first, second, row] = path
  return first === 'ledger' && second === 'rows' && row !== undefined ? `ledger row ${row}` : pathText(path)
}

export function pathText(path: Path): string {
  return `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`
}
