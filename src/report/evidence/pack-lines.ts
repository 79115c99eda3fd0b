import { z } from 'zod'
import { rowSchema } from '../document.ts'
import { minuteSchema } from './minutes.ts'

/*
 * `uproar-pack/1`: lines of canonical JSON, each an object with one key that says which section it belongs to; the
 * sections stand in this order. docs/evidence-format.md describes them.
 */

const count = z.int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const commitmentKinds = ['post', 'author'] as const

export const lineSchemas = {
  pack: z.strictObject({
    format: z.literal('uproar-pack/1'),
    /** `public` opens the draw, `auditor` everything that has not been erased. */
    kind: z.enum(['public', 'auditor']),
    /** The verifier key of everything that is signed in here, cosignatures and statements apart. */
    key: z.string(),
    origin: z.string(),
    /** How many lines each section has. */
    lines: z.strictObject({
      cosignature: count,
      statement: count,
      minute: count,
      row: count,
      sample: count,
      opening: count,
    }),
  }),
  campaign: z.record(z.string(), z.json()),
  /** As in a report, without `campaign`, `campaignMarks` and `ledger`. */
  published: z.record(z.string(), z.json()),
  /** The newest head, and four digits of the hash of every leaf, which are not for trust. */
  checkpoint: z.strictObject({ note: z.string(), marks: z.string() }),
  cosignature: z.strictObject({ witness: z.string(), size: z.int().positive(), line: z.string() }),
  statement: z.strictObject({ witness: z.string(), note: z.string() }),
  minute: minuteSchema,
  row: rowSchema,
  /** What was drawn of a network's mentions; `fewerThan` as in sample.ts. */
  sample: z.strictObject({
    network: z.string(),
    mentions: count,
    opened: count,
    withheld: z.array(hash),
    confidence: z.number(),
    fewerThan: count.nullable(),
  }),
  opening: z.strictObject({
    kind: z.enum(commitmentKinds),
    commitment: hash,
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    value: z.string(),
  }),
}

export type Section = keyof typeof lineSchemas
export type LineOf<S extends Section> = z.infer<(typeof lineSchemas)[S]>

export const sections = Object.keys(lineSchemas) as Section[]

/** The sections that hold one line. */
export const single: readonly Section[] = ['pack', 'campaign', 'published', 'checkpoint']

export type Many = keyof LineOf<'pack'>['lines']
export const many = [
  'cosignature',
  'statement',
  'minute',
  'row',
  'sample',
  'opening',
] as const satisfies readonly Many[]

/** A pack as it was read; each section in the order of its lines. */
export type PackParts = { [S in Section]: LineOf<S>[] }
