import type { MessageKey } from './en.ts'
import { campaignZhHant } from './zh-Hant/campaign.ts'
import { commonZhHant } from './zh-Hant/common.ts'
import { crowdZhHant } from './zh-Hant/crowd.ts'
import { flightZhHant } from './zh-Hant/flight.ts'
import { forecastZhHant } from './zh-Hant/forecast.ts'
import { imagesZhHant } from './zh-Hant/images.ts'
import { lettersZhHant } from './zh-Hant/letters.ts'
import { liveZhHant } from './zh-Hant/live.ts'
import { liveMovedZhHant } from './zh-Hant/live-moved.ts'
import { mastodonZhHant } from './zh-Hant/mastodon.ts'
import { meZhHant } from './zh-Hant/me.ts'
import { movedZhHant } from './zh-Hant/moved.ts'
import { myDataZhHant } from './zh-Hant/my-data.ts'
import { needsZhHant } from './zh-Hant/needs.ts'
import { organizeZhHant } from './zh-Hant/organize.ts'
import { ownServerZhHant } from './zh-Hant/own-server.ts'
import { planZhHant } from './zh-Hant/plan.ts'
import { postersZhHant } from './zh-Hant/posters.ts'
import { preloadZhHant } from './zh-Hant/preload.ts'
import { remindZhHant } from './zh-Hant/remind.ts'
import { reportZhHant } from './zh-Hant/report.ts'
import { reportServersZhHant } from './zh-Hant/report-servers.ts'
import { sightingsZhHant } from './zh-Hant/sightings.ts'
import { tapsZhHant } from './zh-Hant/taps.ts'
import { verifyZhHant } from './zh-Hant/verify.ts'
import { wordsZhHant } from './zh-Hant/words.ts'
import { writeZhHant } from './zh-Hant/write.ts'

export const zhHant = {
  ...commonZhHant,
  ...campaignZhHant,
  ...writeZhHant,
  ...meZhHant,
  ...mastodonZhHant,
  ...ownServerZhHant,
  ...preloadZhHant,
  ...planZhHant,
  ...needsZhHant,
  ...forecastZhHant,
  ...organizeZhHant,
  ...reportZhHant,
  ...reportServersZhHant,
  ...liveZhHant,
  ...tapsZhHant,
  ...sightingsZhHant,
  ...flightZhHant,
  ...wordsZhHant,
  ...imagesZhHant,
  ...crowdZhHant,
  ...postersZhHant,
  ...movedZhHant,
  ...liveMovedZhHant,
  ...lettersZhHant,
  ...remindZhHant,
  ...myDataZhHant,
  ...verifyZhHant,
} satisfies Record<MessageKey, string>
