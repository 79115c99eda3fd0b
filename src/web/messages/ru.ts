import type { MessageKey } from './en.ts'
import { campaignRu } from './ru/campaign.ts'
import { commonRu } from './ru/common.ts'
import { crowdRu } from './ru/crowd.ts'
import { flightRu } from './ru/flight.ts'
import { forecastRu } from './ru/forecast.ts'
import { imagesRu } from './ru/images.ts'
import { lettersRu } from './ru/letters.ts'
import { liveRu } from './ru/live.ts'
import { liveMovedRu } from './ru/live-moved.ts'
import { mastodonRu } from './ru/mastodon.ts'
import { meRu } from './ru/me.ts'
import { movedRu } from './ru/moved.ts'
import { myDataRu } from './ru/my-data.ts'
import { needsRu } from './ru/needs.ts'
import { organizeRu } from './ru/organize.ts'
import { ownServerRu } from './ru/own-server.ts'
import { planRu } from './ru/plan.ts'
import { postersRu } from './ru/posters.ts'
import { preloadRu } from './ru/preload.ts'
import { remindRu } from './ru/remind.ts'
import { reportRu } from './ru/report.ts'
import { reportServersRu } from './ru/report-servers.ts'
import { sightingsRu } from './ru/sightings.ts'
import { tapsRu } from './ru/taps.ts'
import { verifyRu } from './ru/verify.ts'
import { wordsRu } from './ru/words.ts'
import { writeRu } from './ru/write.ts'

export const ru = {
  ...commonRu,
  ...campaignRu,
  ...writeRu,
  ...meRu,
  ...mastodonRu,
  ...ownServerRu,
  ...preloadRu,
  ...planRu,
  ...needsRu,
  ...forecastRu,
  ...organizeRu,
  ...reportRu,
  ...reportServersRu,
  ...liveRu,
  ...tapsRu,
  ...sightingsRu,
  ...flightRu,
  ...wordsRu,
  ...imagesRu,
  ...crowdRu,
  ...postersRu,
  ...movedRu,
  ...liveMovedRu,
  ...lettersRu,
  ...remindRu,
  ...myDataRu,
  ...verifyRu,
} satisfies Record<MessageKey, string>
