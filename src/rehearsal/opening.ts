import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inLanguage } from '../campaign/localized.ts'
import { type Instant, instant, later, toIso } from '../clock/clock.ts'
import { inLanguagePath, paths } from '../web/pages/paths.ts'
import { createAccounts } from './accounts.ts'
import { readCampaign, stormMinutes, stormName, withRehearsal } from './campaign-of-rehearsal.ts'
import { type Cast, drawCast, flop, fullHouse } from './cast.ts'
import { createDice } from './dice.ts'
import { pdsAt } from './pds.ts'
import type { Play } from './play.ts'
import type { Order, Theatre } from './script.ts'
import { mustHave, runUproar } from './server-process.ts'
import { label, type Stage } from './stage.ts'
import { visitorOf } from './visitor.ts'

/** At least this long a quiet before T-zero, so that the engine learns what is usual. */
const quietMs = 35_000
/** Joining takes about this many times as long as making the accounts did. */
const joiningPerAccount = 2.5

/** Accounts, server, campaign, hour: from here on everybody may come. */
export async function open(order: Order, stage: Stage, theatre: Theatre): Promise<Play> {
  const { clock, progress, signal } = theatre
  const campaign = readCampaign(order.campaign.text, order.campaign.file)
  const cast = drawCast(order.mode === 'flop' ? flop : fullHouse, order.seed, campaign)
  progress.title(`${inLanguage(campaign.name, 'en').text} · #${campaign.hashtag} · a storm of one minute`)
  progress.title(`${label}\n`)
  const began = clock.now()
  const accountOf = await admit(cast, stage, theatre)
  const joiningMs = (clock.now() - began) * joiningPerAccount
  const { url } = await stage.uproar()
  const tZero = nextSecond(later(clock.now(), Math.max(quietMs, joiningMs)))
  await importCampaign(order, stage, withRehearsal(order.campaign.text, tZero, cast.supporters.length))
  signal.throwIfAborted()
  announce(url, campaign.slug, tZero, theatre)
  const endsAt = later(tZero, stormMinutes * 60_000)
  const [dice, pds, visitor] = [createDice(order.seed + 1), pdsAt(stage.servers.pdsUrl), visitorOf(url)]
  return { ...theatre, stage, campaign, cast, mode: order.mode, dice, tZero, endsAt, pds, visitor, accountOf }
}

async function admit(cast: Cast, { servers }: Stage, { clock, progress, signal }: Theatre) {
  const place = `on a PDS at ${servers.pdsUrl}`
  const people = cast.supporters.length + cast.bystanders.length
  const accountOf = await createAccounts(servers, cast, (made) => {
    signal.throwIfAborted()
    progress.now('accounts', `${made} of ${people} ${place}`, clock.now())
  })
  progress.step('accounts', `${cast.supporters.length} supporters, ${cast.bystanders.length} bystanders ${place}`)
  return accountOf
}

function announce(url: string, slug: string, tZero: Instant, { clock, progress }: Theatre): void {
  progress.step('campaign', url + inLanguagePath('en', paths.campaign(slug)))
  progress.step('live room', url + inLanguagePath('en', paths.live(slug, stormName)))
  const seconds = Math.round((tZero - clock.now()) / 1000)
  progress.step('T-zero', `${toIso(tZero).slice(11, 19)} UTC, in ${seconds} seconds`)
}

/** As a user does: `uproar import`, in a process of its own, which reaches the running server. */
async function importCampaign({ campaign }: Order, stage: Stage, text: string): Promise<void> {
  const file = join(stage.folder, 'campaign.json')
  await writeFile(file, text)
  mustHave(await runUproar(['import', file], stage.environment), `Importing ${campaign.file}`)
}

function nextSecond(at: Instant): Instant {
  return instant(Math.ceil(at / 1000) * 1000)
}
