import { findCampaign } from '../../store/campaigns.ts'
import { currentStorm, pastStorms, stormView } from '../campaign-views.ts'
import { frameOf } from '../frame.ts'
import { campaignPage } from '../pages/campaign/campaign-page.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import type { Route } from '../route.ts'

export const campaign: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug`,
  about: 'A campaign: its hour, its case, and the pledge.',
  answer: async (c, deps) => {
    const { db, clock } = deps
    const found = await findCampaign(db, c.req.param('slug') ?? '')
    if (!found) return c.notFound()
    const now = clock.now()
    const current = currentStorm(found.storms, now)
    const past = pastStorms(found.storms, now).map((storm) => stormView(db, storm, now))
    const view = {
      campaign: found.campaign,
      current: current && (await stormView(db, current, now)),
      past: await Promise.all(past),
    }
    c.header('Cache-Control', 'public, max-age=5')
    return c.html(campaignPage({ ...frameOf(c, deps), ...view }))
  },
}
