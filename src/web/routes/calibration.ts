import { toIso } from '../../hour/instant.ts'
import { type StoredStorm, storms } from '../../store/campaigns.ts'
import type { Database } from '../../store/database.ts'
import { lastRow } from '../../store/ledger.ts'
import { reportOf } from '../../storm/report-of.ts'
import { frameOf } from '../frame.ts'
import { calibrationPage, type JudgedStorm } from '../pages/forecast/calibration-page.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import type { Route } from '../route.ts'

const mostStorms = 30

export const calibration: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/calibration`,
  about: 'Every forecast of this installation beside what came, misses included.',
  answer: async (c, deps) => {
    const closed = (await storms(deps.db)).filter(({ closedAt, history }) => closedAt !== null && !history)
    const latest = closed.sort((a, b) => b.tZero - a.tZero).slice(0, mostStorms)
    const judged = await Promise.all(latest.map((storm) => judgedOf(deps.db, storm)))
    const found = judged.filter((storm) => storm !== undefined)
    c.header('Cache-Control', 'public, max-age=300')
    return c.html(calibrationPage({ ...frameOf(c, deps), storms: found, without: latest.length - found.length }))
  },
}

/** From the ledger, as the report counts it; what never had a forecast is not counted for this. */
async function judgedOf(db: Database, storm: StoredStorm): Promise<JudgedStorm | undefined> {
  if (!storm.opened || !(await lastRow(db, storm.id, 'forecast'))) return undefined
  const forecast = (await reportOf(db, storm))?.forecast
  const { name } = storm.opened
  return forecast && { slug: storm.slug, storm: storm.name, name, tZero: toIso(storm.tZero), forecast }
}
