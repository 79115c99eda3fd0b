import type { MessageKey } from './en.ts'
import { campaignId } from './id/campaign.ts'
import { commonId } from './id/common.ts'
import { crowdId } from './id/crowd.ts'
import { flightId } from './id/flight.ts'
import { forecastId } from './id/forecast.ts'
import { imagesId } from './id/images.ts'
import { lettersId } from './id/letters.ts'
import { liveId } from './id/live.ts'
import { liveMovedId } from './id/live-moved.ts'
import { mastodonId } from './id/mastodon.ts'
import { meId } from './id/me.ts'
import { movedId } from './id/moved.ts'
import { myDataId } from './id/my-data.ts'
import { needsId } from './id/needs.ts'
import { organizeId } from './id/organize.ts'
import { ownServerId } from './id/own-server.ts'
import { planId } from './id/plan.ts'
import { postersId } from './id/posters.ts'
import { preloadId } from './id/preload.ts'
import { remindId } from './id/remind.ts'
import { reportId } from './id/report.ts'
import { reportServersId } from './id/report-servers.ts'
import { sightingsId } from './id/sightings.ts'
import { tapsId } from './id/taps.ts'
import { verifyId } from './id/verify.ts'
import { wordsId } from './id/words.ts'
import { writeId } from './id/write.ts'

export const id = {
  ...commonId,
  ...campaignId,
  ...writeId,
  ...meId,
  ...mastodonId,
  ...ownServerId,
  ...preloadId,
  ...planId,
  ...needsId,
  ...forecastId,
  ...organizeId,
  ...reportId,
  ...reportServersId,
  ...liveId,
  ...tapsId,
  ...sightingsId,
  ...flightId,
  ...wordsId,
  ...imagesId,
  ...crowdId,
  ...postersId,
  ...movedId,
  ...liveMovedId,
  ...lettersId,
  ...remindId,
  ...myDataId,
  ...verifyId,
} satisfies Record<MessageKey, string>
