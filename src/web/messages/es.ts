import type { MessageKey } from './en.ts'
import { campaignEs } from './parts/campaign.es.ts'
import { commonEs } from './parts/common.es.ts'
import { flightEs } from './parts/flight.es.ts'
import { imagesEs } from './parts/images.es.ts'
import { liveEs } from './parts/live.es.ts'
import { mastodonEs } from './parts/mastodon.es.ts'
import { meEs } from './parts/me.es.ts'
import { organizeEs } from './parts/organize.es.ts'
import { ownServerEs } from './parts/own-server.es.ts'
import { preloadEs } from './parts/preload.es.ts'
import { reportEs } from './parts/report.es.ts'
import { reportServersEs } from './parts/report-servers.es.ts'
import { sightingsEs } from './parts/sightings.es.ts'
import { tapsEs } from './parts/taps.es.ts'
import { wordsEs } from './parts/words.es.ts'
import { writeEs } from './parts/write.es.ts'

export const es = {
  ...commonEs,
  ...campaignEs,
  ...writeEs,
  ...meEs,
  ...mastodonEs,
  ...ownServerEs,
  ...preloadEs,
  ...organizeEs,
  ...reportEs,
  ...reportServersEs,
  ...liveEs,
  ...tapsEs,
  ...sightingsEs,
  ...flightEs,
  ...wordsEs,
  ...imagesEs,
} satisfies Record<MessageKey, string>
