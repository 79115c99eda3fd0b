import type { MessageKey } from './en.ts'
import { campaignRu } from './ru/campaign.ts'
import { commonRu } from './ru/common.ts'
import { flightRu } from './ru/flight.ts'
import { imagesRu } from './ru/images.ts'
import { liveRu } from './ru/live.ts'
import { mastodonRu } from './ru/mastodon.ts'
import { meRu } from './ru/me.ts'
import { organizeRu } from './ru/organize.ts'
import { ownServerRu } from './ru/own-server.ts'
import { preloadRu } from './ru/preload.ts'
import { reportRu } from './ru/report.ts'
import { reportServersRu } from './ru/report-servers.ts'
import { sightingsRu } from './ru/sightings.ts'
import { tapsRu } from './ru/taps.ts'
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
  ...organizeRu,
  ...reportRu,
  ...reportServersRu,
  ...liveRu,
  ...tapsRu,
  ...sightingsRu,
  ...flightRu,
  ...wordsRu,
  ...imagesRu,
} satisfies Record<MessageKey, string>
