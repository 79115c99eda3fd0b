import type { NetworkName } from '../campaign/networks.ts'
import { instant } from '../hour/instant.ts'
import { dispatch } from '../storm/dispatch.ts'
import { type DispatchTimings, dispatchTimings } from '../storm/dispatch-policy.ts'
import { faultyOutbox } from './faulty-outbox.ts'
import { type FaultPlan, faultyPublisher } from './faulty-publisher.ts'
import { SimHost } from './host.ts'
import { AnswerLost, type Machine, SimProcess } from './process.ts'
import { planFates, planHosts, planOrders, planStart, planSteps, planWithdrawals, simStorm } from './scenario.ts'
import { type OpenStore, openMemoryStore } from './store.ts'
import { Witness } from './witness.ts'
import { pace, World } from './world.ts'

/** How long true time may go on after the storm and what the database's clock has stepped. */
const patienceMs = 5 * 60_000

/** The real ones at this pace, but for the quarter of an hour in which nothing happens but reading back. */
const timings: DispatchTimings = {
  leaseMs: dispatchTimings.leaseMs / pace,
  launchMs: dispatchTimings.launchMs / pace,
  settleMs: dispatchTimings.settleMs / pace,
  readBackMs: 60_000 / pace,
  marginMs: 1000,
  nearMs: 11_000,
  graceMs: 2000,
  unhurriedMs: 2000,
}

export interface SimResult {
  seed: number
  kills: number
  faults: number
  wrong: World['wrong']
}

/** Plays one storm, all of which follows from its seed, with the real dispatcher; answers what broke. */
export async function simulate(
  seed: number,
  { open = openMemoryStore, tell }: { open?: OpenStore; tell?: (line: string) => void } = {},
): Promise<SimResult> {
  const world = new World(seed, simStorm.tZero, open !== openMemoryStore, tell)
  world.agenda.now = planStart(world.dice)
  const hosts: SimHost[] = planHosts(world).map(
    (nature, index) =>
      new SimHost(
        world,
        `host-${index}`,
        nature,
        (...created) => onCreated(...created),
        (accountId) => witness.deletedByOwner(accountId),
      ),
  )
  const orders = planOrders(world, hosts)
  const hostOf = new Map(orders.map(({ order, host }) => [order.account.id, host]))
  const witness = new Witness(world, simStorm, orders, timings)
  const plain = orders.map(({ order }) => order)
  const store = await open(simStorm, plain, () => world.leaseTime())
  const accountOf = new Map(plain.map(({ consentId, account }) => [consentId, account.id]))
  const machines: Machine[] = [0, 1].map(() => ({ ahead: 0, suspendedUntil: 0 }))
  const faults: FaultPlan = planFates(world)
  const deletedSoon = new Set(plain.filter(() => world.dice.isLucky(0.05)).map(({ account }) => account.id))
  const living = new Set<SimProcess>()
  let [started, latestLeaseTime, limit] = [0, world.leaseTime(), simStorm.endsAt + patienceMs]

  const stepped = (ms: number) => {
    limit += Math.abs(ms)
  }
  planSteps(world, machines, stepped)
  for (const { inMs, consentId } of planWithdrawals(world, plain))
    world.agenda.in(inMs, async () => {
      const answer = await store.withdraw(consentId)
      world.trace(() => `withdraw ${consentId} → ${answer}`)
      witness.withdrew(accountOf.get(consentId) ?? '', answer)
    })
  begin()
  if (world.dice.isLucky(0.3)) begin()

  await world.agenda.run(() => {
    latestLeaseTime = instant(Math.max(latestLeaseTime, world.leaseTime()))
    if (witness.isOver && !world.isStopping) stop()
    return world.agenda.now > limit
  })
  witness.judge(await store.endStates(), latestLeaseTime, simStorm.endsAt + timings.readBackMs)
  return { seed, kills: world.kills, faults: world.faults, wrong: world.wrong }

  function begin(): void {
    if (world.isStopping) return
    started += 1
    const machine = world.dice.oneOf(machines as [Machine, Machine])
    const process = new SimProcess(world, machine, `dispatcher-${started}`, () => {
      living.delete(process)
      world.agenda.in(world.dice.oneOf([0, 100, 1000, 6000]), begin)
    })
    living.add(process)
    world.trace(() => `${process.owner} starts, its clock ahead by ${machine.ahead} ms`)
    void dispatch(depsOf(process), process.stop.signal).then(
      () => living.delete(process),
      (error: unknown) => world.blame('crashed', String(error)),
    )
  }

  function depsOf(process: SimProcess) {
    const outbox = faultyOutbox(world, process, store.outbox, {
      onLaunched: (consentId) => witness.launched(accountOf.get(consentId) ?? ''),
      onPreloaded: (consentId) => witness.preloaded(accountOf.get(consentId) ?? ''),
      onEnded: (count) => witness.ended(count),
    })
    const publisher = faultyPublisher(world, process, {
      hostOf: (accountId) => {
        const host = hostOf.get(accountId)
        if (!host) throw new Error('No such account.')
        return host
      },
      plan: faults,
      onSend: (accountId, createdAt) => witness.sends(accountId, createdAt),
      onRefused: (accountId) => witness.refused(accountId),
      onHold: (accountId, at) => witness.holds(accountId, at),
      onUndone: (accountId) => witness.undone(accountId),
    })
    return {
      outbox,
      publisherOf: (network: NetworkName) => (network === 'pretend' ? publisher : undefined),
      requestsPer5Minutes: () => 3000,
      clock: process.clock,
      log: logTo(world),
      owner: process.owner,
      timings,
    }
  }

  function stop(): void {
    world.isStopping = true
    for (const process of living) process.end()
  }

  async function onCreated(...[creation, uri, how]: Parameters<Witness['created']>): Promise<void> {
    witness.created(creation, uri, how)
    const { id } = creation.account
    if (how === 'at once') return
    if (!deletedSoon.delete(id)) return
    await store.hear(uri)
    world.agenda.in(world.dice.between(0, 5000), () => {
      world.trace(() => `the owner deletes ${uri}`)
      hostOf.get(id)?.delete(uri)
    })
  }
}

/** What the dispatcher calls an error must be one that the simulation has made. */
function logTo(world: World) {
  return {
    info: () => undefined,
    error: ({ err }: { err?: unknown }) => {
      if (!(err instanceof AnswerLost)) world.blame('crashed', String(err))
    },
  }
}
