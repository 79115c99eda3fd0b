import type { MessageKey } from './en.ts'
import { campaignUk } from './uk/campaign.ts'
import { commonUk } from './uk/common.ts'
import { flightUk } from './uk/flight.ts'
import { imagesUk } from './uk/images.ts'
import { liveUk } from './uk/live.ts'
import { mastodonUk } from './uk/mastodon.ts'
import { meUk } from './uk/me.ts'
import { organizeUk } from './uk/organize.ts'
import { ownServerUk } from './uk/own-server.ts'
import { preloadUk } from './uk/preload.ts'
import { reportUk } from './uk/report.ts'
import { reportServersUk } from './uk/report-servers.ts'
import { sightingsUk } from './uk/sightings.ts'
import { tapsUk } from './uk/taps.ts'
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
  ...organizeUk,
  ...reportUk,
  ...reportServersUk,
  ...liveUk,
  ...tapsUk,
  ...sightingsUk,
  ...flightUk,
  ...wordsUk,
  ...imagesUk,
} satisfies Record<MessageKey, string>
