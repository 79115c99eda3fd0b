import type { MessageKey } from './en.ts'
import { campaignEs } from './es/campaign.ts'
import { commonEs } from './es/common.ts'
import { crowdEs } from './es/crowd.ts'
import { flightEs } from './es/flight.ts'
import { forecastEs } from './es/forecast.ts'
import { imagesEs } from './es/images.ts'
import { lettersEs } from './es/letters.ts'
import { liveEs } from './es/live.ts'
import { liveMovedEs } from './es/live-moved.ts'
import { mastodonEs } from './es/mastodon.ts'
import { meEs } from './es/me.ts'
import { movedEs } from './es/moved.ts'
import { myDataEs } from './es/my-data.ts'
import { needsEs } from './es/needs.ts'
import { organizeEs } from './es/organize.ts'
import { ownServerEs } from './es/own-server.ts'
import { planEs } from './es/plan.ts'
import { postersEs } from './es/posters.ts'
import { preloadEs } from './es/preload.ts'
import { remindEs } from './es/remind.ts'
import { reportEs } from './es/report.ts'
import { reportServersEs } from './es/report-servers.ts'
import { sightingsEs } from './es/sightings.ts'
import { tapsEs } from './es/taps.ts'
import { verifyEs } from './es/verify.ts'
import { wordsEs } from './es/words.ts'
import { writeEs } from './es/write.ts'

export const es = {
  ...commonEs,
  ...campaignEs,
  ...writeEs,
  ...meEs,
  ...mastodonEs,
  ...ownServerEs,
  ...preloadEs,
  ...planEs,
  ...needsEs,
  ...forecastEs,
  ...organizeEs,
  ...reportEs,
  ...reportServersEs,
  ...liveEs,
  ...tapsEs,
  ...sightingsEs,
  ...flightEs,
  ...wordsEs,
  ...imagesEs,
  ...crowdEs,
  ...postersEs,
  ...movedEs,
  ...liveMovedEs,
  ...lettersEs,
  ...remindEs,
  ...myDataEs,
  ...verifyEs,
} satisfies Record<MessageKey, string>
