import type { MessageKey } from './en.ts'
import { campaignPl } from './pl/campaign.ts'
import { commonPl } from './pl/common.ts'
import { flightPl } from './pl/flight.ts'
import { imagesPl } from './pl/images.ts'
import { livePl } from './pl/live.ts'
import { mastodonPl } from './pl/mastodon.ts'
import { mePl } from './pl/me.ts'
import { organizePl } from './pl/organize.ts'
import { ownServerPl } from './pl/own-server.ts'
import { preloadPl } from './pl/preload.ts'
import { reportPl } from './pl/report.ts'
import { reportServersPl } from './pl/report-servers.ts'
import { sightingsPl } from './pl/sightings.ts'
import { tapsPl } from './pl/taps.ts'
import { wordsPl } from './pl/words.ts'
import { writePl } from './pl/write.ts'

export const pl = {
  ...commonPl,
  ...campaignPl,
  ...writePl,
  ...mePl,
  ...mastodonPl,
  ...ownServerPl,
  ...preloadPl,
  ...organizePl,
  ...reportPl,
  ...reportServersPl,
  ...livePl,
  ...tapsPl,
  ...sightingsPl,
  ...flightPl,
  ...wordsPl,
  ...imagesPl,
} satisfies Record<MessageKey, string>
