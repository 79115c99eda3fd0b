import type { Generated } from 'kysely'
import type { Time } from './schema-time.ts'

/** The key that signs ledger heads; there is one, made on first start. */
export interface LedgerKeysTable {
  name: string
  key_sealed: Uint8Array
  /** As a verifier key of signed notes. */
  public_key: string
  made_at: Time
  only_one: Generated<boolean>
}

/** The leaves of a storm's tree, each with the head that was signed over it and all before. */
export interface LedgerMinutesTable {
  storm_id: string
  minute: number
  rows: number
  /** Canonical JSON, as hashed. */
  entry: string
  /** Its hash as a leaf, in hexadecimal digits. */
  leaf: string
  note: string
}

/** Witnesses are told apart by their verifier key. */
export interface CosignaturesTable {
  storm_id: string
  witness: string
  size: number
  line: string
  received_at: Time
}

/** What a witness compared last and where it differed, as it signed it. */
export interface WitnessStatementsTable {
  storm_id: string
  witness: string
  note: string
  received_at: Time
}
