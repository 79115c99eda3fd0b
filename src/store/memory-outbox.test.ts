import { describe } from 'node:test'
import { FakeClock } from '../clock/fake-clock.ts'
import { instant } from '../hour/instant.ts'
import { dueAt, positionOf } from '../hour/wave.ts'
import { MemoryOutbox } from './memory-outbox.ts'
import type { MemoryStorm } from './memory-rows.ts'
import { testOutbox } from './outbox-contract.ts'
import { testPreloadingOutbox } from './outbox-contract-preload.ts'
import { testHolding } from './outbox-hold-contract.ts'
import { testPostponing } from './outbox-postpone-contract.ts'
import { contractTZero, type OutboxScene } from './outbox-scene.ts'

const storm = { id: crypto.randomUUID(), tZero: instant(contractTZero), minutes: 60, wave: 'even' } as const

describe('the outbox (memory)', () => {
  testOutbox(queue)
  testPreloadingOutbox(queue)
  testHolding(queue)
  testPostponing(queue)
})

async function queue(count: number, at: number): Promise<OutboxScene> {
  const clock = new FakeClock(at)
  const outbox = new MemoryOutbox(() => clock.now())
  const hour: MemoryStorm = {
    id: storm.id,
    tZero: storm.tZero,
    endsAt: instant(contractTZero + 3_600_000),
    opened: true,
  }
  outbox.openStorm(hour)
  for (let index = 0; index < count; index += 1) outbox.add(order(index))
  return {
    outbox,
    clock,
    stormId: storm.id,
    tZero: storm.tZero,
    rows: async () =>
      outbox.rows.map(({ order, state, uri, why, endedAt }) => ({
        id: order.consentId,
        state,
        dueAt: order.dueAt ?? null,
        uri: uri ?? null,
        why: why ?? null,
        endedAt: endedAt ?? null,
      })),
    moveTo: async (id, host) => {
      const row = outbox.rows.find(({ order }) => order.consentId === id)
      if (row) row.order.host = host
    },
    recallPreloaded: () => outbox.recallPreloaded(),
    withdraw: (id) => outbox.withdraw(id),
    hold: async (id) => outbox.hold(id),
    letGo: async (id) => outbox.letGo(id),
    postpone: async () => {
      hour.postponedAt = clock.now()
      await outbox.recallPreloaded()
    },
    askAgain: async (id, asks) => {
      for (const row of outbox.rows) if (row.order.consentId === id) row.isUnsure = asks
    },
    hear: async (uri) => outbox.hear(storm.id, uri),
  }
}

function order(index: number) {
  const handle = `fan-${index}`
  return {
    consentId: crypto.randomUUID(),
    stormId: storm.id,
    network: 'pretend' as const,
    account: { rowId: `row-${index}`, id: `pretend:${handle}`, handle, server: 'https://pretend.invalid' },
    host: 'pretend.invalid',
    post: { text: `${handle} says hello #LongEarsDay` },
    postKey: `key-${index}`.padEnd(13, '0').replace('-', '_'),
    dueAt: dueAt(storm, positionOf(index)),
    session: { access: 'first' },
  }
}
