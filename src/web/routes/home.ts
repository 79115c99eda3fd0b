import { listCampaigns } from '../../store/campaigns.ts'
import { listedStorm } from '../campaign-views.ts'
import { frameOf } from '../frame.ts'
import { homePage } from '../pages/home/home-page.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import type { Route } from '../route.ts'

export const home: Route = {
  method: 'GET',
  path: inAnyLanguage,
  about: 'The campaigns of this installation: now, to come, past.',
  answer: async (c, deps) => {
    const now = deps.clock.now()
    const stored = await listCampaigns(deps.db)
    const campaigns = stored.map((each) => ({ campaign: each.campaign, storm: listedStorm(each, now) }))
    c.header('Cache-Control', 'public, max-age=5')
    return c.html(homePage({ ...frameOf(c, deps), campaigns }))
  },
}
