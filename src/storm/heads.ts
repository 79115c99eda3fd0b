import { bytesToHex } from '@noble/hashes/utils.js'
import { endOf } from '../campaign/campaign.ts'
import { type Instant, parseInstant, toIso } from '../hour/instant.ts'
import { canonicalJson } from '../report/canonical.ts'
import { originOf, writeCheckpoint } from '../report/evidence/checkpoint.ts'
import { rootOf } from '../report/evidence/merkle.ts'
import { type Minute, minuteHash, summarizeIntervals } from '../report/evidence/minutes.ts'
import { signNote } from '../report/evidence/note.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'
import { addMinute, lastHead, readLeaves } from '../store/heads.ts'
import { headOf, readLedger } from '../store/ledger.ts'
import { type LedgerKeyDeps, ledgerKey } from '../store/ledger-key.ts'
import { correctionsMs } from './watch.ts'

const minuteMs = 60_000

/** Once in each minute of the clock in which the ledger grew, until its last corrections are in. */
export async function isHeadDue(db: Querier, storm: StoredStorm, now: Instant): Promise<boolean> {
  if (now > endOf(storm) + correctionsMs + minuteMs) return false
  const [head, last] = [await headOf(db, storm.id), await lastHead(db, storm.id)]
  if (!head || head.seq < 0 || head.seq + 1 === last?.rows) return false
  return last === undefined || Math.floor(now / minuteMs) > Math.floor(parseInstant(last.at) / minuteMs)
}

/** Adds the minute that ends now to the tree and signs its head; answers false where nothing has been added since. */
export async function signHead(deps: LedgerKeyDeps, storm: StoredStorm, now: Instant): Promise<boolean> {
  const key = await ledgerKey(deps)
  return await deps.db.transaction().execute(async (tx) => {
    // The row lock keeps two keepers from writing one minute.
    await tx.selectFrom('ledger_heads').select('seq').where('storm_id', '=', storm.id).forUpdate().execute()
    const [head, last] = [await headOf(tx, storm.id), await lastHead(tx, storm.id)]
    if (!head || head.seq < 0 || head.seq + 1 === last?.rows) return false
    const fresh = await readLedger(tx, storm.id, last?.rows ?? 0)
    const minute: Minute = {
      minute: (last?.minute ?? -1) + 1,
      at: toIso(now),
      rows: head.seq + 1,
      head: head.hash,
      intervals: summarizeIntervals(fresh),
    }
    const leaf = minuteHash(minute)
    const leaves = [...(await readLeaves(tx, storm.id)), leaf]
    const origin = originOf(key.name, { campaign: storm.slug, storm: storm.name })
    await addMinute(tx, storm.id, {
      minute: minute.minute,
      rows: minute.rows,
      entry: canonicalJson(minute),
      leaf: bytesToHex(leaf),
      note: signNote(writeCheckpoint({ origin, size: leaves.length, root: rootOf(leaves) }), key),
    })
    return true
  })
}
