import type { MessageKey } from './en.ts'
import { campaignHi } from './hi/campaign.ts'
import { commonHi } from './hi/common.ts'
import { flightHi } from './hi/flight.ts'
import { imagesHi } from './hi/images.ts'
import { liveHi } from './hi/live.ts'
import { mastodonHi } from './hi/mastodon.ts'
import { meHi } from './hi/me.ts'
import { organizeHi } from './hi/organize.ts'
import { ownServerHi } from './hi/own-server.ts'
import { preloadHi } from './hi/preload.ts'
import { reportHi } from './hi/report.ts'
import { reportServersHi } from './hi/report-servers.ts'
import { sightingsHi } from './hi/sightings.ts'
import { tapsHi } from './hi/taps.ts'
import { wordsHi } from './hi/words.ts'
import { writeHi } from './hi/write.ts'

export const hi = {
  ...commonHi,
  ...campaignHi,
  ...writeHi,
  ...meHi,
  ...mastodonHi,
  ...ownServerHi,
  ...preloadHi,
  ...organizeHi,
  ...reportHi,
  ...reportServersHi,
  ...liveHi,
  ...tapsHi,
  ...sightingsHi,
  ...flightHi,
  ...wordsHi,
  ...imagesHi,
} satisfies Record<MessageKey, string>
