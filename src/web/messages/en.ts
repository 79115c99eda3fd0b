import { campaignEn } from './en/campaign.ts'
import { commonEn } from './en/common.ts'
import { crowdEn } from './en/crowd.ts'
import { flightEn } from './en/flight.ts'
import { imagesEn } from './en/images.ts'
import { liveEn } from './en/live.ts'
import { mastodonEn } from './en/mastodon.ts'
import { meEn } from './en/me.ts'
import { organizeEn } from './en/organize.ts'
import { ownServerEn } from './en/own-server.ts'
import { postersEn } from './en/posters.ts'
import { preloadEn } from './en/preload.ts'
import { reportEn } from './en/report.ts'
import { reportServersEn } from './en/report-servers.ts'
import { sightingsEn } from './en/sightings.ts'
import { tapsEn } from './en/taps.ts'
import { wordsEn } from './en/words.ts'
import { writeEn } from './en/write.ts'

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
  ...crowdEn,
  ...postersEn,
} as const

export type MessageKey = keyof typeof en
