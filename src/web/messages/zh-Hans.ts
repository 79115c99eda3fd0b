import type { MessageKey } from './en.ts'
import { campaignZhHans } from './zh-Hans/campaign.ts'
import { commonZhHans } from './zh-Hans/common.ts'
import { crowdZhHans } from './zh-Hans/crowd.ts'
import { flightZhHans } from './zh-Hans/flight.ts'
import { forecastZhHans } from './zh-Hans/forecast.ts'
import { imagesZhHans } from './zh-Hans/images.ts'
import { lettersZhHans } from './zh-Hans/letters.ts'
import { liveZhHans } from './zh-Hans/live.ts'
import { liveMovedZhHans } from './zh-Hans/live-moved.ts'
import { mastodonZhHans } from './zh-Hans/mastodon.ts'
import { meZhHans } from './zh-Hans/me.ts'
import { movedZhHans } from './zh-Hans/moved.ts'
import { myDataZhHans } from './zh-Hans/my-data.ts'
import { needsZhHans } from './zh-Hans/needs.ts'
import { organizeZhHans } from './zh-Hans/organize.ts'
import { ownServerZhHans } from './zh-Hans/own-server.ts'
import { planZhHans } from './zh-Hans/plan.ts'
import { postersZhHans } from './zh-Hans/posters.ts'
import { preloadZhHans } from './zh-Hans/preload.ts'
import { remindZhHans } from './zh-Hans/remind.ts'
import { reportZhHans } from './zh-Hans/report.ts'
import { reportServersZhHans } from './zh-Hans/report-servers.ts'
import { sightingsZhHans } from './zh-Hans/sightings.ts'
import { tapsZhHans } from './zh-Hans/taps.ts'
import { verifyZhHans } from './zh-Hans/verify.ts'
import { wordsZhHans } from './zh-Hans/words.ts'
import { writeZhHans } from './zh-Hans/write.ts'

export const zhHans = {
  ...commonZhHans,
  ...campaignZhHans,
  ...writeZhHans,
  ...meZhHans,
  ...mastodonZhHans,
  ...ownServerZhHans,
  ...preloadZhHans,
  ...planZhHans,
  ...needsZhHans,
  ...forecastZhHans,
  ...organizeZhHans,
  ...reportZhHans,
  ...reportServersZhHans,
  ...liveZhHans,
  ...tapsZhHans,
  ...sightingsZhHans,
  ...flightZhHans,
  ...wordsZhHans,
  ...imagesZhHans,
  ...crowdZhHans,
  ...postersZhHans,
  ...movedZhHans,
  ...liveMovedZhHans,
  ...lettersZhHans,
  ...remindZhHans,
  ...myDataZhHans,
  ...verifyZhHans,
} satisfies Record<MessageKey, string>
