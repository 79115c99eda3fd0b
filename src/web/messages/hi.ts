import type { MessageKey } from './en.ts'
import { campaignHi } from './hi/campaign.ts'
import { commonHi } from './hi/common.ts'
import { crowdHi } from './hi/crowd.ts'
import { flightHi } from './hi/flight.ts'
import { forecastHi } from './hi/forecast.ts'
import { imagesHi } from './hi/images.ts'
import { lettersHi } from './hi/letters.ts'
import { liveHi } from './hi/live.ts'
import { liveMovedHi } from './hi/live-moved.ts'
import { mastodonHi } from './hi/mastodon.ts'
import { meHi } from './hi/me.ts'
import { movedHi } from './hi/moved.ts'
import { myDataHi } from './hi/my-data.ts'
import { needsHi } from './hi/needs.ts'
import { organizeHi } from './hi/organize.ts'
import { ownServerHi } from './hi/own-server.ts'
import { planHi } from './hi/plan.ts'
import { postersHi } from './hi/posters.ts'
import { preloadHi } from './hi/preload.ts'
import { remindHi } from './hi/remind.ts'
import { reportHi } from './hi/report.ts'
import { reportServersHi } from './hi/report-servers.ts'
import { sightingsHi } from './hi/sightings.ts'
import { tapsHi } from './hi/taps.ts'
import { verifyHi } from './hi/verify.ts'
import { wordsHi } from './hi/words.ts'
import { writeHi } from './hi/write.ts'

export const hi = {
  ...commonHi,
  ...campaignHi,
  ...writeHi,
  ...meHi,
  ...mastodonHi,
  ...ownServerHi,
  ...preloadHi,
  ...planHi,
  ...needsHi,
  ...forecastHi,
  ...organizeHi,
  ...reportHi,
  ...reportServersHi,
  ...liveHi,
  ...tapsHi,
  ...sightingsHi,
  ...flightHi,
  ...wordsHi,
  ...imagesHi,
  ...crowdHi,
  ...postersHi,
  ...movedHi,
  ...liveMovedHi,
  ...lettersHi,
  ...remindHi,
  ...myDataHi,
  ...verifyHi,
} satisfies Record<MessageKey, string>
