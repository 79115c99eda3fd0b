import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'
import * as oauth from './0002-oauth.ts'
import * as mastodon from './0003-mastodon.ts'
import * as sightings from './0005-sightings.ts'
import * as preload from './0006-preload.ts'
import * as preflight from './0007-preflight.ts'
import * as ownWords from './0008-own-words.ts'
import * as receipts from './0009-receipts.ts'
import * as images from './0010-images.ts'
import * as plan from './0011-plan.ts'
import * as moved from './0012-moved.ts'
import * as notify from './0013-notify.ts'
import * as heads from './0014-heads.ts'
import * as crowd from './0016-crowd.ts'
import * as publishedReports from './0017-published-reports.ts'

/** Forward only; a released migration never changes. */
export const migrations: Record<string, Migration> = {
  '0001-first': first,
  '0002-oauth': oauth,
  '0003-mastodon': mastodon,
  '0005-sightings': sightings,
  '0006-preload': preload,
  '0007-preflight': preflight,
  '0008-own-words': ownWords,
  '0009-receipts': receipts,
  '0010-images': images,
  '0011-plan': plan,
  '0012-moved': moved,
  '0013-notify': notify,
  '0014-heads': heads,
  '0016-crowd': crowd,
  '0017-published-reports': publishedReports,
}
