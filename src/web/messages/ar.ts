import { campaignAr } from './ar/campaign.ts'
import { commonAr } from './ar/common.ts'
import { flightAr } from './ar/flight.ts'
import { imagesAr } from './ar/images.ts'
import { liveAr } from './ar/live.ts'
import { mastodonAr } from './ar/mastodon.ts'
import { meAr } from './ar/me.ts'
import { organizeAr } from './ar/organize.ts'
import { ownServerAr } from './ar/own-server.ts'
import { preloadAr } from './ar/preload.ts'
import { reportAr } from './ar/report.ts'
import { reportServersAr } from './ar/report-servers.ts'
import { sightingsAr } from './ar/sightings.ts'
import { tapsAr } from './ar/taps.ts'
import { wordsAr } from './ar/words.ts'
import { writeAr } from './ar/write.ts'
import type { MessageKey } from './en.ts'

export const ar = {
  ...commonAr,
  ...campaignAr,
  ...writeAr,
  ...meAr,
  ...mastodonAr,
  ...ownServerAr,
  ...preloadAr,
  ...organizeAr,
  ...reportAr,
  ...reportServersAr,
  ...liveAr,
  ...tapsAr,
  ...sightingsAr,
  ...flightAr,
  ...wordsAr,
  ...imagesAr,
} satisfies Record<MessageKey, string>
