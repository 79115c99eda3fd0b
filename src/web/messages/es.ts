import type { MessageKey } from './en.ts'
import { campaignEs } from './es/campaign.ts'
import { commonEs } from './es/common.ts'
import { crowdEs } from './es/crowd.ts'
import { flightEs } from './es/flight.ts'
import { imagesEs } from './es/images.ts'
import { liveEs } from './es/live.ts'
import { mastodonEs } from './es/mastodon.ts'
import { meEs } from './es/me.ts'
import { organizeEs } from './es/organize.ts'
import { ownServerEs } from './es/own-server.ts'
import { postersEs } from './es/posters.ts'
import { preloadEs } from './es/preload.ts'
import { reportEs } from './es/report.ts'
import { reportServersEs } from './es/report-servers.ts'
import { sightingsEs } from './es/sightings.ts'
import { tapsEs } from './es/taps.ts'
import { wordsEs } from './es/words.ts'
import { writeEs } from './es/write.ts'

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
  ...crowdEs,
  ...postersEs,
} satisfies Record<MessageKey, string>
