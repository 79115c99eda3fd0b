import type { MessageKey } from './en.ts'
import { campaignTr } from './tr/campaign.ts'
import { commonTr } from './tr/common.ts'
import { crowdTr } from './tr/crowd.ts'
import { flightTr } from './tr/flight.ts'
import { forecastTr } from './tr/forecast.ts'
import { imagesTr } from './tr/images.ts'
import { lettersTr } from './tr/letters.ts'
import { liveTr } from './tr/live.ts'
import { liveMovedTr } from './tr/live-moved.ts'
import { mastodonTr } from './tr/mastodon.ts'
import { meTr } from './tr/me.ts'
import { movedTr } from './tr/moved.ts'
import { myDataTr } from './tr/my-data.ts'
import { needsTr } from './tr/needs.ts'
import { organizeTr } from './tr/organize.ts'
import { ownServerTr } from './tr/own-server.ts'
import { planTr } from './tr/plan.ts'
import { postersTr } from './tr/posters.ts'
import { preloadTr } from './tr/preload.ts'
import { remindTr } from './tr/remind.ts'
import { reportTr } from './tr/report.ts'
import { reportServersTr } from './tr/report-servers.ts'
import { sightingsTr } from './tr/sightings.ts'
import { tapsTr } from './tr/taps.ts'
import { verifyTr } from './tr/verify.ts'
import { wordsTr } from './tr/words.ts'
import { writeTr } from './tr/write.ts'

export const tr = {
  ...commonTr,
  ...campaignTr,
  ...writeTr,
  ...meTr,
  ...mastodonTr,
  ...ownServerTr,
  ...preloadTr,
  ...planTr,
  ...needsTr,
  ...forecastTr,
  ...organizeTr,
  ...reportTr,
  ...reportServersTr,
  ...liveTr,
  ...tapsTr,
  ...sightingsTr,
  ...flightTr,
  ...wordsTr,
  ...imagesTr,
  ...crowdTr,
  ...postersTr,
  ...movedTr,
  ...liveMovedTr,
  ...lettersTr,
  ...remindTr,
  ...myDataTr,
  ...verifyTr,
} satisfies Record<MessageKey, string>
