import { later } from '../clock/clock.ts'
import { Ambiguous, RateLimited, Refused, SignedOut, Unreachable, Unreadable } from '../networks/errors.ts'
import type { Preload, Publisher } from '../networks/network.ts'
import type { SimHost } from './host.ts'
import { deadlineMs, type Exchange, type SimProcess } from './process.ts'
import { pace, type World } from './world.ts'

const networkFaults = [
  'cut off before',
  'cut off after',
  'lands late',
  '429',
  '429 without time',
  '500 before',
  '500 after',
  'garbage after',
  'refuses',
  'signs out',
  'unreachable',
  'slow',
] as const

type NetworkFault = (typeof networkFaults)[number]

/** Which calls to networks meet a fault for certain, by their number, so that no run is without. */
export interface FaultPlan {
  calls: number
  readonly certain: ReadonlySet<number>
}

/** The networks as one process reaches them. */
export function faultyPublisher(
  world: World,
  process: SimProcess,
  deps: {
    hostOf: (accountId: string) => SimHost
    plan: FaultPlan
    /** A post begins to leave. */
    onSend: (accountId: string, createdAt: number) => void
    onRefused: (accountId: string) => void
    /** A post begins to be handed over, to be published at that time. */
    onHold: (accountId: string, at: number) => void
    /** A post that was published against the hour stands no more. */
    onUndone: (accountId: string) => void
  },
): Publisher {
  const { hostOf, plan } = deps
  return {
    connect: unused,
    prepare: unused,
    postKey: unused,
    link: unused,
    async renew(session, { save }) {
      const host = hostOf(session.id ?? '')
      const renewed = await ask(`renew ${session.id}`, session.id ?? '', 'renew', () => host.refresh(session))
      await save(renewed)
      return renewed
    },
    publish(order) {
      const { id } = order.account
      deps.onSend(id, order.createdAt)
      return ask(`publish ${id}`, id, 'publish', () => hostOf(id).create(order))
    },
    uri: (account, key) => hostOf(account.id).uriOf(account, key),
    preload: faultyPreload(),
    find: ({ account, key }) =>
      ask(`find ${account.id}`, account.id, 'find', () => hostOf(account.id).find(account, key)),
  }

  function faultyPreload(): Preload {
    return {
      aheadMs: 3000,
      async hold(order) {
        const { id } = order.account
        const host = hostOf(id)
        if (host.nature.holdTrouble === undefined) throw new Refused('This host does not hold posts back.')
        deps.onHold(id, order.at)
        const answer = await ask(`hold ${id}`, id, 'hold', () => host.hold(order))
        return 'held' in answer ? answer : { ...answer, deleted: await isUndone(id, answer.publishedAtOnce.uri) }
      },
      findHeld: ({ account: { id }, key }) => ask(`findHeld ${id}`, id, 'findHeld', () => hostOf(id).findHeld(id, key)),
      letGo: ({ id }, _session, held) =>
        ask(`letGo ${id}`, id, 'letGo', () => {
          if (hostOf(id).isOver(id)) throw new SignedOut('The session is over.')
          return hostOf(id).letGo(held)
        }),
    }
  }

  async function isUndone(accountId: string, uri: string): Promise<boolean> {
    const undo = () => {
      hostOf(accountId).undo(uri)
      deps.onUndone(accountId)
    }
    return await ask(`undo ${accountId}`, accountId, 'undo', undo).then(
      () => true,
      () => false,
    )
  }

  async function ask<T>(what: string, accountId: string, kind: Kind, act: () => T): Promise<T> {
    const exchange = exchangeOf(world, process, faultOf(accountId, kind), accountId, act)
    world.trace(() => `${process.owner}: ${what}`)
    try {
      return await process.call('network', what, exchange)
    } catch (error) {
      if (error instanceof Refused || error instanceof SignedOut) deps.onRefused(accountId)
      if (error instanceof RateLimited || error instanceof Refused || error instanceof SignedOut) throw error
      if (error instanceof Unreachable || error instanceof Unreadable || error instanceof Ambiguous) throw error
      throw new Ambiguous('The call was cut off.', { cause: error })
    }
  }

  function faultOf(accountId: string, kind: Kind): NetworkFault | undefined {
    const host = hostOf(accountId)
    plan.calls += 1
    const isCertain = plan.certain.has(plan.calls)
    if (!isCertain && host.isDown) return world.dice.oneOf(['unreachable', 'cut off before', '500 before'])
    if (!isCertain && !world.dice.isLucky(host.nature.trouble)) return undefined
    const fault = world.dice.oneOf(networkFaults)
    const isHarsh = fault === 'refuses' || fault === 'signs out'
    const isReading = kind === 'find' || kind === 'findHeld'
    const met = isHarsh && (isReading || !world.dice.isLucky(0.3)) ? 'cut off after' : fault
    world.fault(`${host.name} will answer ${kind} of ${accountId}: ${met}`)
    if (met === 'signs out') host.revoke(accountId)
    return met
  }
}

type Kind = 'renew' | 'publish' | 'find' | 'hold' | 'findHeld' | 'letGo' | 'undo'

function exchangeOf<T>(
  world: World,
  { clock }: SimProcess,
  fault: NetworkFault | undefined,
  accountId: string,
  act: () => T,
): Exchange<T> {
  const { dice } = world
  const quick = dice.isLucky(0.5) ? 0 : dice.between(1, 400)
  const lands = { landsIn: quick, act, answersIn: quick }
  const away = { landsIn: undefined, act, answersIn: quick }
  switch (fault) {
    case undefined:
      return lands
    case 'slow':
      return {
        ...lands,
        landsIn: dice.between(100, deadlineMs / 2),
        answersIn: dice.between(deadlineMs / 2, deadlineMs - 1),
      }
    case 'cut off before':
      return { ...away, answersIn: deadlineMs, error: () => new Ambiguous(`The call for ${accountId} was cut off.`) }
    case 'cut off after':
      return { ...lands, answersIn: deadlineMs, error: () => new Ambiguous(`The call for ${accountId} was cut off.`) }
    case 'lands late':
      return {
        ...lands,
        landsIn: dice.between(200, latestMs),
        answersIn: dice.between(100, deadlineMs),
        error: () => new Ambiguous('The connection broke.'),
      }
    case '429': {
      const waitMs = dice.oneOf([300, 1000, 5000, 12_000, 3_600_000])
      return { ...away, error: () => new RateLimited(later(clock.now(), waitMs)) }
    }
    case '429 without time':
      return { ...away, error: () => new RateLimited(later(clock.now(), 7500)) }
    case '500 before':
      return { ...away, error: () => new Ambiguous('500') }
    case '500 after':
      return { ...lands, error: () => new Ambiguous('500') }
    case 'garbage after':
      return { ...lands, error: () => new Unreadable('garbage') }
    case 'refuses':
      return { ...away, error: () => new Refused('The host will not have it.') }
    case 'signs out':
      return { ...away, error: () => new SignedOut('The account is signed out.') }
    case 'unreachable':
      return { ...away, error: () => new Unreachable('The host is not there.') }
  }
}

/** A host that was slow to begin may take a post until then, and not later: what `settleMs` of the dispatcher says. */
const latestMs = 10_000 / pace - 1

function unused(): never {
  throw new Error('The dispatcher has no use for this.')
}
