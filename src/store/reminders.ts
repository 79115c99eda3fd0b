import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Instant, toIso } from '../hour/instant.ts'
import type { QuietHours, Rung } from '../hour/ladder.ts'
import type { Querier } from './database.ts'
import { addLetter } from './letters.ts'
import type { Channel, LetterKind } from './schema-notify.ts'
import type { Keys } from './secret.ts'
import type { Vault } from './vault.ts'

/** How one supporter wants to be told. */
export interface Reminders {
  rungs: Rung[]
  byMail: boolean
  byPush: boolean
  quiet: QuietHours | undefined
}

/** With what else the private page says of it. */
export interface KnownReminders extends Reminders {
  mail: 'none' | 'unconfirmed' | 'confirmed' | 'bounced'
  subscriptions: number
  inviteToken: string | null
  invited: number
}

export async function remindersOf(db: Querier, supporterId: string): Promise<KnownReminders> {
  const row = await db
    .selectFrom('supporters')
    .select(['rungs', 'by_mail', 'by_push', 'quiet_from', 'quiet_to', 'email_sealed', 'email_confirmed_at'])
    .select(['email_bounced_at', 'invite_token', 'invited'])
    .where('id', '=', supporterId)
    .executeTakeFirstOrThrow()
  const { count } = await db
    .selectFrom('push_subscriptions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('supporter_id', '=', supporterId)
    .executeTakeFirstOrThrow()
  const quiet = row.quiet_from !== null && row.quiet_to !== null && { from: row.quiet_from, to: row.quiet_to }
  return {
    rungs: row.rungs as Rung[],
    byMail: row.by_mail,
    byPush: row.by_push,
    quiet: quiet || undefined,
    mail: mailState(row),
    subscriptions: Number(count),
    inviteToken: row.invite_token,
    invited: row.invited,
  }
}

function mailState(row: {
  email_sealed: Uint8Array | null
  email_confirmed_at: Instant | null
  email_bounced_at: Instant | null
}): KnownReminders['mail'] {
  if (!row.email_sealed) return 'none'
  if (row.email_bounced_at !== null) return 'bounced'
  return row.email_confirmed_at === null ? 'unconfirmed' : 'confirmed'
}

/** What was planned by the old choice is planned again by the new one. */
export async function chooseReminders(db: Querier, supporterId: string, chosen: Reminders): Promise<void> {
  await db
    .updateTable('supporters')
    .set({
      rungs: chosen.rungs,
      by_mail: chosen.byMail,
      by_push: chosen.byPush,
      quiet_from: chosen.quiet?.from ?? null,
      quiet_to: chosen.quiet?.to ?? null,
    })
    .where('id', '=', supporterId)
    .execute()
  await forgetRungs(db, supporterId)
}

/** Of the ladder, what has not left; the next round plans it as things stand then. */
export async function forgetRungs(db: Querier, supporterId: string): Promise<void> {
  await db
    .deleteFrom('letters')
    .where('supporter_id', '=', supporterId)
    .where('state', '=', 'planned')
    .where('kind', 'in', ['week', 'day', 'hour', 'five', 'go', 'result'])
    .execute()
}

export async function keepEmail(tx: Querier, vault: Vault, supporterId: string, email: string): Promise<void> {
  await tx
    .updateTable('supporters')
    .set({ email_sealed: vault.seal(email, supporterId), email_confirmed_at: null, email_bounced_at: null })
    .where('id', '=', supporterId)
    .execute()
}

/** The address belongs to who asked: they opened the link in their mail. */
export async function confirmEmail(db: Querier, supporterId: string, now: Instant): Promise<void> {
  await db
    .updateTable('supporters')
    .set({ email_confirmed_at: toIso(now), email_bounced_at: null })
    .where('id', '=', supporterId)
    .where('email_sealed', 'is not', null)
    .execute()
}

const confirmMs = 7 * 24 * 3_600_000

/** The one letter that an address gets before it is confirmed. */
export async function askToConfirm(
  tx: Querier,
  asked: { supporterId: string; campaignId: string; stormId: string },
  now: Instant,
): Promise<void> {
  const until = now + confirmMs
  const letter = { ...asked, kind: 'confirm' as const, occasion: toIso(now) }
  await addLetter(tx, letter, { until }, { now, notAfter: until as Instant })
}

/** Random, so that it leads to nobody. */
export function newInviteToken(): string {
  return randomBytes(6).toString('base64url')
}

/** Counts a pledge for the link that it came by. Which pledge, is noted nowhere. */
export async function countInvited(db: Querier, campaignId: string, token: string): Promise<void> {
  await db
    .updateTable('supporters')
    .set({ invited: sql`invited + 1` })
    .where('invite_token', '=', token)
    .where('campaign_id', '=', campaignId)
    .execute()
}

/** One group of readers for whom a rung comes at the same moment, and who have no letter of it yet. */
export interface ReaderGroup {
  zone: string
  quietFrom: number | null
  quietTo: number | null
  readers: number
}

export interface RungOf {
  stormId: string
  kind: LetterKind
  occasion: string
  channel: Channel
}

/** Who asked for it, has pledged and not withdrawn, can be reached by the channel, and has no letter of it yet. */
function waiting(rung: RungOf) {
  const reachable =
    rung.channel === 'mail'
      ? sql`s.by_mail and s.email_confirmed_at is not null and s.email_bounced_at is null`
      : sql`s.by_push`
  const subscriptions = rung.channel === 'mail' ? sql`` : sql`join push_subscriptions u on u.supporter_id = s.id`
  const same = rung.channel === 'mail' ? sql`true` : sql`l.subscription_id = u.id`
  return sql`from supporters s
    join pledges p on p.supporter_id = s.id and p.storm_id = ${rung.stormId} and p.withdrawn_at is null
    ${subscriptions}
    where ${reachable} and (${isNotice(rung.kind)} or ${rung.kind} = any(s.rungs))
      and not exists (select 1 from letters l where l.supporter_id = s.id and l.kind = ${rung.kind}
        and l.occasion = ${rung.occasion} and l.channel = ${rung.channel} and ${same})`
}

/** That a storm has another hour, everybody is told; the organizer's updates too. */
function isNotice(kind: LetterKind) {
  return ['moved', 'postponed', 'update'].includes(kind) ? sql`true` : sql`false`
}

export async function readersWaiting(db: Querier, rung: RungOf): Promise<ReaderGroup[]> {
  const { rows } = await sql<ReaderGroup>`
    select s.zone, s.quiet_from as "quietFrom", s.quiet_to as "quietTo", count(*)::int as readers
    ${waiting(rung)} group by 1, 2, 3 order by 1, 2, 3`.execute(db)
  return rows
}

export interface PlannedGroup extends ReaderGroup {
  target: Instant
}

/** A letter for each reader of these groups; they stand at their moment until they are spread. */
export async function planRung(
  db: Querier,
  rung: RungOf & { campaignId: string; data?: object },
  groups: readonly PlannedGroup[],
  notAfter: Instant,
): Promise<number> {
  if (groups.length === 0) return 0
  const rows = groups.map(({ zone, quietFrom, quietTo, target }) => ({
    zone,
    quietFrom,
    quietTo,
    target: toIso(target),
  }))
  const subscription = rung.channel === 'mail' ? sql`null::uuid` : sql`r.subscription_id`
  const own = rung.channel === 'mail' ? sql`` : sql`, u.id as subscription_id`
  const { numAffectedRows } = await sql`
    insert into letters
      (campaign_id, storm_id, supporter_id, subscription_id, kind, occasion, channel, data, target_at, due_at, not_after)
    select ${rung.campaignId}::uuid, ${rung.stormId}::uuid, r.id, ${subscription}, ${rung.kind}, ${rung.occasion}, ${rung.channel},
      ${JSON.stringify(rung.data ?? {})}::jsonb, g.target, g.target, ${toIso(notAfter)}::timestamptz
    from (select s.id, s.zone, s.quiet_from, s.quiet_to ${own} ${waiting(rung)}) r
    join json_to_recordset(${JSON.stringify(rows)}::json)
      as g(zone text, "quietFrom" int, "quietTo" int, target timestamptz)
      on g.zone = r.zone and g."quietFrom" is not distinct from r.quiet_from and g."quietTo" is not distinct from r.quiet_to
    order by r.id
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Letters of a storm about an hour that it no longer has. */
export async function dropOtherHours(db: Querier, stormId: string, occasion: string): Promise<void> {
  await db
    .deleteFrom('letters')
    .where('storm_id', '=', stormId)
    .where('state', '=', 'planned')
    .where('kind', 'in', ['week', 'day', 'hour', 'five', 'go', 'result'])
    .where('occasion', '<>', occasion)
    .execute()
}

export interface WaitingCrowd {
  kind: LetterKind
  target: Instant
  letters: number
}

export async function waitingCrowds(db: Querier, channel: Channel): Promise<WaitingCrowd[]> {
  const rows = await db
    .selectFrom('letters')
    .select(({ fn }) => ['kind', 'target_at as target', fn.countAll<number>().as('letters')] as const)
    .where('state', '=', 'planned')
    .where('channel', '=', channel)
    .where('attempts', '=', 0)
    .groupBy(['kind', 'target_at'])
    .orderBy('target_at')
    .orderBy('kind')
    .execute()
  return rows.map((row) => ({ ...row, letters: Number(row.letters) }))
}

/** Each at its place by its row's number, from the first to the last evenly. */
export async function spreadCrowd(
  db: Querier,
  channel: Channel,
  { kind, target }: Pick<WaitingCrowd, 'kind' | 'target'>,
  span: { from: Instant; to: Instant },
): Promise<void> {
  const ms = Math.max(0, span.to - span.from)
  await sql`
    update letters set due_at = ${toIso(span.from)}::timestamptz + (r.place * ${ms}::double precision) * interval '1 millisecond'
    from (
      select id, (row_number() over (order by id) - 1)::double precision / count(*) over () as place
      from letters
      where state = 'planned' and attempts = 0 and channel = ${channel} and kind = ${kind} and target_at = ${toIso(target)}::timestamptz
    ) r where letters.id = r.id and letters.state = 'planned'`.execute(db)
}

/** Proves to ourselves that a link was made by us: for whom, for what, and until when. */
export function linkToken(
  keys: Keys,
  purpose: 'confirm' | 'unsubscribe' | 'fresh',
  supporterId: string,
  until = 0,
): string {
  const proof = createHmac('sha256', keys.links).update(`${purpose} ${supporterId} ${until}`).digest().subarray(0, 16)
  return `${supporterId}.${until.toString(36)}.${proof.toString('base64url')}`
}

/** Whose link it is; undefined where it is not ours, or over. */
export function openLinkToken(
  keys: Keys,
  purpose: 'confirm' | 'unsubscribe' | 'fresh',
  token: string,
  now: Instant,
): string | undefined {
  const [supporterId = '', until = ''] = token.split('.')
  const ends = Number.parseInt(until, 36)
  if (!/^[0-9a-f-]{36}$/.test(supporterId) || token !== linkToken(keys, purpose, supporterId, ends)) return undefined
  return ends === 0 || now <= ends ? supporterId : undefined
}
