import { endOf } from '../../campaign/campaign.ts'
import { beatOf } from '../../storm/pulse.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { frameOf } from '../frame.ts'
import { liveRoomPage } from '../pages/live-room/live-room-page.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import type { Route } from '../route.ts'
import { stormOf } from '../storm-of.ts'
import { liveSightingsView } from './sightings.ts'

export const live: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/live`,
  about: 'The live room of a storm, with the numbers of this second; its script follows the pulse.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found || found.storm.history) return c.notFound()
    const { campaign, storm } = found
    const { json } = await beatOf(deps, storm)
    const snapshot = JSON.parse(new TextDecoder().decode(json)) as PulseSnapshot
    const shown = { name: storm.name, tZero: storm.tZero, endsAt: endOf(storm) }
    c.header('Cache-Control', 'public, max-age=1')
    const sightings = await liveSightingsView(c, deps, found)
    const now = deps.clock.now()
    return c.html(liveRoomPage({ ...frameOf(c, deps), campaign, storm: shown, snapshot, sightings, now }))
  },
}
