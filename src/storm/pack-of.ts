import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { PlainError } from '../plain-error.ts'
import { campaignDocument } from '../report/campaign-document.ts'
import { writeKey } from '../report/evidence/note.ts'
import { buildPack, isProtected, type PackSources, signPack } from '../report/evidence/pack.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import { newestCosignatures, statementsOf } from '../store/cosignatures.ts'
import { lastHead, readMinutes } from '../store/heads.ts'
import { readLedger } from '../store/ledger.ts'
import { type LedgerKeyDeps, ledgerKey } from '../store/ledger-key.ts'
import { readOpenings } from '../store/openings.ts'

export interface SignedPack {
  /** UTF-8, canonical. */
  text: string
  /** The detached signature, a signed note. */
  signature: string
}

/** The storm's evidence up to its newest signed head; undefined before there is one. */
export async function packOf(
  deps: LedgerKeyDeps,
  storm: StoredStorm,
  kind: PackSources['kind'] = 'public',
): Promise<SignedPack | undefined> {
  const { db } = deps
  const head = storm.opened ? await lastHead(db, storm.id) : undefined
  if (!storm.opened || !head) return undefined
  const key = await ledgerKey(deps)
  const text = buildPack({
    kind,
    key: writeKey(key),
    campaign: storm.opened,
    rows: (await readLedger(db, storm.id)).slice(0, head.rows),
    minutes: (await readMinutes(db, storm.id)).slice(0, head.minute + 1),
    checkpoint: head.note,
    cosignatures: (await newestCosignatures(db, storm.id)).filter(({ size }) => size <= head.minute + 1),
    statements: await statementsOf(db, storm.id),
    openings: await readOpenings(db, storm.id),
  })
  return { text, signature: signPack(text, key) }
}

/**
 * Everything that has not been erased, for one auditor: a pack encrypted in the age format (age-encryption.org/v1) to the
 * `age1…` key that the organizer names. Throws a PlainError for another key, or where the campaign opens nobody.
 */
export async function auditorsPack(
  deps: LedgerKeyDeps,
  storm: StoredStorm,
  recipient: string,
): Promise<Uint8Array | undefined> {
  if (storm.opened && isProtected(campaignDocument(storm.opened)))
    throw new PlainError(
      'This campaign tells of a conviction or of health. No individual is opened, to an auditor neither.',
    )
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(recipient.trim())
  } catch (cause) {
    throw new PlainError('That is no age key of an auditor; one begins with age1.', { cause })
  }
  const pack = await packOf(deps, storm, 'auditor')
  return pack && (await encrypter.encrypt(pack.text))
}

/** Keeps pack and signature as files, each whole or not at all; answers the pack's path. */
export async function writePack(deps: LedgerKeyDeps, storm: StoredStorm, folder: string): Promise<string | undefined> {
  const pack = await packOf(deps, storm)
  if (!pack) return undefined
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${storm.slug}-${storm.name}.pack`)
  for (const [file, content] of [
    [path, pack.text],
    [`${path}.sig`, pack.signature],
  ] as const) {
    await writeFile(`${file}.new`, content)
    await rename(`${file}.new`, file)
  }
  return path
}
