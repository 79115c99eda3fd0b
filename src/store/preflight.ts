import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { LeaseTime } from '../clock/lease-time.ts'
import type { Instant } from '../hour/instant.ts'
import { beginsAt, type Stage, type StageName } from '../hour/preflight-stage.ts'
import type { StoredStorm } from './campaigns.ts'
import type { Database } from './database.ts'
import { inMs } from './postgres-outbox.ts'

/** An account that somebody has taken on himself to look at. */
export interface Check {
  stormId: string
  accountId: string
  stage: StageName
  network: NetworkName
  host: string
  tries: number
}

export type Finding = { state: 'ready' } | { state: 'signed out' | 'unreachable'; why: string; againInMs?: number }

/** The accounts whose sessions are looked at before a storm. Every change is guarded by its attempt's number. */
export interface PreflightBook {
  /** Takes on what is due in that stage and nobody looks at; nothing of an account whose post is about to leave elsewhere. */
  take(storm: StoredStorm, stage: Stage, options: TakeOptions): Promise<Check[]>
  /** Gives it back without having asked anybody. */
  putOff(check: Check, waitMs: number): Promise<void>
  /** Keeps what was found; false where somebody else has taken it on meanwhile. */
  found(check: Check, finding: Finding): Promise<boolean>
  /** Tells each supporter of the storm whose account is signed out, once; answers how many that were. */
  notify(storm: StoredStorm): Promise<number>
}

export interface TakeOptions {
  networks: readonly NetworkName[]
  limit: number
  leaseMs: number
}

/** An account that dispatch may renew at any moment is not looked at: its session has one renewer at a time. */
const busyMs = 60_000

export function createPreflightBook({ db, leaseTime }: { db: Database; leaseTime: LeaseTime }): PreflightBook {
  const time = () => sql<Instant>`date_trunc('milliseconds', ${leaseTime()})`

  async function write(check: Check, change: ReturnType<typeof sql>): Promise<boolean> {
    const { numAffectedRows } = await sql`update preflight_checks set lease_until = null, ${change}
      where storm_id = ${check.stormId} and account_id = ${check.accountId} and stage = ${check.stage}
        and tries = ${check.tries} and lease_until is not null`.execute(db)
    return (numAffectedRows ?? 0n) > 0n
  }

  return {
    async take(storm, stage, { networks, limit, leaseMs }) {
      const now = time()
      const begun = new Date(beginsAt(storm.tZero, stage)).toISOString()
      const { rows } = await sql<{ account_id: string; network: NetworkName; host: string; tries: number }>`
        with picked as (
          select c.account_id, c.network, c.host from consents c
          join accounts a on a.id = c.account_id
          left join preflight_checks p
            on p.storm_id = c.storm_id and p.account_id = c.account_id and p.stage = ${stage.name}
          where c.storm_id = ${storm.id} and c.state = 'planned' and a.state = 'ready'
            and c.network in (${sql.join(networks)})
            and ${begun}::timestamptz + c.position * ${inMs(stage.spreadMs)} <= ${now}
            and (p.account_id is null or p.state = 'signed out' or p.next_try_at <= ${now} or p.lease_until < ${now}
              or p.checked_at < ${begun}::timestamptz)
            and not exists (select from preflight_checks q where q.account_id = c.account_id and q.lease_until >= ${now})
            and not exists (select from consents d where d.account_id = c.account_id and d.ended_at is null
              and (d.state in ('claimed', 'in flight') or d.due_at < ${now} + ${inMs(busyMs)}))
          order by p.next_try_at nulls first, c.position limit ${limit} for update of a skip locked
        ), taken as (
          insert into preflight_checks as p (storm_id, account_id, stage, tries, lease_until)
          select ${storm.id}::uuid, account_id, ${stage.name}, 1, ${now} + ${inMs(leaseMs)} from picked
          on conflict (storm_id, account_id, stage) do update
            set tries = p.tries + 1, lease_until = excluded.lease_until, next_try_at = null
            where p.lease_until is null or p.lease_until < ${now}
          returning account_id, tries
        )
        select picked.account_id, network, host, tries from picked join taken on taken.account_id = picked.account_id`.execute(
        db,
      )
      return rows.map(({ account_id, ...row }) => ({
        ...row,
        stormId: storm.id,
        accountId: account_id,
        stage: stage.name,
      }))
    },
    async putOff(check, waitMs) {
      await write(check, sql`next_try_at = ${time()} + ${inMs(waitMs)}`)
    },
    async found(check, finding) {
      const why = 'why' in finding ? finding.why : null
      const again = 'why' in finding ? finding.againInMs : undefined
      const nextTry = again === undefined ? sql`null` : sql`${time()} + ${inMs(again)}`
      return await write(
        check,
        sql`state = ${finding.state}, why = ${why}, checked_at = ${time()}, next_try_at = ${nextTry}`,
      )
    },
    async notify(storm) {
      const { numAffectedRows } = await sql`
        insert into notices (storm_id, supporter_id, kind, made_at)
        select distinct c.storm_id, c.supporter_id, 'signed out', ${time()} from consents c
        join accounts a on a.id = c.account_id
        where c.storm_id = ${storm.id} and c.state = 'planned' and a.state = 'signed out'
        on conflict do nothing`.execute(db)
      return Number(numAffectedRows ?? 0n)
    },
  }
}
