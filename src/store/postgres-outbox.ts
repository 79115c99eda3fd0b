import { type RawBuilder, sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { LeaseTime } from '../clock/lease-time.ts'
import type { Instant } from '../hour/instant.ts'
import type { PreparedPost } from '../networks/network.ts'
import { markSignedOut, openSession, saveSession } from './accounts.ts'
import { type Ending, endConsent } from './consents.ts'
import type { Database } from './database.ts'
import { type Claim, endedBefore, type Flight, neverLookedAt, type Outbox } from './outbox.ts'
import type { Vault } from './vault.ts'

interface ClaimRow {
  id: string
  storm_id: string
  network: NetworkName
  host: string
  post: PreparedPost
  post_key: string
  attempts: number
  fence: number
  sent_as_of: Instant | null
  last_sent_at: Instant | null
  ends_at: Instant
  as_of: Instant
  account_row: string
  network_id: string
  handle: string
  server: string
}

/** The outbox in the database; leases and storms go by the time that `leaseTime` gives. */
export function createPostgresOutbox(deps: { db: Database; vault: Vault; leaseTime: LeaseTime }): Outbox {
  const { db, vault, leaseTime } = deps
  const time = () => sql<Instant>`date_trunc('milliseconds', ${leaseTime()})`
  const running = (now: RawBuilder<Instant>) => sql<boolean>`s.t_zero <= ${now} and ${now} < ${endsAt}`

  async function lease(
    which: RawBuilder<boolean>,
    state: 'claimed' | 'in flight',
    options: LeaseOptions,
  ): Promise<ClaimRow[]> {
    const now = time()
    const { rows } = await sql<ClaimRow>`
      with picked as (
        select c.id from consents c join storms s on s.id = c.storm_id
        where ${which} and coalesce(c.next_try_at, ${now}) <= ${now}
        order by c.due_at limit ${options.limit} for update of c skip locked
      )
      update consents c
      set state = ${state}, lease_owner = ${options.owner}, lease_until = ${now} + ${inMs(options.leaseMs)}, fence = c.fence + 1
      from picked, storms s, accounts a
      where c.id = picked.id and s.id = c.storm_id and a.id = c.account_id
      returning c.id, c.storm_id, c.network, c.host, c.post, c.post_key, c.attempts, c.fence, c.sent_as_of, c.last_sent_at,
        ${endsAt} as ends_at, ${now} as as_of, a.id as account_row, a.network_id, a.handle, a.server`.execute(db)
    return rows
  }

  /** Runs `change` only while the claim still holds; what it changed is the answer. */
  async function held(claim: Claim, change: RawBuilder<unknown>): Promise<boolean> {
    const { numAffectedRows } = await sql`update consents c set ${change} where ${holds(claim)}`.execute(db)
    return (numAffectedRows ?? 0n) > 0n
  }

  async function end(claim: Claim, ending: Ending): Promise<boolean> {
    return await db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ now: Instant }>`
        select ${time()} as now from consents c where ${holds(claim)} for update`.execute(tx)
      const now = rows[0]?.now
      if (now === undefined) return false
      await endConsent(tx, { id: claim.consentId, stormId: claim.stormId, network: claim.network }, ending, now)
      return true
    })
  }

  return {
    async claim(options) {
      const now = time()
      const due = sql<boolean>`c.held_for is null and (c.state = 'planned' or (c.state = 'claimed' and c.lease_until < ${now}))
        and c.due_at <= ${now} and ${running(now)}`
      const rows = await lease(due, 'claimed', options)
      return rows.map((row) => claimOf(row, options.owner))
    },
    async claimDoubtful(options) {
      const now = time()
      const silent = sql<boolean>`c.state = 'in flight' and (c.lease_until is null or c.lease_until < ${now})`
      const rows = await lease(silent, 'in flight', options)
      return rows.map((row) => flightOf(claimOf(row, options.owner), row))
    },
    async launch(claim, { leaseMs }) {
      const now = time()
      const { rows } = await sql<ClaimRow>`
        update consents c set state = 'in flight', sent_as_of = coalesce(sent_as_of, ${now}), last_sent_at = ${now},
          lease_until = ${now} + ${inMs(leaseMs)}, attempts = attempts + 1
        from storms s
        where ${holds(claim)} and c.state = 'claimed' and c.held_for is null and c.lease_until > ${now} and s.id = c.storm_id and ${running(now)}
        returning c.sent_as_of, c.last_sent_at, c.attempts`.execute(db)
      return rows[0] && inTheAir(claim, rows[0])
    },
    async relaunch(flight, { leaseMs }) {
      const now = time()
      const { rows } = await sql<ClaimRow>`
        update consents c set last_sent_at = ${now}, lease_until = ${now} + ${inMs(leaseMs)}, attempts = attempts + 1
        from storms s
        where ${holds(flight)} and c.state = 'in flight' and s.id = c.storm_id and ${running(now)}
        returning c.sent_as_of, c.last_sent_at, c.attempts`.execute(db)
      return rows[0] && inTheAir(flight, rows[0])
    },
    release: (claim, waitMs) =>
      held(
        claim,
        sql`state = 'planned', lease_owner = null, lease_until = null, next_try_at = ${time()} + ${inMs(waitMs)}`,
      ),
    doubt: (flight, waitMs) =>
      held(flight, sql`lease_owner = null, lease_until = null, next_try_at = ${time()} + ${inMs(waitMs)}`),
    async heard(claim, uri) {
      const heard = await db
        .selectFrom('mentions')
        .select('uri')
        .where('storm_id', '=', claim.stormId)
        .where('uri', '=', uri)
        .executeTakeFirst()
      return heard !== undefined
    },
    published: (claim, { uri, cid }) => end(claim, { outcome: 'published', uri, ...(cid && { cid }) }),
    failed: (claim, why) => end(claim, { outcome: 'failed', why }),
    missed: (claim, why) => end(claim, { outcome: 'missed', why }),
    unknown: (claim, why) => end(claim, { outcome: 'unknown', why }),
    async expire() {
      return await db.transaction().execute(async (tx) => {
        const now = time()
        const { rows } = await sql<{ id: string; storm_id: string; network: NetworkName; held: boolean; now: Instant }>`
          select c.id, c.storm_id, c.network, c.held_for is not null as held, ${now} as now from consents c join storms s on s.id = c.storm_id
          where (c.state = 'planned' or (c.state = 'claimed' and c.lease_until < ${now})) and ${endsAt} <= ${now}
            and s.opened_document is not null
          order by c.storm_id, c.due_at limit 500 for update of c skip locked`.execute(tx)
        for (const row of rows) {
          const consent = { id: row.id, stormId: row.storm_id, network: row.network }
          await endConsent(tx, consent, { outcome: 'missed', why: row.held ? neverLookedAt : endedBefore }, row.now)
        }
        return rows.length
      })
    },
    async nextDue() {
      const { rows } = await sql<{ wait: number | null }>`
        select (extract(epoch from min(greatest(c.due_at, c.next_try_at, c.lease_until)) - ${time()}) * 1000)::double precision
          as wait
        from consents c where c.ended_at is null and c.due_at is not null and c.held_for is null`.execute(db)
      return rows[0]?.wait ?? undefined
    },
    session: (claim) => openSession({ db, vault }, claim.account.rowId),
    saveSession: (claim, session) => saveSession({ db, vault }, claim.account.rowId, session),
    signedOut: (claim) => markSignedOut(db, claim.account.rowId),
  }
}

