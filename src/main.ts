import type { Config } from './config.ts'
import { createContext } from './context.ts'
import { Metrics } from './operate/metrics.ts'
import { openMetrics } from './operate/metrics-door.ts'
import { holdDatabase } from './store/database-lock.ts'
import { holdFolder } from './store/lock.ts'
import { createOffice } from './storm/office.ts'
import { readAssets } from './web/assets.ts'
import { listen } from './web/listen.ts'
import { officeListener } from './web/office-listener.ts'
import { organizerLink } from './web/organizer.ts'
import { work } from './work.ts'

export interface Doors {
  url: string
  organizerLink: string
}

/** Hold, context, doors, work until the signal; what was started last stops first. */
export async function serve(config: Config, signal: AbortSignal, announce: (doors: Doors) => void): Promise<void> {
  const assets = await readAssets()
  const { database, folder } = config.data
  await using _alone = typeof database === 'object' && 'url' in database ? await holdDatabase(database.url) : undefined
  await using hold = config.data.embedded ? await holdFolder(folder) : undefined
  await using context = await createContext(config)
  hold?.answerWith(officeListener(createOffice(context)))
  const metrics = config.metrics && new Metrics(context)
  await using _metrics = metrics && config.metrics ? await openMetrics(metrics, config.metrics) : undefined
  const answered = metrics?.answered.bind(metrics)
  const watched = answered ? { answered } : {}
  await using web = await listen({ ...context, ...config, ...watched, assets }, config)
  announce({ url: web.url, organizerLink: organizerLink(web.url, context.keys) })
  await work(context, signal, () => config.web.publicUrl?.origin ?? web.url)
}
