import type { MessageKey } from './en.ts'
import { campaignJa } from './ja/campaign.ts'
import { commonJa } from './ja/common.ts'
import { crowdJa } from './ja/crowd.ts'
import { flightJa } from './ja/flight.ts'
import { imagesJa } from './ja/images.ts'
import { liveJa } from './ja/live.ts'
import { mastodonJa } from './ja/mastodon.ts'
import { meJa } from './ja/me.ts'
import { organizeJa } from './ja/organize.ts'
import { ownServerJa } from './ja/own-server.ts'
import { postersJa } from './ja/posters.ts'
import { preloadJa } from './ja/preload.ts'
import { reportJa } from './ja/report.ts'
import { reportServersJa } from './ja/report-servers.ts'
import { sightingsJa } from './ja/sightings.ts'
import { tapsJa } from './ja/taps.ts'
import { wordsJa } from './ja/words.ts'
import { writeJa } from './ja/write.ts'

export const ja = {
  ...commonJa,
  ...campaignJa,
  ...writeJa,
  ...meJa,
  ...mastodonJa,
  ...ownServerJa,
  ...preloadJa,
  ...organizeJa,
  ...reportJa,
  ...reportServersJa,
  ...liveJa,
  ...tapsJa,
  ...sightingsJa,
  ...flightJa,
  ...wordsJa,
  ...imagesJa,
  ...crowdJa,
  ...postersJa,
} satisfies Record<MessageKey, string>
