import type { Campaign, Storm } from '../../../campaign/campaign.ts'
import type { Problem } from '../../../campaign/composer.ts'
import type { NetworkName } from '../../../campaign/networks.ts'
import type { Instant } from '../../../hour/instant.ts'
import type { Shortfall } from '../../../networks/standing.ts'
import type { HoldReason } from '../../../supporters/clusters.ts'
import type { ConsentState } from '../../../supporters/consent.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'

export interface MeView extends PageFrame {
  /** Of the private link. */
  secret: string
  campaign: Campaign
  storm: Pick<Storm, 'name' | 'tZero' | 'minutes' | 'wave'> & { phase: 'before' | 'running' | 'after' }
  now: Instant
  zone: string
  networks: readonly NetworkName[]
  withdrawn: boolean
  /** Whether Uproar may publish on Bluesky for this supporter, by the network's rules and this server's settings. */
  canPublish: boolean
  /** How an account can be connected here: at its own server, or by app password. */
  ways: { signIn: boolean; password: boolean }
  account: { handle: string; state: 'ready' | 'signed out' } | undefined
  /** What the account is too new or too empty by to have Uproar publish from it. */
  shortfall?: Shortfall | undefined
  consents: readonly ConsentView[]
  /** What was typed and is not consented to yet. */
  draft?: DraftView | undefined
  /** What was typed to connect, but for the password, and why it did not work. */
  connect?: { handle: string; server: string; error: string } | undefined
  /** What was typed to sign in, and why it did not work. */
  signIn?: { account: string; error: string } | undefined
  errors?: { networks?: string; zone?: string; consent?: string; disconnect?: string }
}

export interface ConsentView {
  id: string
  handle: string
  text: string
  state: ConsentState
  why: string | null
  /** The post's own page, where there is one. */
  link: string | undefined
  /** Why it waits for the organizer's look, while it waits. */
  heldFor: HoldReason | null
}

export interface DraftView {
  text: string
  problems: readonly Problem[]
  /** How much of it is the supporter's own, 0 to 1; missing where it was not measured. */
  own?: number | undefined
  /** The supporter wants to change it, though nothing is wrong with it. */
  isEdited?: boolean
}
