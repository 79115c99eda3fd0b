import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { type Campaign, campaignSchema } from './campaign.ts'

/** One mistake in a file: where (both counted from 1), and what was expected there. */
export interface Mistake {
  line: number
  column: number
  path: string
  message: string
}

export type CampaignFileResult = { campaign: Campaign; mistakes: [] } | { campaign: undefined; mistakes: Mistake[] }

const mostCharacters = 500_000
const mostAliases = 100
/** Nobody reads more at once, and a file of nothing but quotes has one for each. */
const mostMistakes = 100

/** Reads a campaign from YAML (or JSON, which is YAML too) and says everything that is wrong with it at once. */
export function readCampaignFile(text: string): CampaignFileResult {
  if (text.length > mostCharacters) return failed([at(1, 1, '', 'the file is larger than half a megabyte')])
  const lines = new LineCounter()
  // The library's own check takes a minute for a file of keys alone.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const errors = document.errors.length > 0 ? document.errors : wrongKeys(document)
  if (errors.length > 0) return failed(errors.map((error) => malformed(error, lines)))
  const value = plainValue(document)
  if (!value) return failed([at(1, 1, '', 'an alias (*name) leads nowhere, or unfolds into far too much')])
  const parsed = campaignSchema.safeParse(value.plain ?? {}, { reportInput: true })
  if (parsed.success) return { campaign: parsed.data, mistakes: [] }
  const issues = parsed.error.issues.flatMap(unfold).slice(0, mostMistakes)
  return failed(issues.map((issue) => locate(issue, document, lines)))
}

/** `12:3 storms.0.zone: “Mars/Base” is no time zone; America/Chicago or Asia/Tokyo is` */
export function mistakeSentence({ line, column, path, message }: Mistake): string {
  return `${line}:${column} ${path ? `${path}: ` : ''}${message}`
}

/** The JSON Schema (draft 2020-12) of a campaign file, so that editors complete and check it. */
export function campaignJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(campaignSchema, { io: 'input', unrepresentable: 'any' })
  return { ...schema, title: 'Uproar campaign', $id: 'https://uproar.invalid/schema/campaign.json' }
}

type Malformed = { pos: readonly [number, ...number[]]; message: string }

/** Repeated keys; and keys that are lists or maps themselves, which take ages to unfold when nested. */
function wrongKeys(document: Document.Parsed): Malformed[] {
  const wrong: Malformed[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : undefined
        const pos = (isNode(key) && key.range) || [0]
        if (name === undefined) wrong.push({ pos, message: 'a field’s name is one word' })
        else if (seen.has(name)) wrong.push({ pos, message: `“${name}” stands here twice` })
        seen.add(name)
      }
    },
  })
  return wrong
}

function plainValue(document: Document.Parsed): { plain: unknown } | undefined {
  try {
    return { plain: document.toJS({ maxAliasCount: mostAliases }) }
  } catch {
    return undefined
  }
}

function malformed(error: Malformed, lines: LineCounter): Mistake {
  const { line, col } = lines.linePos(error.pos[0])
  return at(line, col, '', `this is not YAML: ${error.message.split('\n')[0]?.slice(0, 200)}`)
}

/**
 * One issue for each mistake. A union complains once for each of its members; the one that came furthest is the one that
 * was meant.
 */
function unfold(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...issue, keys: [key] }))
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ ...inner, path: issue.path, isKey: true }))
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const deepest = (issues: z.core.$ZodIssue[]) => Math.max(0, ...issues.map(({ path }) => path.length))
  const meant = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0] ?? []
  return meant.flatMap(unfold).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function locate(issue: z.core.$ZodIssue, document: Document.Parsed, lines: LineCounter): Mistake {
  const unknown = issue.code === 'unrecognized_keys'
  const path = unknown ? [...issue.path, ...issue.keys] : issue.path
  const offset = unknown || 'isKey' in issue ? offsetOfKey(document, path) : undefined
  const { line, col } = lines.linePos(offset ?? offsetOf(document, path))
  return at(line, col, path.join('.'), expectation(issue))
}

function offsetOfKey(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}

/** Where the value stands, or where the nearest thing that does exist around it begins. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'there is no such field; look for a slip of the pen'
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `this is missing; ${wanted(issue.expected)} is expected`
  if (issue.code === 'invalid_type') return `${wanted(issue.expected)} is expected`
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')} is expected`
  if (issue.code === 'too_big') return `at most ${issue.maximum}${unitOf(issue.origin)} can stand here`
  if (issue.code === 'too_small') return `at least ${issue.minimum}${unitOf(issue.origin)} must stand here`
  return issue.message
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}

function wanted(kind: string): string {
  return kinds[kind] ?? `something of the kind “${kind}”`
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}

function at(line: number, column: number, path: string, message: string): Mistake {
  return { line, column, path, message }
}

function failed(mistakes: Mistake[]): CampaignFileResult {
  return { campaign: undefined, mistakes: mistakes.slice(0, mostMistakes) }
}
