import type { Logger } from 'pino'
import { endOf } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import { type Clock, later } from '../clock/clock.ts'
import type { Instant } from '../hour/instant.ts'
import { SignedOut } from '../networks/errors.ts'
import type { Network } from '../networks/network.ts'
import { markSignedOut, openSession, sessionsOf } from '../store/accounts.ts'
import { listCampaigns, type StoredCampaign } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { eraseUnusedImages } from '../store/images.ts'
import type { Vault } from '../store/vault.ts'

export interface ForgetDeps {
  db: Database
  vault: Vault
  clock: Clock
  log: Pick<Logger, 'info' | 'error'>
  networks: Record<NetworkName, Pick<Network, 'signIn'>>
}

const roundMs = 10 * 60_000
/** After the last storm of a campaign; a follow-up made within it finds everybody still signed in. */
export const keptMs = 24 * 3_600_000
/** A server that is gone for this long after that is given nothing back; the session is erased all the same. */
const triedMs = 7 * 24 * 3_600_000

/** Gives back and erases the permissions that no storm needs any more, and images that nobody consented to, until the signal aborts. */
export async function forgetSessions(deps: ForgetDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await forgetRound(deps, signal).catch((error: unknown) =>
      deps.log.error({ err: error }, 'forget: a round failed; trying again'),
    )
    await deps.clock.sleepUntil(later(deps.clock.now(), roundMs), signal)
  }
}

export async function forgetRound(deps: ForgetDeps, signal?: AbortSignal): Promise<void> {
  const now = deps.clock.now()
  await eraseUnusedImages(deps.db, now)
  for (const campaign of await listCampaigns(deps.db)) {
    const ended = endedAt(campaign)
    if (ended === undefined || now < ended + keptMs) continue
    const isLast = now >= ended + keptMs + triedMs
    for (const account of await sessionsOf(deps.db, campaign.id)) {
      if (signal?.aborted) return
      await forget(deps, account, { isLast })
    }
  }
}

/** When the campaign's last storm ended; undefined while one is to come, under way or not closed. */
function endedAt({ storms }: StoredCampaign): Instant | undefined {
  const measured = storms.filter(({ history }) => !history)
  if (measured.length === 0 || measured.some(({ closedAt }) => !closedAt)) return undefined
  return measured.map(endOf).toSorted((a, b) => b - a)[0]
}

async function forget(
  deps: ForgetDeps,
  { rowId, network }: { rowId: string; network: NetworkName },
  { isLast }: { isLast: boolean },
): Promise<void> {
  const isGivenBack = await giveBack(deps, rowId, network)
  if (!isGivenBack && !isLast) return
  await markSignedOut(deps.db, rowId)
  deps.log.info({ network, isGivenBack }, 'forget: a session is erased, its campaign is over')
}

/** False where the server could not be told; a session that is over there needs no telling. */
async function giveBack(deps: ForgetDeps, rowId: string, network: NetworkName): Promise<boolean> {
  try {
    const session = await openSession(deps, rowId)
    if (session) await deps.networks[network].signIn?.end(session)
    return true
  } catch (error) {
    return error instanceof SignedOut
  }
}
