import type { Campaign } from '../campaign/campaign.ts'
import type { Clock, Instant } from '../clock/clock.ts'
import type { LocalAccount } from '../networks/bluesky/local-servers.ts'
import type { Cast } from './cast.ts'
import type { Dice } from './dice.ts'
import type { Mode } from './figures.ts'
import type { Pds } from './pds.ts'
import type { Progress } from './progress.ts'
import type { Stage } from './stage.ts'
import type { Joined } from './supporters.ts'
import type { Visitor } from './visitor.ts'

/** One rehearsal while it runs: what every act works with. */
export interface Play {
  stage: Stage
  campaign: Campaign
  cast: Cast
  mode: Mode
  dice: Dice
  tZero: Instant
  endsAt: Instant
  pds: Pds
  /** Comes to the pages of the running server. */
  visitor: Visitor
  accountOf: (person: { handle: string }) => LocalAccount
  clock: Clock
  progress: Progress
  signal: AbortSignal
}

/** The supporters with their private pages, once everybody is ready. */
export type Company = readonly Joined[]
