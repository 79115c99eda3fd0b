import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'
import type { Querier } from './database.ts'

export const readinessStates = ['ready', 'signed out', 'unreachable', 'not checked'] as const

export type ReadinessState = (typeof readinessStates)[number]

/** How the accounts stand from which a storm's posts are to leave, at one host. */
export interface HostReadiness {
  network: NetworkName
  host: string
  counts: Record<ReadinessState, number>
  /** Of the looks that tell how they stand, the first and the last. */
  checked: { from: Instant; until: Instant } | undefined
}

/** Who has been told that their account is signed out, and how. */
export interface Told {
  supporters: number
  /** Of these, those who left an address. */
  withAddress: number
}

/** By host, the largest first. An account that was signed in anew since it was looked at has not been looked at. */
export async function readinessOf(db: Querier, stormId: string): Promise<HostReadiness[]> {
  const { rows } = await sql<CountRow>`
    select c.network, c.host, count(*)::integer as count, min(p.checked_at) as first_at, max(p.checked_at) as last_at,
      case when a.state = 'signed out' then 'signed out'
        when p.state is null or p.state = 'signed out' then 'not checked' else p.state end as state
    from consents c join accounts a on a.id = c.account_id
    left join lateral (select state, checked_at from preflight_checks q
      where q.storm_id = c.storm_id and q.account_id = c.account_id and q.checked_at is not null
      order by checked_at desc limit 1) p on true
    where c.storm_id = ${stormId} and c.ended_at is null
    group by c.network, c.host, 6`.execute(db)
  const hosts = Map.groupBy(rows, ({ network, host }) => `${network} ${host}`)
  return [...hosts.values()].map(hostOf).sort((a, b) => sizeOf(b) - sizeOf(a) || (a.host < b.host ? -1 : 1))
}

interface CountRow {
  network: NetworkName
  host: string
  state: ReadinessState
  count: number
  first_at: Instant | null
  last_at: Instant | null
}

function hostOf(rows: readonly CountRow[]): HostReadiness {
  const { network, host } = rows[0] as CountRow
  const counts = { ready: 0, 'signed out': 0, unreachable: 0, 'not checked': 0 }
  for (const { state, count } of rows) counts[state] += count
  const firsts = rows.flatMap(({ first_at }) => first_at ?? [])
  const lasts = rows.flatMap(({ last_at }) => last_at ?? [])
  const [from, until] = [firsts.sort()[0], lasts.sort().at(-1)]
  return { network, host, counts, checked: from !== undefined && until !== undefined ? { from, until } : undefined }
}

function sizeOf({ counts }: HostReadiness): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

export async function toldIn(db: Querier, stormId: string): Promise<Told> {
  const { supporters, with_address } = await db
    .selectFrom('notices')
    .innerJoin('supporters', 'supporters.id', 'notices.supporter_id')
    .select(({ fn }) => [
      fn.countAll<number>().as('supporters'),
      fn.count<number>('supporters.email_sealed').as('with_address'),
    ])
    .where('storm_id', '=', stormId)
    .executeTakeFirstOrThrow()
  return { supporters: Number(supporters), withAddress: Number(with_address) }
}
