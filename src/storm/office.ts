import { mistakeSentence, readCampaignFile } from '../campaign/campaign-file.ts'
import type { Clock } from '../clock/clock.ts'
import { serializeReport } from '../report/serialize.ts'
import { Frozen, findCampaign, type StoredStorm, saveCampaign } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { reportOf } from './report-of.ts'

/** What an operator may ask of an installation, whether a server runs or not. */
export interface Office {
  /** Takes a campaign file in; the sentence says what that did. */
  importCampaign(text: string): Promise<OfficeAnswer>
  /** The report of a storm as JSON; of the newest that has one where none is named. */
  report(slug: string, storm?: string): Promise<OfficeAnswer>
}

export interface OfficeAnswer {
  ok: boolean
  text: string
}

export function createOffice(deps: { db: Database; clock: Clock }): Office {
  const { db, clock } = deps
  return {
    async importCampaign(text) {
      const { campaign, mistakes } = readCampaignFile(text)
      if (!campaign) return refused(mistakes.map(mistakeSentence).join('\n'))
      try {
        const done = await saveCampaign(db, campaign, clock.now())
        return { ok: true, text: `${campaign.slug}: ${done}` }
      } catch (error) {
        if (error instanceof Frozen) return refused(error.message)
        throw error
      }
    },
    async report(slug, name) {
      const found = await findCampaign(db, slug)
      if (!found) return refused(`There is no campaign “${slug}”. \`uproar import FILE\` makes one.`)
      const storm = name ? found.storms.find((each) => each.name === name) : newestWithLedger(found.storms)
      if (!storm)
        return refused(name ? `“${slug}” has no storm “${name}”.` : `No storm of “${slug}” has been measured yet.`)
      const report = await reportOf(db, storm)
      if (!report) return refused(`The ledger of storm “${storm.name}” has not been opened: nothing was measured.`)
      return { ok: true, text: serializeReport(report) }
    },
  }
}

function newestWithLedger(storms: readonly StoredStorm[]): StoredStorm | undefined {
  return storms.filter(({ opened }) => opened).at(-1)
}

function refused(text: string): OfficeAnswer {
  return { ok: false, text }
}
