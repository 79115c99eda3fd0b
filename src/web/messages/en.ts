import { campaignEn } from './en/campaign.ts'
import { commonEn } from './en/common.ts'
import { crowdEn } from './en/crowd.ts'
import { flightEn } from './en/flight.ts'
import { forecastEn } from './en/forecast.ts'
import { imagesEn } from './en/images.ts'
import { lettersEn } from './en/letters.ts'
import { liveEn } from './en/live.ts'
import { liveMovedEn } from './en/live-moved.ts'
import { mastodonEn } from './en/mastodon.ts'
import { meEn } from './en/me.ts'
import { movedEn } from './en/moved.ts'
import { myDataEn } from './en/my-data.ts'
import { needsEn } from './en/needs.ts'
import { organizeEn } from './en/organize.ts'
import { ownServerEn } from './en/own-server.ts'
import { planEn } from './en/plan.ts'
import { postersEn } from './en/posters.ts'
import { preloadEn } from './en/preload.ts'
import { remindEn } from './en/remind.ts'
import { reportEn } from './en/report.ts'
import { reportServersEn } from './en/report-servers.ts'
import { sightingsEn } from './en/sightings.ts'
import { tapsEn } from './en/taps.ts'
import { verifyEn } from './en/verify.ts'
import { wordsEn } from './en/words.ts'
import { writeEn } from './en/write.ts'

export const en = {
  ...commonEn,
  ...campaignEn,
  ...writeEn,
  ...meEn,
  ...organizeEn,
  ...reportEn,
  ...liveEn,
  ...tapsEn,
  ...mastodonEn,
  ...ownServerEn,
  ...preloadEn,
  ...planEn,
  ...needsEn,
  ...forecastEn,
  ...reportServersEn,
  ...sightingsEn,
  ...flightEn,
  ...wordsEn,
  ...imagesEn,
  ...crowdEn,
  ...postersEn,
  ...movedEn,
  ...liveMovedEn,
  ...lettersEn,
  ...remindEn,
  ...myDataEn,
  ...verifyEn,
} as const

export type MessageKey = keyof typeof en