interface LeaseOptions {
  owner: string
  limit: number
  leaseMs: number
}

const endsAt = sql<Instant>`(s.t_zero + s.minutes * interval '1 minute')`

function inMs(ms: number): RawBuilder<unknown> {
  return sql`${ms}::double precision * interval '1 millisecond'`
}

function holds(claim: Claim): RawBuilder<boolean> {
  return sql<boolean>`c.id = ${claim.consentId} and c.fence = ${claim.fence} and c.lease_owner = ${claim.owner} and c.ended_at is null`
}

function claimOf(row: ClaimRow, owner: string): Claim {
  return {
    consentId: row.id,
    stormId: row.storm_id,
    network: row.network,
    account: { rowId: row.account_row, id: row.network_id, handle: row.handle, server: row.server },
    host: row.host,
    post: row.post,
    postKey: row.post_key,
    endsAt: row.ends_at,
    asOf: row.as_of,
    attempts: row.attempts,
    owner,
    fence: row.fence,
  }
}

function inTheAir(claim: Claim, row: ClaimRow): Flight {
  const flight = flightOf({ ...claim, attempts: row.attempts }, row)
  return { ...flight, asOf: flight.lastSentAt }
}

function flightOf(claim: Claim, row: Pick<ClaimRow, 'sent_as_of' | 'last_sent_at'>): Flight {
  if (row.sent_as_of === null || row.last_sent_at === null) throw new Error('A post in flight has no time of sending.')
  return { ...claim, createdAt: row.sent_as_of, lastSentAt: row.last_sent_at }
}
