import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { CampaignFile } from '../campaign/campaign.ts'
import { systemClock } from '../clock/clock.ts'
import { toIso } from '../hour/instant.ts'
import { createXMeasuring } from '../networks/x/measure/paid.ts'
import type { RowBody } from '../report/rows.ts'
import { accountsOf, markSignedOut } from '../store/accounts.ts'
import { saveCampaign } from '../store/campaigns.ts'
import { appendRows } from '../store/ledger.ts'
import { findSupporter } from '../store/supporters.ts'
import { Ingest } from '../storm/ingest.ts'
import { type ConsentState, consentStates, isOutcome } from '../supporters/consent.ts'
import type { Assets } from '../web/assets.ts'
import { type HostedSite, hostedSite } from './hosted-site.ts'
import { ScriptedSource } from './scripted-source.ts'
import { campaign, silent, tZero } from './stage.ts'

const minute = 60_000

export type ExampleSite = Awaited<ReturnType<typeof exampleSite>>

/**
 * A site with the example campaign in it: three languages, a case, endorsements, prompts, a storm to come and one of long
 * ago; and with supporters, each of whose private pages (paths with a language) is in a state of its own.
 */
export async function exampleSite(assets: Assets) {
  const text = await readFile(new URL('../../examples/long-ears-day.yaml', import.meta.url), 'utf8')
  const { storms: _, ...file }: CampaignFile = parse(text)
  const example = { ...file, slug: 'long-ears' }
  const at = await hostedSite(assets, example, { paid: unaskedX() })
  const mine = await privatePages(at)
  const now = { at: new Date(tZero).toISOString() }
  const past = { name: 'last-year', at: '2025-12-05T11:00:00Z' }
  await saveCampaign(at.db, campaign({ ...example, storms: [past, now] }), at.clock.now())
  await at.stage.keep()
  return { ...at, mine }
}

async function privatePages(at: HostedSite) {
  const [fresh, connected, everyState, withdrawn, kept] = [
    await at.pledged('a-fresh-supporter-of-hares'),
    await at.pledged('a-connected-supporter-of-hares'),
    await at.pledged('a-supporter-with-every-state'),
    await at.pledged('a-supporter-who-withdrew-it'),
    await at.pledged('a-supporter-who-waits-for-a-look'),
  ]
  for (const [page, name] of [
    [connected, 'ana'],
    [everyState, 'gone'],
    [kept, 'hare0007'],
  ] as const) {
    await at.post(`${page}/account`, { handle: `${name}.example`, server: 'localhost:2583', password: 'right' })
  }
  await at.post(`${withdrawn}/withdraw`, {})
  for (const state of consentStates) await consentIn(state, at, everyState)
  await signOut(at, everyState)
  await keepBack(at, kept)
  return { fresh, connected, everyState, withdrawn, kept }
}

/** As one of six of a series, of whom the organizer has seen none yet. */
async function keepBack(at: HostedSite, page: string): Promise<void> {
  const ids = []
  for (let number = 3; number < 9; number += 1) ids.push(await at.stage.consent(`hare000${number}.example`))
  const held = { held_for: 'series' as const, held_cluster: 'series hare', held_at: toIso(at.clock.now()) }
  await at.db.updateTable('consents').set(held).where('id', 'in', ids).execute()
  const { id } = await supporterOf(at, page)
  const mine = { supporter_id: id, network: 'bluesky' as const }
  await at.db
    .updateTable('consents')
    .set(mine)
    .where('id', '=', ids[0] ?? '')
    .execute()
}

async function signOut({ db }: HostedSite, page: string): Promise<void> {
  const { id } = await supporterOf({ db }, page)
  for (const { rowId } of await accountsOf(db, id)) await markSignedOut(db, rowId)
}

