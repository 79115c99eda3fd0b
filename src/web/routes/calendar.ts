import type { Context } from 'hono'
import { stormCalendar, stormFeed } from '../../hour/calendar.ts'
import { findCampaign } from '../../store/campaigns.ts'
import { calendarEntry } from '../calendar-entry.ts'
import { frameOf } from '../frame.ts'
import { inAnyLanguage } from '../pages/paths.ts'
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
    c.header('Content-Disposition', `attachment; filename="${campaign.slug}-${storm.name}.ics"`)
    return calendarFile(c, stormCalendar(calendarEntry(frameOf(c, deps), campaign, storm)))
  },
}

export const calendarFeed: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/storms.ics`,
  about: 'All hours of a campaign as a calendar to subscribe to: entries move when a storm does.',
  answer: async (c, deps) => {
    const found = await findCampaign(deps.db, c.req.param('slug') ?? '')
    if (!found) return c.notFound()
    const frame = frameOf(c, deps)
    const entries = found.storms
      .filter(({ history }) => !history)
      .map((storm) => calendarEntry(frame, storm.opened ?? found.campaign, storm))
    const name = entries.at(-1)?.title ?? found.campaign.slug
    return calendarFile(c, stormFeed(name, entries))
  },
}

function calendarFile(c: Context, text: string): Response {
  return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=60' })
}
