import type { MessageKey } from './en.ts'
import { campaignPt } from './pt/campaign.ts'
import { commonPt } from './pt/common.ts'
import { flightPt } from './pt/flight.ts'
import { imagesPt } from './pt/images.ts'
import { livePt } from './pt/live.ts'
import { mastodonPt } from './pt/mastodon.ts'
import { mePt } from './pt/me.ts'
import { organizePt } from './pt/organize.ts'
import { ownServerPt } from './pt/own-server.ts'
import { preloadPt } from './pt/preload.ts'
import { reportPt } from './pt/report.ts'
import { reportServersPt } from './pt/report-servers.ts'
import { sightingsPt } from './pt/sightings.ts'
import { tapsPt } from './pt/taps.ts'
import { wordsPt } from './pt/words.ts'
import { writePt } from './pt/write.ts'

export const pt = {
  ...commonPt,
  ...campaignPt,
  ...writePt,
  ...mePt,
  ...mastodonPt,
  ...ownServerPt,
  ...preloadPt,
  ...organizePt,
  ...reportPt,
  ...reportServersPt,
  ...livePt,
  ...tapsPt,
  ...sightingsPt,
  ...flightPt,
  ...wordsPt,
  ...imagesPt,
} satisfies Record<MessageKey, string>
