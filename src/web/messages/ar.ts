import { campaignAr } from './ar/campaign.ts'
import { commonAr } from './ar/common.ts'
import { crowdAr } from './ar/crowd.ts'
import { flightAr } from './ar/flight.ts'
import { forecastAr } from './ar/forecast.ts'
import { imagesAr } from './ar/images.ts'
import { lettersAr } from './ar/letters.ts'
import { liveAr } from './ar/live.ts'
import { liveMovedAr } from './ar/live-moved.ts'
import { mastodonAr } from './ar/mastodon.ts'
import { meAr } from './ar/me.ts'
import { movedAr } from './ar/moved.ts'
import { myDataAr } from './ar/my-data.ts'
import { needsAr } from './ar/needs.ts'
import { organizeAr } from './ar/organize.ts'
import { ownServerAr } from './ar/own-server.ts'
import { planAr } from './ar/plan.ts'
import { postersAr } from './ar/posters.ts'
import { preloadAr } from './ar/preload.ts'
import { remindAr } from './ar/remind.ts'
import { reportAr } from './ar/report.ts'
import { reportServersAr } from './ar/report-servers.ts'
import { sightingsAr } from './ar/sightings.ts'
import { tapsAr } from './ar/taps.ts'
import { verifyAr } from './ar/verify.ts'
import { wordsAr } from './ar/words.ts'
import { writeAr } from './ar/write.ts'
import type { MessageKey } from './en.ts'

export const ar = {
  ...commonAr,
  ...campaignAr,
  ...writeAr,
  ...meAr,
  ...mastodonAr,
  ...ownServerAr,
  ...preloadAr,
  ...planAr,
  ...needsAr,
  ...forecastAr,
  ...organizeAr,
  ...reportAr,
  ...reportServersAr,
  ...liveAr,
  ...tapsAr,
  ...sightingsAr,
  ...flightAr,
  ...wordsAr,
  ...imagesAr,
  ...crowdAr,
  ...postersAr,
  ...movedAr,
  ...liveMovedAr,
  ...lettersAr,
  ...remindAr,
  ...myDataAr,
  ...verifyAr,
} satisfies Record<MessageKey, string>
