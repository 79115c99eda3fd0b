import type { MessageKey } from './en.ts'
import { campaignTr } from './tr/campaign.ts'
import { commonTr } from './tr/common.ts'
import { flightTr } from './tr/flight.ts'
import { imagesTr } from './tr/images.ts'
import { liveTr } from './tr/live.ts'
import { mastodonTr } from './tr/mastodon.ts'
import { meTr } from './tr/me.ts'
import { organizeTr } from './tr/organize.ts'
import { ownServerTr } from './tr/own-server.ts'
import { preloadTr } from './tr/preload.ts'
import { reportTr } from './tr/report.ts'
import { reportServersTr } from './tr/report-servers.ts'
import { sightingsTr } from './tr/sightings.ts'
import { tapsTr } from './tr/taps.ts'
import { wordsTr } from './tr/words.ts'
import { writeTr } from './tr/write.ts'

export const tr = {
  ...commonTr,
  ...campaignTr,
  ...writeTr,
  ...meTr,
  ...mastodonTr,
  ...ownServerTr,
  ...preloadTr,
  ...organizeTr,
  ...reportTr,
  ...reportServersTr,
  ...liveTr,
  ...tapsTr,
  ...sightingsTr,
  ...flightTr,
  ...wordsTr,
  ...imagesTr,
} satisfies Record<MessageKey, string>
