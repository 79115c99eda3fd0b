import type { MessageKey } from './en.ts'
import { campaignJa } from './ja/campaign.ts'
import { commonJa } from './ja/common.ts'
import { crowdJa } from './ja/crowd.ts'
import { flightJa } from './ja/flight.ts'
import { forecastJa } from './ja/forecast.ts'
import { imagesJa } from './ja/images.ts'
import { lettersJa } from './ja/letters.ts'
import { liveJa } from './ja/live.ts'
import { liveMovedJa } from './ja/live-moved.ts'
import { mastodonJa } from './ja/mastodon.ts'
import { meJa } from './ja/me.ts'
import { movedJa } from './ja/moved.ts'
import { myDataJa } from './ja/my-data.ts'
import { needsJa } from './ja/needs.ts'
import { organizeJa } from './ja/organize.ts'
import { ownServerJa } from './ja/own-server.ts'
import { planJa } from './ja/plan.ts'
import { postersJa } from './ja/posters.ts'
import { preloadJa } from './ja/preload.ts'
import { remindJa } from './ja/remind.ts'
import { reportJa } from './ja/report.ts'
import { reportServersJa } from './ja/report-servers.ts'
import { sightingsJa } from './ja/sightings.ts'
import { tapsJa } from './ja/taps.ts'
import { verifyJa } from './ja/verify.ts'
import { wordsJa } from './ja/words.ts'
import { writeJa } from './ja/write.ts'

export const ja = {
  ...commonJa,
  ...campaignJa,
  ...writeJa,
  ...meJa,
  ...mastodonJa,
  ...ownServerJa,
  ...preloadJa,
  ...planJa,
  ...needsJa,
  ...forecastJa,
  ...organizeJa,
  ...reportJa,
  ...reportServersJa,
  ...liveJa,
  ...tapsJa,
  ...sightingsJa,
  ...flightJa,
  ...wordsJa,
  ...imagesJa,
  ...crowdJa,
  ...postersJa,
  ...movedJa,
  ...liveMovedJa,
  ...lettersJa,
  ...remindJa,
  ...myDataJa,
  ...verifyJa,
} satisfies Record<MessageKey, string>
