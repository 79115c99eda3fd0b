import { hashOf } from './hash.ts'

export type CommitmentKind = 'post' | 'author' | 'consent'

/**
 * What stands in the ledger instead of a post, a person or a consent: hex SHA-256 over the canonical JSON of
 * [kind, salt, value]. The salt is one storm's secret of 16 bytes in 32 hexadecimal digits; once it is destroyed nobody
 * can tell any more, by trying, whose commitment this was. Throws a RangeError for another salt.
 */
export function commit(salt: string, kind: CommitmentKind, value: string): string {
  if (!/^[0-9a-f]{32}$/.test(salt)) throw new RangeError('A salt has 32 lower-case hexadecimal digits.')
  return hashOf([kind, salt, value])
}
