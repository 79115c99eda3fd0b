import type { Campaign, Storm } from '../../../campaign/campaign.ts'
import type { Problem } from '../../../campaign/composer.ts'
import type { NetworkName } from '../../../campaign/networks.ts'
import type { Postponed } from '../../../campaign/postponing.ts'
import type { Instant } from '../../../hour/instant.ts'
import type { Shortfall } from '../../../networks/standing.ts'
import type { KnownReminders } from '../../../store/reminders.ts'
import type { Leaving } from '../../../storm/flight-plan.ts'
import type { HoldReason } from '../../../supporters/clusters.ts'
import type { ConsentState, Recall } from '../../../supporters/consent.ts'
import type { MessageKey } from '../../messages/en.ts'
import type { Sends } from '../../route.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'

export interface MeView extends PageFrame {
  /** Of the private link. */
  secret: string
  campaign: Campaign
  storm: Pick<Storm, 'name' | 'tZero' | 'minutes' | 'wave'> & {
    phase: 'before' | 'running' | 'after'
    postponed: Postponed | undefined
  }
  /** That the hour moved since this supporter pledged. */
  news?: NewsView | undefined
  now: Instant
  zone: string
  networks: readonly NetworkName[]
  withdrawn: boolean
  /** The networks on which Uproar may publish for this supporter. */
  outlets: readonly OutletView[]
  consents: readonly ConsentView[]
  errors?: { networks?: string; zone?: string; email?: string; age?: string }
  reminders: KnownReminders
  sends: Sends
}

export interface NewsView {
  /** T-zero as it was when they pledged. */
  from: Instant
}

/** One network on which Uproar may publish, by its rules and this server's settings. */
export interface OutletView {
  network: NetworkName
  /** How an account can be connected here: at its own server, or by app password. */
  ways: { signIn: boolean; password: boolean; forgetsOnly: boolean }
  account: { handle: string; state: 'ready' | 'signed out' } | undefined
  /** Whether a text may take an image along: with the session there is, or with one that is asked for it. */
  images?: { longestAlt: number; granted: boolean } | undefined
  /** What the account is too new or too empty by to have Uproar publish from it. */
  shortfall?: Shortfall | undefined
  /** What was typed and is not consented to yet. */
  draft?: DraftView | undefined
  /** What was typed to connect, but for the password, and why it did not work. */
  connect?: { handle: string; server: string; error: string } | undefined
  /** What was typed to sign in, and why it did not work. */
  signIn?: { account: string; error: string } | undefined
  errors?: { consent?: string; disconnect?: string }
  /** A text that its host cannot take any more, to be posted by hand, and why. */
  byHand?: { text: string; why: string }
}

export interface ConsentView {
  id: string
  network: NetworkName
  handle: string
  text: string
  state: ConsentState
  why: string | null
  /** Asked back from the server that held it, whatever came of it. */
  recall: Recall | null
  /** Its server still had it when it was heard of last. */
  isHeld: boolean
  /** When its server had published it against the hour; it was deleted again. */
  shownEarlyAt: Instant | null
  /** The post's own page, where there is one. */
  link: string | undefined
  /** When it leaves by the flight plan, while it waits. */
  leaving?: Leaving | undefined
  /** Why it waits for the organizer's look, while it waits. */
  heldFor: HoldReason | null
  /** It was given for another hour, and waits for another yes. */
  unsure: boolean
  /** The kept image that goes along, while it waits. */
  image: ShownImage | undefined
}

export interface ShownImage {
  id: string
  alt: string
  /** In pixels. */
  width: number
  height: number
}

export interface DraftView {
  text: string
  problems: readonly Problem[]
  /** How much of it is the supporter's own, 0 to 1; missing where it was not measured. */
  own?: number | undefined
  image?: ImageDraft | undefined
  /** The supporter wants to change it, though nothing is wrong with it. */
  isEdited?: boolean
}

/** What is to go along with a text, and what is wrong with that. */
export interface ImageDraft {
  kept?: Omit<ShownImage, 'alt'> | undefined
  /** As typed. */
  alt: string
  error?: MessageKey | undefined
}
