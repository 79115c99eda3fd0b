import { stormName } from './campaign-of-rehearsal.ts'
import type { Supporter } from './cast.ts'
import { eachOf } from './each-of.ts'
import type { Company, Play } from './play.ts'
import { hourWords } from './progress.ts'
import { type Joined, join, withdraw } from './supporters.ts'

const atOnce = 4

/** Every supporter joins through the pages; some change their minds soon afterwards. */
export async function gather(play: Play): Promise<Company> {
  const { cast, clock, progress, signal, tZero } = play
  const company: Joined[] = []
  await eachOf(cast.supporters, atOnce, async (supporter) => {
    signal.throwIfAborted()
    company.push(await bring(play, supporter))
    const now = clock.now()
    progress.now(hourWords(now, tZero), `${company.length} of ${cast.supporters.length} supporters have joined`, now)
  })
  progress.step('supporters', gathered(play, company))
  return company
}

async function bring(play: Play, supporter: Supporter): Promise<Joined> {
  const { campaign, accountOf, pds, visitor } = play
  const appPassword = await pds.createAppPassword(accountOf(supporter))
  const joined = await join(visitor, { slug: campaign.slug, storm: stormName, pdsUrl: pds.url }, supporter, appPassword)
  await takeTurn(play, joined)
  return joined
}

async function takeTurn({ pds, accountOf, visitor }: Play, joined: Joined): Promise<void> {
  const { supporter } = joined
  if (supporter.turn === 'withdraws') await withdraw(visitor, joined)
  if (supporter.turn === 'is revoked') await pds.revokeAppPassword(accountOf(supporter))
}

function gathered({ cast }: Play, company: Company): string {
  const zones = new Set(cast.supporters.map(({ zone }) => zone)).size
  const turned = (turn: string) => cast.supporters.filter((supporter) => supporter.turn === turn).length
  return `${company.length} joined from ${zones} time zones; ${turned('withdraws')} withdrew, ${turned('is revoked')} ended Uproar’s access`
}
