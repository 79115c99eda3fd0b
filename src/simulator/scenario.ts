import { type Instant, instant, later } from '../hour/instant.ts'
import type { Dice } from './dice.ts'
import type { FaultPlan } from './faulty-publisher.ts'
import type { HostNature, SimHost } from './host.ts'
import type { Machine } from './process.ts'
import type { SimOrder, SimStorm } from './store.ts'
import type { Fate, World } from './world.ts'

const tZero = instant(Date.UTC(2026, 11, 5, 11))
const minuteMs = 60_000

/** A storm of one minute: every second counts, and a million of them can be played. */
export const simStorm: SimStorm = { tZero, endsAt: later(tZero, minuteMs) }

/** Early enough to leave posts with their hosts, right before T-zero, or late in the storm after a long downtime. */
export function planStart(dice: Dice): Instant {
  const start = dice.oneOf(['early', 'in time', 'late'])
  if (start === 'early') return later(tZero, -dice.between(3500, 20_000))
  return start === 'in time'
    ? later(tZero, -dice.between(0, 1500))
    : later(simStorm.endsAt, -dice.between(4000, 15_000))
}

export function planHosts({ dice, agenda }: World): HostNature[] {
  return [0, 1, 2].map(() => {
    const isDown = dice.isLucky(0.15)
    const downFrom = agenda.now + dice.between(0, 5000)
    return {
      doubles: dice.oneOf(['refuses', 'answers the first', 'takes it']),
      rotation: dice.oneOf(['strict', 'graceful']),
      trouble: dice.oneOf([0, 0.05, 0.05, 0.3, 0.7]),
      holdTrouble: dice.oneOf([undefined, 0, 0.2, 0.6]),
      downFrom: isDown ? downFrom : 0,
      downUntil: isDown ? downFrom + dice.oneOf([1000, 4000, 15_000, 7_200_000]) : 0,
    }
  })
}

/** At least twenty consents on three hosts. */
export function planOrders({ dice, agenda }: World, hosts: readonly SimHost[]): { order: SimOrder; host: SimHost }[] {
  const count = dice.between(20, 24)
  const spreadMs = dice.oneOf([0, 500, 4000, 12_000])
  return Array.from({ length: count }, (_, index) => {
    const host = hosts[index % hosts.length] as SimHost
    const id = `fan-${index}`
    const due = Math.min(Math.max(tZero, agenda.now) + dice.between(0, spreadMs), simStorm.endsAt - 1)
    const order: SimOrder = {
      consentId: uuidOf(index),
      account: { rowId: uuidOf(index), id, handle: id, server: `https://${host.name}.invalid` },
      host: host.name,
      post: { text: `${id} says hello #LongEarsDay` },
      postKey: `key-${index}`,
      dueAt: instant(due),
      session: host.open(id),
    }
    return { order, host }
  })
}

/** Ends in the number of its fan. */
function uuidOf(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
}

/** One kill for certain, perhaps more; freezes, lost answers; and three faults of networks for certain. */
export function planFates(world: World): FaultPlan {
  const { dice } = world
  let at = 0
  do {
    at += dice.between(1, 110)
    world.plan(at, { kind: dice.oneOf(['kill before', 'kill after']) })
  } while (dice.isLucky(0.4))
  while (dice.isLucky(0.4)) world.plan(dice.between(1, 250), planFreeze(dice))
  while (dice.isLucky(0.4))
    world.plan(dice.between(1, 250), { kind: dice.oneOf(['answer lost before', 'answer lost after']) })
  const certain = new Set<number>()
  while (certain.size < 3) certain.add(dice.between(1, 10))
  return { calls: 0, certain }
}

function planFreeze(dice: Dice): Fate {
  const ms = dice.oneOf([100, 1000, 2400, 4900, 6000, 11_000, 22_000])
  return { kind: dice.oneOf(['freeze before', 'freeze after']), ms, isSuspended: dice.isLucky(0.5) }
}

/** Clocks that are wrong, and step. `onStep` hears how far the database’s goes, in milliseconds. */
export function planSteps(world: World, machines: readonly Machine[], onStep: (ms: number) => void): void {
  const { dice, agenda } = world
  for (const machine of machines) {
    const wrongBy = dice.oneOf([0, 0, 0, 1500, -1500, 600_000, -600_000])
    machine.ahead = wrongBy
    if (!dice.isLucky(0.2)) continue
    const ms = dice.oneOf([1200, -1200, 15_000, -15_000, 3_600_000, -3_600_000])
    const step = () => {
      const left = machine.suspendedUntil - agenda.now
      if (left >= 0) return agenda.in(left + 1, step)
      machine.ahead += ms
      world.fault(`a machine’s clock steps by ${ms} ms`)
    }
    agenda.in(dice.between(0, 15_000), step)
  }
  if (!dice.isLucky(0.2)) return
  const ms = dice.oneOf([100, -100, 800, -800, 4000, -4000, 10_000, -10_000])
  agenda.in(dice.between(0, 15_000), () => {
    world.leaseAhead += ms
    onStep(ms)
    world.fault(`the database’s clock steps by ${ms} ms`)
  })
}

/** Some supporters change their mind, most of them about when their post leaves, others while their host holds it. */
export function planWithdrawals(
  { dice, agenda }: World,
  orders: readonly SimOrder[],
): { inMs: number; consentId: string }[] {
  return orders.slice(0, dice.between(0, 6)).map(({ consentId, dueAt }) => ({
    consentId,
    inMs: dice.isLucky(0.3) ? dice.between(0, dueAt - agenda.now) : dueAt - agenda.now + dice.between(-300, 2500),
  }))
}
