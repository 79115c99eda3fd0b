import { type RawBuilder, sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { LeaseTime } from '../clock/lease-time.ts'
import type { Instant } from '../hour/instant.ts'
import type { Recall } from '../supporters/consent.ts'
import { markSignedOut, openSession, saveSession } from './accounts.ts'
import type { Database } from './database.ts'
import { imageBytes } from './images.ts'
import { type Claim, type ClaimOptions, type Expired, type HostRoom, type Outbox, whyMissed } from './outbox.ts'
import { type ClaimRow, claimOf, flightOf, handOverOf, inTheAir } from './outbox-rows.ts'
import { type Ending, endConsent } from './outcomes.ts'
import type { Vault } from './vault.ts'

/** The outbox in the database; leases and storms go by the time that `leaseTime` gives. */
export function createPostgresOutbox(deps: { db: Database; vault: Vault; leaseTime: LeaseTime }): Outbox {
  const { db, vault, leaseTime } = deps
  const time = () => sql<Instant>`date_trunc('milliseconds', ${leaseTime()})`
  const running = (now: RawBuilder<Instant>) => sql<boolean>`s.t_zero <= ${now} and ${now} < ${stopsAt}`

  const leaves = (waitMs: number) =>
    sql`lease_owner = null, lease_until = null, next_try_at = ${time()} + ${inMs(waitMs)}`

  /** What is picked is looked at twice: ranking locks nothing, so that somebody else may have it by then. */
  async function lease(
    which: RawBuilder<boolean>,
    options: ClaimOptions & { state?: 'claimed'; order?: RawBuilder<unknown> },
  ): Promise<ClaimRow[]> {
    const { state, room, order = sql`c.due_at` } = options
    const now = time()
    const open = sql<boolean>`${which} and coalesce(c.next_try_at, ${now}) <= ${now}`
    const { rows } = await sql<ClaimRow>`
      with picked as (
        select c.id from ${outboxRows} ${room ? rankedBy(open, order) : sql``}
        where ${open} ${room ? hasRoom(room) : sql``}
        order by ${order} limit ${options.limit} for update of c skip locked
      )
      update consents c
      set state = ${state ?? sql`c.state`}, lease_owner = ${options.owner}, lease_until = ${now} + ${inMs(options.leaseMs)}, fence = c.fence + 1
      from picked, storms s, accounts a
      where c.id = picked.id and s.id = c.storm_id and a.id = c.account_id
      returning c.id, c.storm_id, c.network, c.host, c.post, c.post_key, c.attempts, c.fence, c.sent_as_of, c.last_sent_at,
        c.handed_over_at, c.held, c.held_step, c.recall, c.due_at,
        case when c.state in ('handing over', 'preloaded') then ${endsAt} else ${stopsAt} end as ends_at, ${now} as as_of, a.id as account_row, a.network_id, a.handle, a.server`.execute(
      db,
    )
    return rows
  }

  /** Runs `change` only while the claim still holds; what it changed is the answer. */
  async function held(claim: Claim, change: RawBuilder<unknown>): Promise<boolean> {
    const { numAffectedRows } = await sql`update consents c set ${change} where ${holds(claim)}`.execute(db)
    return (numAffectedRows ?? 0n) > 0n
  }

  /** Ends it as the supporter's wish to have it back makes of it; without an ending it is left to `change`. */
  async function end(
    claim: Claim,
    ending: Ending | ((recall: Recall | null) => Ending | undefined),
    change?: RawBuilder<unknown>,
  ): Promise<Ending | 'changed' | undefined> {
    return await db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ now: Instant; recall: Recall | null }>`
        select ${time()} as now, recall from consents c where ${holds(claim)} for update`.execute(tx)
      if (!rows[0]) return undefined
      const { now, recall } = rows[0]
      if (change) await sql`update consents c set ${change} where c.id = ${claim.consentId}`.execute(tx)
      const how = typeof ending === 'function' ? ending(recall) : ending
      const consent = { id: claim.consentId, stormId: claim.stormId, network: claim.network }
      if (how) await endConsent(tx, consent, how, now)
      return how ?? 'changed'
    })
  }

  async function ends(claim: Claim, ending: Ending): Promise<boolean> {
    return (await end(claim, ending)) !== undefined
  }

  return {
    async claim(options) {
      const now = time()
      const due = sql<boolean>`${mayLeave} and ${waits(now)} and c.due_at <= ${now} and ${running(now)}`
      const rows = await lease(due, { ...options, state: 'claimed' })
      return rows.map((row) => claimOf(row, options.owner))
    },
    async claimAhead({ ahead, graceMs, ...options }) {
      if (ahead.length === 0) return []
      const now = time()
      const early = sql.join(
        ahead.map(({ network, aheadMs }) => sql`(c.network = ${network} and c.due_at >= ${now} + ${inMs(aheadMs)})`),
        sql` or `,
      )
      const mayBeLeft = sql<boolean>`${mayLeave} and ${waits(now)} and (${early}) and c.due_at + ${inMs(graceMs)} <= ${stopsAt}
        and not c.directly and c.recall is null and a.state = 'ready' and s.opened_document is not null`
      const rows = await lease(mayBeLeft, { ...options, state: 'claimed' })
      return rows.map((row) => claimOf(row, options.owner))
    },
    async claimHeld(options) {
      const held = sql<boolean>`c.state in ('handing over', 'preloaded') and ${isFree(time())}`
      const rows = await lease(held, { ...options, order: sql`c.recall is null, c.due_at` })
      return rows.map((row) => handOverOf(claimOf(row, options.owner), row))
    },
    async claimDoubtful(options) {
      const now = time()
      const silent = sql<boolean>`c.state = 'in flight' and ${isFree(now)}`
      const rows = await lease(silent, options)
      return rows.map((row) => flightOf(claimOf(row, options.owner), row))
    },
    async launch(claim, { leaseMs }) {
      const now = time()
      const { rows } = await sql<ClaimRow>`
        update consents c set state = 'in flight', sent_as_of = coalesce(sent_as_of, ${now}), last_sent_at = ${now},
          lease_until = ${now} + ${inMs(leaseMs)}, attempts = attempts + 1
        from storms s
        where ${holds(claim)} and c.state = 'claimed' and ${mayLeave} and c.lease_until > ${now} and s.id = c.storm_id and ${running(now)}
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
    async handOver(claim, { leaseMs, aheadMs }) {
      const now = time()
      const { rows } = await sql<ClaimRow>`
        update consents c set state = 'handing over', handed_over_at = coalesce(handed_over_at, ${now}), held_step = held_step + 1,
          lease_until = ${now} + ${inMs(leaseMs)}
        from storms s
        where ${holds(claim)} and c.state = 'claimed' and c.lease_until > ${now} and c.due_at >= ${now} + ${inMs(aheadMs)}
          and not c.directly and c.recall is null and ${mayLeave} and s.id = c.storm_id and s.postponed_at is null
        returning c.handed_over_at, c.held, c.held_step, c.recall, ${now} as as_of`.execute(db)
      return rows[0] && handOverOf({ ...claim, asOf: rows[0].as_of }, rows[0])
    },
    preloaded: (order, name, graceMs) =>
      held(
        order,
        sql`state = 'preloaded', held = ${name}, held_step = held_step + 1, lease_owner = null, lease_until = null,
          next_try_at = case when recall is null then due_at + ${inMs(graceMs)} end`,
      ),
    lookAgain: (order, waitMs) =>
      held(order, sql`state = 'handing over', held = null, held_step = held_step + 1, ${leaves(waitMs)}`),
    async home(order, { waitMs = 0, directly = false, shownEarly = false } = {}) {
      const change = sql`state = 'planned', held = null, directly = directly or ${directly}, ${leaves(waitMs)},
        shown_early_at = case when ${shownEarly} then ${time()} else shown_early_at end`
      const ended = await end(order, (recall) => (recall === 'withdraw' ? { outcome: 'withdrawn' } : undefined), change)
      return ended === 'changed' ? 'planned' : ended !== undefined && 'withdrawn'
    },
    vanished: async (order, why) =>
      (await end(order, (recall) => ({ outcome: recall === 'withdraw' ? 'withdrawn' : 'missed', why }))) !== undefined,
    release: (claim, waitMs, { directly = false } = { directly: false }) =>
      held(claim, sql`state = 'planned', directly = directly or ${directly}, ${leaves(waitMs)}`),
    doubt: (flight, waitMs) => held(flight, leaves(waitMs)),
    async heard(claim, uri) {
      const heard = await db
        .selectFrom('mentions')
        .select('uri')
        .where('storm_id', '=', claim.stormId)
        .where('uri', '=', uri)
        .executeTakeFirst()
      return heard !== undefined
    },
    published: (claim, { uri, cid }, why) =>
      ends(claim, { outcome: 'published', uri, ...(cid && { cid }), ...(why && { why }) }),
    failed: (claim, why) => ends(claim, { outcome: 'failed', why }),
    missed: (claim, why) => ends(claim, { outcome: 'missed', why }),
    unknown: (claim, why) => ends(claim, { outcome: 'unknown', why }),
    async expire() {
      return await db.transaction().execute(async (tx) => {
        const now = time()
        const { rows } = await sql<Expired & { id: string; storm_id: string; network: NetworkName; now: Instant }>`
          select c.id, c.storm_id, c.network, c.held_for is not null as held, c.unsure_since is not null as unsure,
            coalesce(s.postponed_at < ${endsAt}, false) as postponed, ${now} as now
          from consents c join storms s on s.id = c.storm_id
          where ${waits(now)} and ${stopsAt} <= ${now}
            and s.opened_document is not null
          order by c.storm_id, c.due_at limit 500 for update of c skip locked`.execute(tx)
        for (const row of rows) {
          const consent = { id: row.id, stormId: row.storm_id, network: row.network }
          await endConsent(tx, consent, { outcome: 'missed', why: whyMissed(row) }, row.now)
        }
        return rows.length
      })
    },
    async nextDue({ closed } = { closed: [] }) {
      const { rows } = await sql<{ wait: number | null }>`
        select (extract(epoch from min(coalesce(greatest(
            case when c.state in ('handing over', 'preloaded') then null else c.due_at end, c.next_try_at, c.lease_until),
          c.consented_at)) - ${time()}) * 1000)::double precision as wait
        from consents c where c.ended_at is null and c.due_at is not null
          and (${mayLeave} or c.state in ('handing over', 'preloaded'))
          and (c.state = 'in flight' or c.host <> all(${[...closed]}::text[]))`.execute(db)
      return rows[0]?.wait ?? undefined
    },
    session: (claim) => openSession({ db, vault }, claim.account.rowId),
    image: (claim) => imageBytes(db, claim.consentId),
    saveSession: (claim, session) => saveSession({ db, vault }, claim.account.rowId, session),
    signedOut: async (claim) => void (await markSignedOut(db, claim.account.rowId)),
  }
}

const outboxRows = sql`consents c join storms s on s.id = c.storm_id join accounts a on a.id = c.account_id`

function rankedBy(open: RawBuilder<boolean>, order: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`join (
    select c.id, row_number() over (partition by c.host order by ${order}) as place from ${outboxRows} where ${open}
  ) ranked on ranked.id = c.id`
}

function hasRoom({ known, otherwise }: HostRoom): RawBuilder<unknown> {
  const rooms = JSON.stringify(Object.fromEntries(known))
  return sql`and ranked.place <= coalesce((${rooms}::jsonb ->> c.host)::integer, ${otherwise}::integer)`
}

/** Nothing of it has left, and nobody holds it. */
function waits(now: RawBuilder<Instant>): RawBuilder<boolean> {
  return sql<boolean>`(c.state = 'planned' or (c.state = 'claimed' and c.lease_until < ${now}))`
}

function isFree(now: RawBuilder<Instant>): RawBuilder<boolean> {
  return sql<boolean>`(c.lease_until is null or c.lease_until < ${now})`
}

const endsAt = sql<Instant>`(s.t_zero + s.minutes * interval '1 minute')`
/** When nothing leaves any more: its end, or when it was postponed. */
const stopsAt = sql<Instant>`least(${endsAt}, coalesce(s.postponed_at, 'infinity'))`
/** Nobody is to look at it first, and its supporter knows the hour. */
const mayLeave = sql<boolean>`(c.held_for is null and c.unsure_since is null)`

export function inMs(ms: number): RawBuilder<unknown> {
  return sql`${ms}::double precision * interval '1 millisecond'`
}

function holds(claim: Claim): RawBuilder<boolean> {
  return sql<boolean>`c.id = ${claim.consentId} and c.fence = ${claim.fence} and c.lease_owner = ${claim.owner} and c.ended_at is null`
}
