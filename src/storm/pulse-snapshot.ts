import type { Phase } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import type { PostponeReason } from '../campaign/postponing.ts'
import type { Verdict } from '../trends/index.ts'

/**
 * The state of a storm as everybody sees it, made once a second: the body of `/c/SLUG/STORM/pulse.json` and of every
 * `pulse` event on `/c/SLUG/STORM/pulse`. Times are RFC 3339 in UTC; no field is personal.
 */
export interface PulseSnapshot {
  /** Grows by at least one with every snapshot, over restarts too. */
  seq: number
  at: string
  campaign: string
  storm: string
  tZero: string
  endsAt: string
  phase: Phase
  /** Since when nothing leaves, until the storm has another hour; null where it is not postponed. */
  postponed: { at: string; why: PostponeReason } | null
  sources: SourceState[]
  /** Each network that is measured, counted by itself and never added up; the first one's are the large numbers. */
  measured: Measured[]
  pledges: number
  outcomes: { planned: number; published: number; failed: number; missed: number; withdrawn: number; unknown: number }
  taps: { opened: number; saidPosted: number; receipts: number }
  /** One prompt by language, another one every few seconds. */
  prompt: Record<string, string>
  ledger: { head: string; rows: number } | null
  /** The newest head of the tree that was signed: leaves, rows and root (hexadecimal); and how many witnesses agree with it. */
  signed: { size: number; rows: number; at: string; root: string; witnesses: number } | null
  /** Path of the report once the storm is closed. */
  report: string | null
}

/** Where the numbers come from and how old they are. */
export interface SourceState {
  network: NetworkName
  label: string
  state: 'live' | 'catching up' | 'disconnected' | 'not measured'
  /** Network time of the newest event that was counted. */
  seenAt: string | null
  why: string | null
}

/** What a network's stream says about the hashtag. */
export interface Measured {
  network: NetworkName
  /** Null where every public post is heard; otherwise rank and tags are null too, and the verdict knows no other tag. */
  hears: 'followed tags' | null
  /** Since T-zero, net of deletes. */
  mentions: number
  authors: number
  corrections: number
  /** Mentions before T-zero, since measuring began: the tag used too early. */
  early: number
  /** In the sixty seconds before `at`. */
  perMinute: number
  rank: number | null
  /** How many tags the stream carried in the window. */
  tags: number | null
  verdict: Verdict
  /** Seconds from T-zero to the first `trending`, if there was one. */
  trendedAfterSeconds: number | null
  why: string
  /** Mentions per step since shortly before T-zero, null where nothing was measured: the live line and its table. */
  line: { from: string; seconds: number; mentions: (number | null)[] }
  top: { tag: string; authors: number; ours: boolean }[]
  /** Mentions since T-zero that each server knows, where the network is heard at several; one stands at many. */
  servers: { label: string; mentions: number }[]
}