/** Made by a supporter of its own, then handed to the one of that page: nobody else has consents in every state. */
async function consentIn(state: ConsentState, at: HostedSite, page: string): Promise<void> {
  const id = await at.stage.consent(`${state.replace(' ', '-')}.example`)
  const soon = toIso(at.clock.now())
  await at.db
    .updateTable('consents')
    .set({
      supporter_id: (await supporterOf(at, page)).id,
      state,
      post_key: id,
      due_at: soon,
      lease_owner: 'test',
      lease_until: soon,
      sent_as_of: soon,
      last_sent_at: soon,
      handed_over_at: soon,
      held: state === 'preloaded' ? 'held-1' : null,
      ended_at: isOutcome(state) ? soon : null,
      network: 'bluesky',
      uri: `https://post.example/${id}`,
      why: state === 'failed' ? 'The account is signed out at https://pds.example.' : null,
    })
    .where('id', '=', id)
    .execute()
}

async function supporterOf({ db }: Pick<HostedSite, 'db'>, page: string) {
  const supporter = await findSupporter(db, page.split('/').at(-1) ?? '')
  if (!supporter) throw new Error(`${page} is nobody’s.`)
  return supporter
}

/** The storm as it was heard, to its end, and its report. */
export async function endStorm({ db, stage, clock }: HostedSite): Promise<void> {
  const source = hearsay()
  await clock.advanceTo(tZero + 61 * minute)
  await new Ingest({ db, clock, log: silent, source }).run(new AbortController().signal)
  const unended = { state: 'missed' as const, ended_at: toIso(clock.now()) }
  await db.transaction().execute((tx) => appendRows(tx, stage.storm.id, ownLists()))
  await db.updateTable('consents').set(unended).where('ended_at', 'is', null).execute()
  await clock.advanceTo(tZero + 2 * 60 * minute)
  await stage.keep()
}

/** Measuring that can be switched on, and that nobody asks anything. */
function unaskedX() {
  const fetch = () => Promise.reject(new Error('no network in this test'))
  return createXMeasuring({ fetch, clock: systemClock, api: new URL('https://x.example'), token: () => 'made up' })
}

/** What networks and supporters said of the hour, with a budget that did not last. */
function ownLists(): RowBody[] {
  const at = (minutes: number) => new Date(tZero + minutes * minute).toISOString()
  const raw = 'ab'.repeat(32)
  const look = { kind: 'sighting' as const, network: 'x', everySeconds: 300, entries: 50, raw }
  const bill = { kind: 'measuring' as const, network: 'x', capMills: 1000 }
  const minutes = Array.from({ length: 40 }, (_, index) => (index * 37) % 90)
  return [
    { ...bill, at: at(-9), status: 'on', calls: 0, costMills: 0 },
    { ...look, at: at(12), place: 'woeid:23424768', rank: 4, name: '#LongEarsDay' },
    { ...look, at: at(17), place: 'woeid:23424768', rank: 6, name: 'Long Ears Day', count: 1234 },
    { ...look, at: at(12), place: 'woeid:1' },
    {
      kind: 'sighting',
      network: 'x',
      everySeconds: 300,
      at: at(12),
      place: 'woeid:44418',
      why: 'X did not answer in time.',
    },
    {
      kind: 'counts',
      network: 'x',
      at: at(41),
      source: 'x:counts',
      query: '#LongEarsDay',
      from: at(0),
      seconds: 60,
      counts: minutes,
      raw,
    },
    {
      kind: 'witnessed',
      network: 'threads',
      at: at(30),
      place: 'country:MX',
      witnesses: 12,
      reports: 14,
      from: at(9),
      until: at(29),
      bestRank: 3,
      worstRank: 6,
    },
    { ...bill, at: at(42), status: 'stopped', calls: 130, costMills: 995, why: 'budget' },
  ]
}

/** An hour under the hashtag, beside others that are always there, with a minute of silence in it. */
function hearsay(): ScriptedSource {
  const source = new ScriptedSource()
  for (let at = tZero - 5 * minute; at < tZero + 61 * minute; at += 5000) {
    source.post(`other ${at % 90}`, ['Weather'], at)
    if (at >= tZero) source.post(`hare ${at % 3600}`, ['LongEarsDay'], at + 1)
  }
  return source
}
