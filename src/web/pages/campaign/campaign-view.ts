import type { Campaign } from '../../../campaign/campaign.ts'
import type { Postponed } from '../../../campaign/postponing.ts'
import type { Instant } from '../../../hour/instant.ts'
import type { ZoneCount } from '../../../hour/visible-zones.ts'
import type { Assets } from '../../assets.ts'
import type { Language } from '../../messages/languages.ts'

/** What every page is given. */
export interface PageFrame {
  language: Language
  /** The origin people reach us at, without a slash at its end. */
  publicUrl: string
  assets: Assets
  /** The banner of a re-enactment or rehearsal. */
  label?: string | undefined
}

export interface StormView {
  name: string
  tZero: Instant
  minutes: number
  phase: 'before' | 'running' | 'after'
  goal?: number | undefined
  /** Live pledges, and how many of them in each zone. */
  pledges: number
  byZone: readonly ZoneCount[]
  /** Imported when it was over: nothing was measured here. */
  history: boolean
  hasReport: boolean
  /** Nothing leaves since then, until it has another hour. */
  postponed?: Postponed | undefined
  /** The hour it had before, where it moved. */
  movedFrom?: Instant | undefined
}

/** The same for everybody who reads the language. */
export interface CampaignView extends PageFrame {
  campaign: Campaign
  /** The storm that runs, else the next one; undefined where none is to come. */
  current: StormView | undefined
  /** Storms that are over, the latest first. */
  past: readonly StormView[]
}
