import { campaignDe } from './de/campaign.ts'
import { commonDe } from './de/common.ts'
import { crowdDe } from './de/crowd.ts'
import { flightDe } from './de/flight.ts'
import { forecastDe } from './de/forecast.ts'
import { imagesDe } from './de/images.ts'
import { lettersDe } from './de/letters.ts'
import { liveDe } from './de/live.ts'
import { liveMovedDe } from './de/live-moved.ts'
import { mastodonDe } from './de/mastodon.ts'
import { meDe } from './de/me.ts'
import { movedDe } from './de/moved.ts'
import { myDataDe } from './de/my-data.ts'
import { needsDe } from './de/needs.ts'
import { organizeDe } from './de/organize.ts'
import { ownServerDe } from './de/own-server.ts'
import { planDe } from './de/plan.ts'
import { postersDe } from './de/posters.ts'
import { preloadDe } from './de/preload.ts'
import { remindDe } from './de/remind.ts'
import { reportDe } from './de/report.ts'
import { reportServersDe } from './de/report-servers.ts'
import { sightingsDe } from './de/sightings.ts'
import { tapsDe } from './de/taps.ts'
import { verifyDe } from './de/verify.ts'
import { wordsDe } from './de/words.ts'
import { writeDe } from './de/write.ts'
import type { MessageKey } from './en.ts'

export const de = {
  ...commonDe,
  ...campaignDe,
  ...writeDe,
  ...meDe,
  ...mastodonDe,
  ...ownServerDe,
  ...preloadDe,
  ...planDe,
  ...needsDe,
  ...forecastDe,
  ...organizeDe,
  ...reportDe,
  ...reportServersDe,
  ...liveDe,
  ...tapsDe,
  ...sightingsDe,
  ...flightDe,
  ...wordsDe,
  ...imagesDe,
  ...crowdDe,
  ...postersDe,
  ...movedDe,
  ...liveMovedDe,
  ...lettersDe,
  ...remindDe,
  ...myDataDe,
  ...verifyDe,
} satisfies Record<MessageKey, string>
