import type { Campaign } from '../campaign/campaign.ts'
import { inLanguage } from '../campaign/localized.ts'
import type { CalendarEntry } from '../hour/calendar.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import { createMessages } from './messages/messages.ts'
import type { PageFrame } from './pages/campaign/campaign-view.ts'
import { withoutHash } from './pages/parts.ts'
import { inLanguagePath, paths } from './pages/paths.ts'

/** A storm as calendars show it: the campaign's name, and never the hashtag. */
export function calendarEntry(
  { language, publicUrl }: Pick<PageFrame, 'language' | 'publicUrl'>,
  campaign: Campaign,
  storm: StoredStorm,
): CalendarEntry {
  const name = withoutHash(inLanguage(campaign.name, language).text)
  const t = createMessages(language)
  const postponed = storm.postponedAt === null ? '' : `${t('postponed.title')}. ${t('postponed.lead')} `
  return {
    slug: campaign.slug,
    storm: storm.name,
    host: new URL(publicUrl).host,
    tZero: storm.tZero,
    minutes: storm.minutes,
    sequence: storm.revision,
    changedAt: storm.changedAt,
    cancelled: storm.postponedAt !== null,
    title: name,
    description: `${postponed}${t('campaign.descriptionPlain', { name, target: campaign.target.name })}`,
    url: `${publicUrl}${inLanguagePath(language, paths.campaign(campaign.slug))}`,
  }
}
