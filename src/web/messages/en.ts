import { campaignEn } from './parts/campaign.en.ts'
import { commonEn } from './parts/common.en.ts'
import { flightEn } from './parts/flight.en.ts'
import { imagesEn } from './parts/images.en.ts'
import { liveEn } from './parts/live.en.ts'
import { mastodonEn } from './parts/mastodon.en.ts'
import { meEn } from './parts/me.en.ts'
import { organizeEn } from './parts/organize.en.ts'
import { ownServerEn } from './parts/own-server.en.ts'
import { preloadEn } from './parts/preload.en.ts'
import { reportEn } from './parts/report.en.ts'
import { reportServersEn } from './parts/report-servers.en.ts'
import { sightingsEn } from './parts/sightings.en.ts'
import { tapsEn } from './parts/taps.en.ts'
import { wordsEn } from './parts/words.en.ts'
import { writeEn } from './parts/write.en.ts'

export const en = {
  ...commonEn,
  ...campaignEn,
  ...writeEn,
  ...meEn,
  ...organizeEn,
  ...reportEn,
  ...liveEn,
  ...tapsEn,
  ...mastodonEn,
  ...ownServerEn,
  ...preloadEn,
  ...reportServersEn,
  ...sightingsEn,
  ...flightEn,
  ...wordsEn,
  ...imagesEn,
} as const

export type MessageKey = keyof typeof en
