import { z } from 'zod'
import { canonicalJson } from '../canonical.ts'
import { readKey, readNote, type SigningKey, signNote, verifyNote } from './note.ts'

const count = z.int().nonnegative()

/** What a witness heard otherwise than the ledger has it. */
const difference = z.strictObject({
  network: z.string().max(40),
  from: z.iso.datetime(),
  field: z.enum(['mentions', 'authors', 'totalMentions', 'totalAuthors', 'rank']),
  ledger: z.int().nullable(),
  witness: z.int().nullable(),
})

/**
 * What a witness says of a storm: the intervals that it heard for itself and compared, and those that differ by more than
 * `tolerance` allows. A note signed with its key; the text is a line `uproar-witness/1` and one of canonical JSON.
 */
const statementSchema = z.strictObject({
  origin: z.string().max(300),
  /** Leaves of the tree at that time. */
  size: count,
  at: z.iso.datetime(),
  /** Where it listened. */
  sources: z.array(z.string().max(200)).max(10),
  compared: z.strictObject({ intervals: count, from: z.iso.datetime().nullable(), until: z.iso.datetime().nullable() }),
  /** Why it did not cosign, where that is no difference of counts: a head that does not follow from the one before it. */
  fault: z.string().max(300).nullable(),
  differences: z.array(difference).max(200),
})

export type WitnessStatement = z.infer<typeof statementSchema>
export type Difference = z.infer<typeof difference>

const heading = 'uproar-witness/1\n'

/** A witness's key cosigns heads; its statements are notes, signed by the same key as an author's. */
export function writeStatement(said: WitnessStatement, key: SigningKey): string {
  return signNote(`${heading}${canonicalJson(said)}\n`, { ...key, kind: 'note' })
}

/** Undefined where it is no statement, or not signed by the witness of that verifier key. */
export function readStatement(text: string, witness: string): WitnessStatement | undefined {
  const [key, note] = [readKey(witness), readNote(text)]
  if (key?.kind !== 'cosignature' || !note?.text.startsWith(heading)) return undefined
  if (note.signatures.length !== 1 || !verifyNote(note, { ...key, kind: 'note' })) return undefined
  const body = note.text.slice(heading.length, -1)
  const parsed = statementSchema.safeParse(parse(body))
  return parsed.success && canonicalJson(parsed.data) === body ? parsed.data : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
