import type { MessageKey } from './en.ts'
import { campaignIt } from './it/campaign.ts'
import { commonIt } from './it/common.ts'
import { crowdIt } from './it/crowd.ts'
import { flightIt } from './it/flight.ts'
import { forecastIt } from './it/forecast.ts'
import { imagesIt } from './it/images.ts'
import { lettersIt } from './it/letters.ts'
import { liveIt } from './it/live.ts'
import { liveMovedIt } from './it/live-moved.ts'
import { mastodonIt } from './it/mastodon.ts'
import { meIt } from './it/me.ts'
import { movedIt } from './it/moved.ts'
import { myDataIt } from './it/my-data.ts'
import { needsIt } from './it/needs.ts'
import { organizeIt } from './it/organize.ts'
import { ownServerIt } from './it/own-server.ts'
import { planIt } from './it/plan.ts'
import { postersIt } from './it/posters.ts'
import { preloadIt } from './it/preload.ts'
import { remindIt } from './it/remind.ts'
import { reportIt } from './it/report.ts'
import { reportServersIt } from './it/report-servers.ts'
import { sightingsIt } from './it/sightings.ts'
import { tapsIt } from './it/taps.ts'
import { verifyIt } from './it/verify.ts'
import { wordsIt } from './it/words.ts'
import { writeIt } from './it/write.ts'

export const it = {
  ...commonIt,
  ...campaignIt,
  ...writeIt,
  ...meIt,
  ...mastodonIt,
  ...ownServerIt,
  ...preloadIt,
  ...planIt,
  ...needsIt,
  ...forecastIt,
  ...organizeIt,
  ...reportIt,
  ...reportServersIt,
  ...liveIt,
  ...tapsIt,
  ...sightingsIt,
  ...flightIt,
  ...wordsIt,
  ...imagesIt,
  ...crowdIt,
  ...postersIt,
  ...movedIt,
  ...liveMovedIt,
  ...lettersIt,
  ...remindIt,
  ...myDataIt,
  ...verifyIt,
} satisfies Record<MessageKey, string>
