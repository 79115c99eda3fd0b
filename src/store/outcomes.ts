import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Outcome } from '../supporters/consent.ts'
import type { Querier } from './database.ts'
import { eraseImage } from './images.ts'
import { appendRows, commitmentsFor, headOf } from './ledger.ts'

export interface Ending {
  outcome: Outcome
  uri?: string
  cid?: string
  why?: string
}

/** Writes the one outcome of a consent, to its row and to the ledger, in the caller's transaction. */
export async function endConsent(
  tx: Querier,
  consent: { id: string; stormId: string; network: NetworkName },
  ending: Ending,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('consents')
    .set({
      state: ending.outcome,
      uri: ending.uri ?? null,
      cid: ending.cid ?? null,
      why: ending.why ?? null,
      ended_at: toIso(now),
      lease_owner: null,
      lease_until: null,
    })
    .where('id', '=', consent.id)
    .execute()
  await eraseImage(tx, consent.id)
  if (await headOf(tx, consent.stormId)) await recordOutcomes(tx, consent.stormId, [{ ...consent, ...ending, at: now }])
}

/** Outcomes that were reached before the ledger opened stand in it too. */
export async function recordEarlyOutcomes(tx: Querier, stormId: string): Promise<void> {
  const ended = await tx
    .selectFrom('consents')
    .selectAll()
    .where('storm_id', '=', stormId)
    .where('ended_at', 'is not', null)
    .execute()
  const endings = ended.map((row) => ({
    id: row.id,
    network: row.network,
    outcome: row.state as Outcome,
    uri: row.uri ?? undefined,
    why: row.why ?? undefined,
    at: row.ended_at as Instant,
  }))
  await recordOutcomes(tx, stormId, endings)
}

type EndedConsent = Ending & { id: string; network: NetworkName; at: Instant }

async function recordOutcomes(tx: Querier, stormId: string, endings: readonly EndedConsent[]): Promise<void> {
  if (endings.length === 0) return
  const consents = await commitmentsFor(
    tx,
    stormId,
    'consent',
    endings.map(({ id }) => id),
  )
  const uris = endings.flatMap(({ uri }) => (uri ? [uri] : []))
  const posts = await commitmentsFor(tx, stormId, 'post', uris)
  const postOf = new Map(uris.map((uri, index) => [uri, posts[index]]))
  await appendRows(
    tx,
    stormId,
    endings.map((ending, index) => ({
      kind: 'outcome' as const,
      at: toIso(ending.at),
      network: ending.network,
      consent: consents[index] ?? '',
      outcome: ending.outcome,
      ...(ending.uri && { post: postOf.get(ending.uri) }),
      ...(ending.why && { why: ending.why }),
    })),
  )
}
