import type { MessageKey } from './en.ts'
import { campaignZhHant } from './zh-Hant/campaign.ts'
import { commonZhHant } from './zh-Hant/common.ts'
import { flightZhHant } from './zh-Hant/flight.ts'
import { imagesZhHant } from './zh-Hant/images.ts'
import { liveZhHant } from './zh-Hant/live.ts'
import { mastodonZhHant } from './zh-Hant/mastodon.ts'
import { meZhHant } from './zh-Hant/me.ts'
import { organizeZhHant } from './zh-Hant/organize.ts'
import { ownServerZhHant } from './zh-Hant/own-server.ts'
import { preloadZhHant } from './zh-Hant/preload.ts'
import { reportZhHant } from './zh-Hant/report.ts'
import { reportServersZhHant } from './zh-Hant/report-servers.ts'
import { sightingsZhHant } from './zh-Hant/sightings.ts'
import { tapsZhHant } from './zh-Hant/taps.ts'
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
  ...organizeZhHant,
  ...reportZhHant,
  ...reportServersZhHant,
  ...liveZhHant,
  ...tapsZhHant,
  ...sightingsZhHant,
  ...flightZhHant,
  ...wordsZhHant,
  ...imagesZhHant,
} satisfies Record<MessageKey, string>
