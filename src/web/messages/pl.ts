import type { MessageKey } from './en.ts'
import { campaignPl } from './pl/campaign.ts'
import { commonPl } from './pl/common.ts'
import { crowdPl } from './pl/crowd.ts'
import { flightPl } from './pl/flight.ts'
import { forecastPl } from './pl/forecast.ts'
import { imagesPl } from './pl/images.ts'
import { lettersPl } from './pl/letters.ts'
import { livePl } from './pl/live.ts'
import { liveMovedPl } from './pl/live-moved.ts'
import { mastodonPl } from './pl/mastodon.ts'
import { mePl } from './pl/me.ts'
import { movedPl } from './pl/moved.ts'
import { myDataPl } from './pl/my-data.ts'
import { needsPl } from './pl/needs.ts'
import { organizePl } from './pl/organize.ts'
import { ownServerPl } from './pl/own-server.ts'
import { planPl } from './pl/plan.ts'
import { postersPl } from './pl/posters.ts'
import { preloadPl } from './pl/preload.ts'
import { remindPl } from './pl/remind.ts'
import { reportPl } from './pl/report.ts'
import { reportServersPl } from './pl/report-servers.ts'
import { sightingsPl } from './pl/sightings.ts'
import { tapsPl } from './pl/taps.ts'
import { verifyPl } from './pl/verify.ts'
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
  ...planPl,
  ...needsPl,
  ...forecastPl,
  ...organizePl,
  ...reportPl,
  ...reportServersPl,
  ...livePl,
  ...tapsPl,
  ...sightingsPl,
  ...flightPl,
  ...wordsPl,
  ...imagesPl,
  ...crowdPl,
  ...postersPl,
  ...movedPl,
  ...liveMovedPl,
  ...lettersPl,
  ...remindPl,
  ...myDataPl,
  ...verifyPl,
} satisfies Record<MessageKey, string>
