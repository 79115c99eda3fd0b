import { inLanguage } from '../../campaign/localized.ts'
import { stormCalendar } from '../../hour/calendar.ts'
import { frameOf } from '../frame.ts'
import { createMessages } from '../messages/messages.ts'
import { withoutHash } from '../pages/parts.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route } from '../route.ts'
import { stormOf } from '../storm-of.ts'

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
    const text = stormCalendar({
      slug: campaign.slug,
      storm: storm.name,
      host: new URL(publicUrl).host,
      tZero: storm.tZero,
      minutes: storm.minutes,
      sequence: storm.revision,
      changedAt: storm.changedAt,
      title: name,
      description: createMessages(language)('campaign.descriptionPlain', { name, target: campaign.target.name }),
      url: `${publicUrl}${inLanguagePath(language, paths.campaign(campaign.slug))}`,
    })
    c.header('Content-Disposition', `attachment; filename="${campaign.slug}-${storm.name}.ics"`)
    return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=60' })
  },
}
