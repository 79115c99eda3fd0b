import type { MessageKey } from './en.ts'
import { campaignKo } from './ko/campaign.ts'
import { commonKo } from './ko/common.ts'
import { crowdKo } from './ko/crowd.ts'
import { flightKo } from './ko/flight.ts'
import { forecastKo } from './ko/forecast.ts'
import { imagesKo } from './ko/images.ts'
import { lettersKo } from './ko/letters.ts'
import { liveKo } from './ko/live.ts'
import { liveMovedKo } from './ko/live-moved.ts'
import { mastodonKo } from './ko/mastodon.ts'
import { meKo } from './ko/me.ts'
import { movedKo } from './ko/moved.ts'
import { myDataKo } from './ko/my-data.ts'
import { needsKo } from './ko/needs.ts'
import { organizeKo } from './ko/organize.ts'
import { ownServerKo } from './ko/own-server.ts'
import { planKo } from './ko/plan.ts'
import { postersKo } from './ko/posters.ts'
import { preloadKo } from './ko/preload.ts'
import { remindKo } from './ko/remind.ts'
import { reportKo } from './ko/report.ts'
import { reportServersKo } from './ko/report-servers.ts'
import { sightingsKo } from './ko/sightings.ts'
import { tapsKo } from './ko/taps.ts'
import { verifyKo } from './ko/verify.ts'
import { wordsKo } from './ko/words.ts'
import { writeKo } from './ko/write.ts'

export const ko = {
  ...commonKo,
  ...campaignKo,
  ...writeKo,
  ...meKo,
  ...mastodonKo,
  ...ownServerKo,
  ...preloadKo,
  ...planKo,
  ...needsKo,
  ...forecastKo,
  ...organizeKo,
  ...reportKo,
  ...reportServersKo,
  ...liveKo,
  ...tapsKo,
  ...sightingsKo,
  ...flightKo,
  ...wordsKo,
  ...imagesKo,
  ...crowdKo,
  ...postersKo,
  ...movedKo,
  ...liveMovedKo,
  ...lettersKo,
  ...remindKo,
  ...myDataKo,
  ...verifyKo,
} satisfies Record<MessageKey, string>
