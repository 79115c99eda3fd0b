/** A row that does not follow from the rows above it. */
export interface Disagreement {
  seq: number
  field: string
  expected: unknown
  found: unknown
  sentence: string
}

export function disagree(
  seq: number,
  field: string,
  expected: unknown,
  found: unknown,
  sentence: string,
): Disagreement {
  return { seq, field, expected, found, sentence }
}
