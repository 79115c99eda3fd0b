import { inLanguage } from '../../campaign/localized.ts'
import { stormCalendar } from '../../hour/calendar.ts'
import type { Instant } from '../../hour/instant.ts'
import type { Database } from '../../store/database.ts'
import { frameOf } from '../frame.ts'
import { createMessages } from '../messages/messages.ts'
import { withoutHash } from '../pages/parts.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route } from '../route.ts'
import { stormOf } from '../storm-of.ts'

/** Sequence numbers are minutes since then: they fit 32 bits and grow with every change of the campaign. */
const epoch = Date.UTC(2025, 0, 1)

export const calendar: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/hour.ics`,
  about: 'The hour as a calendar entry, with the campaign’s name and without its hashtag.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found) return c.notFound()
    const { campaign, storm } = found
    const { language, publicUrl } = frameOf(c, deps)
    const name = withoutHash(inLanguage(campaign.name, language).text)
    const changedAt = await changeOf(deps.db, found.found.id)
    const text = stormCalendar({
      slug: campaign.slug,
      storm: storm.name,
      host: new URL(publicUrl).host,
      tZero: storm.tZero,
      minutes: storm.minutes,
      sequence: Math.max(0, Math.floor((changedAt - epoch) / 60_000)),
      changedAt,
      title: name,
      description: createMessages(language)('campaign.descriptionPlain', { name, target: campaign.target.name }),
      url: `${publicUrl}${inLanguagePath(language, paths.campaign(campaign.slug))}`,
    })
    c.header('Content-Disposition', `attachment; filename="${campaign.slug}-${storm.name}.ics"`)
    return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=60' })
  },
}

async function changeOf(db: Database, campaignId: string): Promise<Instant> {
  const { updated_at } = await db
    .selectFrom('campaigns')
    .select('updated_at')
    .where('id', '=', campaignId)
    .executeTakeFirstOrThrow()
  return updated_at
}
