import type { NetworkName } from '../campaign/networks.ts'
import { calmBeforeEndMs } from '../hour/wave.ts'
import { hostRate, postsWithin } from '../networks/host-rate.ts'
import { countedAt, requestsPer5Minutes } from '../networks/policy.ts'
import type { StoredStorm } from './campaigns.ts'
import type { Querier } from './database.ts'

interface Place {
  network: NetworkName
  host: string
}

/** How much of what a host can take within the storm is wanted of it, by what waits there now; 1 is all. */
export async function crowdingIn(
  db: Querier,
  storm: Pick<StoredStorm, 'id' | 'minutes'>,
): Promise<(place: Place) => number> {
  const rows = await db
    .selectFrom('consents')
    .select(({ fn }) => ['network', 'host', fn.countAll<number>().as('posts')] as const)
    .where('storm_id', '=', storm.id)
    .where('ended_at', 'is', null)
    .groupBy(['network', 'host'])
    .execute()
  const posts = new Map<string, number>()
  for (const row of rows) posts.set(limitOf(row), (posts.get(limitOf(row)) ?? 0) + Number(row.posts))
  return (place) => (posts.get(limitOf(place)) ?? 0) / capacityOf(place.network, storm.minutes)
}

/** The same with one post more, at the place where that is to leave. */
export async function crowdingAt(
  db: Querier,
  storm: Pick<StoredStorm, 'id' | 'minutes'>,
  place: Place,
): Promise<number> {
  return (await crowdingIn(db, storm))(place) + 1 / capacityOf(place.network, storm.minutes)
}

function limitOf({ network, host }: Place): string {
  return `${network} ${countedAt(network, host)}`
}

function capacityOf(network: NetworkName, minutes: number): number {
  return Math.max(1, postsWithin(hostRate(requestsPer5Minutes(network)), minutes * 60_000 - calmBeforeEndMs))
}
