import { endOf } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, instant } from '../hour/instant.ts'
import { dueAt, positionOf } from '../hour/wave.ts'
import { countedAt, requestsPer5Minutes } from '../networks/policy.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import { crowdingIn } from '../store/crowding.ts'
import type { Querier } from '../store/database.ts'
import { type ConsentState, isWithServer } from '../supporters/consent.ts'
import { type Leaving, planFlights, type Waiting } from './flight-plan.ts'

export interface PlanOptions {
  /** Which states mean that the post waits at its own server and takes no room at T-zero. */
  isHeldThere?: (state: ConsentState) => boolean
}

/** Below this much of what its host can take, no post waits for others long enough to be worth planning together. */
const uncrowded = 0.5

/** When every post that waits in this storm leaves, by what is consented to now. */
export async function flightsOf(
  db: Querier,
  storm: StoredStorm,
  now: Instant,
  options: PlanOptions = {},
): Promise<Leaving[]> {
  return planFlights(await waitingIn(db, storm, options), termsOf(storm, now))
}

/** The same for one supporter's posts, without going through everybody's where no host is crowded. */
export async function leavingsOf(
  db: Querier,
  storm: StoredStorm,
  supporterId: string,
  now: Instant,
  options: PlanOptions = {},
): Promise<Map<string, Leaving>> {
  const own = now < endOf(storm) ? await waitingIn(db, storm, options, supporterId) : []
  const crowding = own.length > 0 ? await crowdingIn(db, storm) : () => 0
  const plan = own.some((post) => crowding(post) > uncrowded)
    ? await flightsOf(db, storm, now, options)
    : planFlights(own, termsOf(storm, now))
  const ids = new Set(own.map(({ id }) => id))
  return new Map(plan.filter(({ id }) => ids.has(id)).map((leaving) => [leaving.id, leaving]))
}

/** Whether one post more can still leave from that host within the storm, and all that are promised already too. */
export async function hasRoom(
  db: Querier,
  storm: StoredStorm,
  place: { network: NetworkName; host: string },
  now: Instant,
  options: PlanOptions = {},
): Promise<boolean> {
  const terms = termsOf(storm, now)
  const next = { ...place, id: 'the next', dueAt: await nextMoment(db, storm, terms.startsAt) }
  const isEarly = now <= storm.tZero && (await crowdingIn(db, storm))(place) < uncrowded
  if (isEarly) return planFlights([next], terms).every(({ fits }) => fits)
  const limit = countedAt(place.network, place.host)
  const others = (await waitingIn(db, storm, options)).filter(
    ({ network, host }) => network === place.network && countedAt(network, host) === limit,
  )
  return planFlights([...others, next], terms).every(({ fits }) => fits)
}

async function nextMoment(db: Querier, storm: StoredStorm, startsAt: Instant): Promise<Instant> {
  const counted = db.selectFrom('consents').select(({ fn }) => fn.countAll<number>().as('count'))
  const { count } = await counted.where('storm_id', '=', storm.id).executeTakeFirstOrThrow()
  return dueAt(storm, positionOf(Number(count)), startsAt)
}

function termsOf(storm: StoredStorm, now: Instant) {
  return { startsAt: instant(Math.max(storm.tZero, now)), endsAt: endOf(storm), requestsPer5Minutes }
}

/** What has not left; before the ledger opens with the moment that it will be given then. */
async function waitingIn(
  db: Querier,
  storm: StoredStorm,
  { isHeldThere = isWithServer }: PlanOptions,
  supporterId?: string,
): Promise<Waiting[]> {
  const all = db
    .selectFrom('consents')
    .select(['id', 'network', 'host', 'state', 'position', 'due_at'])
    .where('storm_id', '=', storm.id)
    .where('ended_at', 'is', null)
    .where('state', '<>', 'in flight')
  const rows = await (supporterId === undefined ? all : all.where('supporter_id', '=', supporterId)).execute()
  const crowding = rows.some(({ due_at }) => due_at === null) ? await crowdingIn(db, storm) : () => 0
  return rows.map((row) => ({
    id: row.id,
    network: row.network,
    host: row.host,
    dueAt: row.due_at ?? dueAt(storm, row.position, storm.tZero, crowding(row)),
    isHeldThere: isHeldThere(row.state),
  }))
}
