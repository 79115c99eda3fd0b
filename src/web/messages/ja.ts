import type { MessageKey } from './en.ts'
import { campaignJa } from './parts/campaign.ja.ts'
import { commonJa } from './parts/common.ja.ts'
import { flightJa } from './parts/flight.ja.ts'
import { imagesJa } from './parts/images.ja.ts'
import { liveJa } from './parts/live.ja.ts'
import { mastodonJa } from './parts/mastodon.ja.ts'
import { meJa } from './parts/me.ja.ts'
import { organizeJa } from './parts/organize.ja.ts'
import { ownServerJa } from './parts/own-server.ja.ts'
import { preloadJa } from './parts/preload.ja.ts'
import { reportJa } from './parts/report.ja.ts'
import { reportServersJa } from './parts/report-servers.ja.ts'
import { sightingsJa } from './parts/sightings.ja.ts'
import { tapsJa } from './parts/taps.ja.ts'
import { wordsJa } from './parts/words.ja.ts'
import { writeJa } from './parts/write.ja.ts'

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
} satisfies Record<MessageKey, string>
