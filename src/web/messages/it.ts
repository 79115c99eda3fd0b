import type { MessageKey } from './en.ts'
import { campaignIt } from './it/campaign.ts'
import { commonIt } from './it/common.ts'
import { flightIt } from './it/flight.ts'
import { imagesIt } from './it/images.ts'
import { liveIt } from './it/live.ts'
import { mastodonIt } from './it/mastodon.ts'
import { meIt } from './it/me.ts'
import { organizeIt } from './it/organize.ts'
import { ownServerIt } from './it/own-server.ts'
import { preloadIt } from './it/preload.ts'
import { reportIt } from './it/report.ts'
import { reportServersIt } from './it/report-servers.ts'
import { sightingsIt } from './it/sightings.ts'
import { tapsIt } from './it/taps.ts'
import { wordsIt } from './it/words.ts'
import { writeIt } from './it/write.ts'

export const it = {
  ...commonIt,
  ...campaignIt,
  ...writeIt,
  ...meIt,
  ...mastodonIt,
  ...ownServerIt,
  ...preloadIt,
  ...organizeIt,
  ...reportIt,
  ...reportServersIt,
  ...liveIt,
  ...tapsIt,
  ...sightingsIt,
  ...flightIt,
  ...wordsIt,
  ...imagesIt,
} satisfies Record<MessageKey, string>
