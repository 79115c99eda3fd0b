import type { MessageKey } from './en.ts'
import { campaignKo } from './ko/campaign.ts'
import { commonKo } from './ko/common.ts'
import { flightKo } from './ko/flight.ts'
import { imagesKo } from './ko/images.ts'
import { liveKo } from './ko/live.ts'
import { mastodonKo } from './ko/mastodon.ts'
import { meKo } from './ko/me.ts'
import { organizeKo } from './ko/organize.ts'
import { ownServerKo } from './ko/own-server.ts'
import { preloadKo } from './ko/preload.ts'
import { reportKo } from './ko/report.ts'
import { reportServersKo } from './ko/report-servers.ts'
import { sightingsKo } from './ko/sightings.ts'
import { tapsKo } from './ko/taps.ts'
import { wordsKo } from './ko/words.ts'
import { writeKo } from './ko/write.ts'

export const ko = {
  ...commonKo,
  ...campaignKo,
  ...writeKo,
  ...meKo,
  ...mastodonKo,
  ...ownServerKo,
  ...preloadKo,
  ...organizeKo,
  ...reportKo,
  ...reportServersKo,
  ...liveKo,
  ...tapsKo,
  ...sightingsKo,
  ...flightKo,
  ...wordsKo,
  ...imagesKo,
} satisfies Record<MessageKey, string>
