import type { MessageKey } from './en.ts'
import { campaignFr } from './fr/campaign.ts'
import { commonFr } from './fr/common.ts'
import { flightFr } from './fr/flight.ts'
import { imagesFr } from './fr/images.ts'
import { liveFr } from './fr/live.ts'
import { mastodonFr } from './fr/mastodon.ts'
import { meFr } from './fr/me.ts'
import { organizeFr } from './fr/organize.ts'
import { ownServerFr } from './fr/own-server.ts'
import { preloadFr } from './fr/preload.ts'
import { reportFr } from './fr/report.ts'
import { reportServersFr } from './fr/report-servers.ts'
import { sightingsFr } from './fr/sightings.ts'
import { tapsFr } from './fr/taps.ts'
import { wordsFr } from './fr/words.ts'
import { writeFr } from './fr/write.ts'

export const fr = {
  ...commonFr,
  ...campaignFr,
  ...writeFr,
  ...meFr,
  ...mastodonFr,
  ...ownServerFr,
  ...preloadFr,
  ...organizeFr,
  ...reportFr,
  ...reportServersFr,
  ...liveFr,
  ...tapsFr,
  ...sightingsFr,
  ...flightFr,
  ...wordsFr,
  ...imagesFr,
} satisfies Record<MessageKey, string>
