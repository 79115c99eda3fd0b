import type { MessageKey } from './en.ts'
import { campaignFr } from './fr/campaign.ts'
import { commonFr } from './fr/common.ts'
import { crowdFr } from './fr/crowd.ts'
import { flightFr } from './fr/flight.ts'
import { forecastFr } from './fr/forecast.ts'
import { imagesFr } from './fr/images.ts'
import { lettersFr } from './fr/letters.ts'
import { liveFr } from './fr/live.ts'
import { liveMovedFr } from './fr/live-moved.ts'
import { mastodonFr } from './fr/mastodon.ts'
import { meFr } from './fr/me.ts'
import { movedFr } from './fr/moved.ts'
import { myDataFr } from './fr/my-data.ts'
import { needsFr } from './fr/needs.ts'
import { organizeFr } from './fr/organize.ts'
import { ownServerFr } from './fr/own-server.ts'
import { planFr } from './fr/plan.ts'
import { postersFr } from './fr/posters.ts'
import { preloadFr } from './fr/preload.ts'
import { remindFr } from './fr/remind.ts'
import { reportFr } from './fr/report.ts'
import { reportServersFr } from './fr/report-servers.ts'
import { sightingsFr } from './fr/sightings.ts'
import { tapsFr } from './fr/taps.ts'
import { verifyFr } from './fr/verify.ts'
import { wordsFr } from './fr/words.ts'
import { writeFr } from './fr/write.ts'

export const fr = {
  ...commonFr,
  ...campaignFr,
  ...writeFr,
  ...meFr,
  ...mastodonFr,
  ...ownServerFr,
  ...preloadFr,
  ...planFr,
  ...needsFr,
  ...forecastFr,
  ...organizeFr,
  ...reportFr,
  ...reportServersFr,
  ...liveFr,
  ...tapsFr,
  ...sightingsFr,
  ...flightFr,
  ...wordsFr,
  ...imagesFr,
  ...crowdFr,
  ...postersFr,
  ...movedFr,
  ...liveMovedFr,
  ...lettersFr,
  ...remindFr,
  ...myDataFr,
  ...verifyFr,
} satisfies Record<MessageKey, string>
