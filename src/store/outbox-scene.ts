import type { FakeClock } from '../clock/fake-clock.ts'
import type { ConsentState, Withdrawal } from '../supporters/consent.ts'
import type { Outbox } from './outbox.ts'

export const contractTZero = Date.UTC(2026, 11, 5, 11)

/** What a test sees of one consent in an outbox. */
export interface SeenConsent {
  id: string
  state: ConsentState
  dueAt: number | null
  uri: string | null
  why: string | null
  endedAt: number | null
}

/** A storm of an hour at `tZero`, its ledger open, with consents of `fan-0`, `fan-1`, … on the pretend network. */
export interface OutboxScene {
  outbox: Outbox
  /** The time by which leases go. */
  clock: FakeClock
  stormId: string
  tZero: number
  rows(): Promise<SeenConsent[]>
  withdraw(consentId: string): Promise<Withdrawal>
  moveTo(consentId: string, host: string): Promise<void>
  recallPreloaded(): Promise<number>
  hold(consentId: string): Promise<void>
  letGo(consentId: string): Promise<void>
  /** The organizer postpones the storm, now. */
  postpone(): Promise<void>
  /** The hour moved, and the supporter has to say yes to the new one; or has said it. */
  askAgain(consentId: string, asks: boolean): Promise<void>
  /** The public stream has carried this post. */
  hear(uri: string): Promise<void>
}

/** Makes a scene with so many consents, and the clock at that time. */
export type Queue = (count: number, at: number) => Promise<OutboxScene>
