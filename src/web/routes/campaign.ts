import { findCampaign } from '../../store/campaigns.ts'
import { currentStorm, pastStorms, stormView } from '../campaign-views.ts'
import { frameOf } from '../frame.ts'
import { campaignPage } from '../pages/campaign/campaign-page.ts'
import type { CampaignView, StormView } from '../pages/campaign/campaign-view.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { previewOf } from '../pages/posters/posters-band.ts'
import { draw } from '../picture/draw-svg.ts'
import { posterHash } from '../posters/poster-address.ts'
import type { Route, WebDeps } from '../route.ts'

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
    if (view.current) prepare(deps, { ...frameOf(c, deps), ...view }, view.current)
    c.header('Cache-Control', 'public, max-age=5')
    return c.html(campaignPage({ ...frameOf(c, deps), ...view }))
  },
}

/** Whoever shares the page's address soon has its preview asked for, from everywhere at once. */
function prepare({ pictures }: WebDeps, view: CampaignView, storm: StormView): void {
  const { poster } = previewOf(view, storm)
  pictures?.prepare(posterHash(poster), () => draw({ kind: 'poster', poster }))
}
