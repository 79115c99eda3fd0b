import type { MessageKey } from './en.ts'
import { campaignPt } from './pt/campaign.ts'
import { commonPt } from './pt/common.ts'
import { crowdPt } from './pt/crowd.ts'
import { flightPt } from './pt/flight.ts'
import { forecastPt } from './pt/forecast.ts'
import { imagesPt } from './pt/images.ts'
import { lettersPt } from './pt/letters.ts'
import { livePt } from './pt/live.ts'
import { liveMovedPt } from './pt/live-moved.ts'
import { mastodonPt } from './pt/mastodon.ts'
import { mePt } from './pt/me.ts'
import { movedPt } from './pt/moved.ts'
import { myDataPt } from './pt/my-data.ts'
import { needsPt } from './pt/needs.ts'
import { organizePt } from './pt/organize.ts'
import { ownServerPt } from './pt/own-server.ts'
import { planPt } from './pt/plan.ts'
import { postersPt } from './pt/posters.ts'
import { preloadPt } from './pt/preload.ts'
import { remindPt } from './pt/remind.ts'
import { reportPt } from './pt/report.ts'
import { reportServersPt } from './pt/report-servers.ts'
import { sightingsPt } from './pt/sightings.ts'
import { tapsPt } from './pt/taps.ts'
import { verifyPt } from './pt/verify.ts'
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
  ...planPt,
  ...needsPt,
  ...forecastPt,
  ...organizePt,
  ...reportPt,
  ...reportServersPt,
  ...livePt,
  ...tapsPt,
  ...sightingsPt,
  ...flightPt,
  ...wordsPt,
  ...imagesPt,
  ...crowdPt,
  ...postersPt,
  ...movedPt,
  ...liveMovedPt,
  ...lettersPt,
  ...remindPt,
  ...myDataPt,
  ...verifyPt,
} satisfies Record<MessageKey, string>
