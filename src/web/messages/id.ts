import type { MessageKey } from './en.ts'
import { campaignId } from './id/campaign.ts'
import { commonId } from './id/common.ts'
import { flightId } from './id/flight.ts'
import { imagesId } from './id/images.ts'
import { liveId } from './id/live.ts'
import { mastodonId } from './id/mastodon.ts'
import { meId } from './id/me.ts'
import { organizeId } from './id/organize.ts'
import { ownServerId } from './id/own-server.ts'
import { preloadId } from './id/preload.ts'
import { reportId } from './id/report.ts'
import { reportServersId } from './id/report-servers.ts'
import { sightingsId } from './id/sightings.ts'
import { tapsId } from './id/taps.ts'
import { wordsId } from './id/words.ts'
import { writeId } from './id/write.ts'

export const id = {
  ...commonId,
  ...campaignId,
  ...writeId,
  ...meId,
  ...mastodonId,
  ...ownServerId,
  ...preloadId,
  ...organizeId,
  ...reportId,
  ...reportServersId,
  ...liveId,
  ...tapsId,
  ...sightingsId,
  ...flightId,
  ...wordsId,
  ...imagesId,
} satisfies Record<MessageKey, string>
