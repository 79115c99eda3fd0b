import { campaignDe } from './de/campaign.ts'
import { commonDe } from './de/common.ts'
import { flightDe } from './de/flight.ts'
import { imagesDe } from './de/images.ts'
import { liveDe } from './de/live.ts'
import { mastodonDe } from './de/mastodon.ts'
import { meDe } from './de/me.ts'
import { organizeDe } from './de/organize.ts'
import { ownServerDe } from './de/own-server.ts'
import { preloadDe } from './de/preload.ts'
import { reportDe } from './de/report.ts'
import { reportServersDe } from './de/report-servers.ts'
import { sightingsDe } from './de/sightings.ts'
import { tapsDe } from './de/taps.ts'
import { wordsDe } from './de/words.ts'
import { writeDe } from './de/write.ts'
import type { MessageKey } from './en.ts'

export const de = {
  ...commonDe,
  ...campaignDe,
  ...writeDe,
  ...meDe,
  ...mastodonDe,
  ...ownServerDe,
  ...preloadDe,
  ...organizeDe,
  ...reportDe,
  ...reportServersDe,
  ...liveDe,
  ...tapsDe,
  ...sightingsDe,
  ...flightDe,
  ...wordsDe,
  ...imagesDe,
} satisfies Record<MessageKey, string>
