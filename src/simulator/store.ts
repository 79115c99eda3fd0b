import { type Instant, instant } from '../hour/instant.ts'
import type { Session } from '../networks/network.ts'
import { MemoryOutbox } from '../store/memory-outbox.ts'
import type { Claim, Outbox } from '../store/outbox.ts'
import type { ConsentState, Withdrawal } from '../supporters/consent.ts'

export interface SimOrder {
  consentId: string
  account: Claim['account']
  host: string
  post: Claim['post']
  postKey: string
  dueAt: Instant
  session: Session
}

export interface EndState {
  consentId: string
  state: ConsentState
  uri: string | undefined
  endedAt: Instant | undefined
}

/** Where the truth of one simulated storm lies. */
export interface SimStore {
  outbox: Outbox
  withdraw(consentId: string): Promise<Withdrawal>
  hear(uri: string): Promise<void>
  endStates(): Promise<EndState[]>
}

export interface SimStorm {
  tZero: Instant
  endsAt: Instant
}

export type OpenStore = (storm: SimStorm, orders: readonly SimOrder[], leaseTime: () => Instant) => Promise<SimStore>

const stormId = 'the storm'

export const openMemoryStore: OpenStore = async ({ tZero, endsAt }, orders, leaseTime) => {
  const outbox = new MemoryOutbox(leaseTime)
  outbox.openStorm({ id: stormId, tZero, endsAt: instant(endsAt), opened: true })
  for (const order of orders) outbox.add({ ...order, stormId, network: 'pretend' })
  return {
    outbox,
    withdraw: (consentId) => outbox.withdraw(consentId),
    hear: async (uri) => outbox.hear(stormId, uri),
    endStates: async () =>
      outbox.rows.map(({ order, state, uri, endedAt }) => ({ consentId: order.consentId, state, uri, endedAt })),
  }
}
