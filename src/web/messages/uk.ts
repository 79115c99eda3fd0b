import type { MessageKey } from './en.ts'
import { campaignUk } from './uk/campaign.ts'
import { commonUk } from './uk/common.ts'
import { crowdUk } from './uk/crowd.ts'
import { flightUk } from './uk/flight.ts'
import { forecastUk } from './uk/forecast.ts'
import { imagesUk } from './uk/images.ts'
import { lettersUk } from './uk/letters.ts'
import { liveUk } from './uk/live.ts'
import { liveMovedUk } from './uk/live-moved.ts'
import { mastodonUk } from './uk/mastodon.ts'
import { meUk } from './uk/me.ts'
import { movedUk } from './uk/moved.ts'
import { myDataUk } from './uk/my-data.ts'
import { needsUk } from './uk/needs.ts'
import { organizeUk } from './uk/organize.ts'
import { ownServerUk } from './uk/own-server.ts'
import { planUk } from './uk/plan.ts'
import { postersUk } from './uk/posters.ts'
import { preloadUk } from './uk/preload.ts'
import { remindUk } from './uk/remind.ts'
import { reportUk } from './uk/report.ts'
import { reportServersUk } from './uk/report-servers.ts'
import { sightingsUk } from './uk/sightings.ts'
import { tapsUk } from './uk/taps.ts'
import { verifyUk } from './uk/verify.ts'
import { wordsUk } from './uk/words.ts'
import { writeUk } from './uk/write.ts'

export const uk = {
  ...commonUk,
  ...campaignUk,
  ...writeUk,
  ...meUk,
  ...mastodonUk,
  ...ownServerUk,
  ...preloadUk,
  ...planUk,
  ...needsUk,
  ...forecastUk,
  ...organizeUk,
  ...reportUk,
  ...reportServersUk,
  ...liveUk,
  ...tapsUk,
  ...sightingsUk,
  ...flightUk,
  ...wordsUk,
  ...imagesUk,
  ...crowdUk,
  ...postersUk,
  ...movedUk,
  ...liveMovedUk,
  ...lettersUk,
  ...remindUk,
  ...myDataUk,
  ...verifyUk,
} satisfies Record<MessageKey, string>
