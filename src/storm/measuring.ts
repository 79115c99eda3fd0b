import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { MeasuringBody } from '../report/sighting-rows.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Database, Querier } from '../store/database.ts'
import { appendRows } from '../store/ledger.ts'
import { changeStatus, claimLook, type Measuring, spend } from '../store/measuring.ts'

/** A call that may cost money and that is made once. */
export interface Call {
  storm: StoredStorm
  network: NetworkName
  /** Which list or count; with the slot it names the call. */
  what: string
  slot: number
  /** Missing where it costs nothing. */
  mills?: number | undefined
}

/**
 * Takes the call as ours and writes down what it will cost, in one transaction, before anything is sent. False where
 * somebody else makes it, or where the budget does not pay for it: then measuring has stopped, and the ledger says so.
 */
export async function takeCall(db: Database, call: Call, now: Instant): Promise<boolean> {
  const { storm, network, what, slot, mills } = call
  return await db.transaction().execute(async (tx) => {
    if (!(await claimLook(tx, { stormId: storm.id, what, slot }, now))) return false
    if (mills === undefined) return true
    await tell(tx, call, { status: 'on', from: ['ready'] }, now)
    if (await spend(tx, { stormId: storm.id, network, mills })) return true
    await tell(tx, call, { status: 'stopped', from: ['on', 'failing'], why: 'budget' }, now)
    return false
  })
}

interface Change {
  status: Exclude<MeasuringBody['status'], 'resumed'>
  from: readonly Measuring['status'][]
  /** `budget` and `switched off` are said in the reader's language; anything else is a sentence as it came. */
  why?: string
}

/** Changes the status and says so in the ledger; does neither where another status holds. */
export async function tell(
  tx: Querier,
  { storm, network }: { storm: Pick<StoredStorm, 'id'>; network: NetworkName },
  { status, from, why }: Change,
  now: Instant,
): Promise<void> {
  const bill = await changeStatus(tx, { stormId: storm.id, network }, { to: status, from, why }, now)
  if (!bill) return
  const said: MeasuringBody['status'] = status === 'on' && from.includes('failing') ? 'resumed' : status
  const { calls, spentMills: costMills, capMills } = bill
  const row = { network, status: said, calls, costMills, capMills, ...(why !== undefined && { why }) }
  await appendRows(tx, storm.id, [{ kind: 'measuring', at: toIso(now), ...row }])
}
