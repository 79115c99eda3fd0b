import type { Claim, Outbox } from '../store/outbox.ts'
import type { SimProcess } from './process.ts'
import type { World } from './world.ts'

export interface OutboxWatch {
  /** A post may leave from now on: the database's clock said so. */
  onLaunched(consentId: string): void
  onPreloaded(consentId: string): void
  onEnded(count: number): void
}

/** The outbox as one process reaches it: every call takes its time, and may be the last that the process makes. */
export function faultyOutbox(world: World, process: SimProcess, store: Outbox, watch: OutboxWatch): Outbox {
  const { dice } = world
  const isSlow = dice.isLucky(0.2)

  function ask<T>(what: string, act: () => Promise<T>): Promise<T> {
    const [there, back] = isSlow || dice.isLucky(0.1) ? [dice.between(0, 60), dice.between(0, 60)] : [0, 0]
    const traced = async () => {
      const answer = await act()
      world.trace(() => `${process.owner}: ${what} → ${JSON.stringify(answer, brief)}`)
      return answer
    }
    return process.call('store', what, { landsIn: there, answersIn: there + back, act: world.isTold ? traced : act })
  }

  function ending(what: string, claim: Claim, act: () => Promise<boolean>): Promise<boolean> {
    return ask(`${what} ${claim.consentId}`, async () => {
      const ended = await act()
      if (ended) watch.onEnded(1)
      return ended
    })
  }

  return {
    claim: (options) => ask('claim', () => store.claim(options)),
    claimAhead: (options) => ask('claimAhead', () => store.claimAhead(options)),
    claimHeld: (options) => ask('claimHeld', () => store.claimHeld(options)),
    claimDoubtful: (options) => ask('claimDoubtful', () => store.claimDoubtful(options)),
    launch: (claim, options) =>
      ask(`launch ${claim.consentId}`, async () => {
        const flight = await store.launch(claim, options)
        if (flight) watch.onLaunched(claim.consentId)
        return flight
      }),
    relaunch: (flight, options) =>
      ask(`relaunch ${flight.consentId}`, async () => {
        const again = await store.relaunch(flight, options)
        if (again) watch.onLaunched(flight.consentId)
        return again
      }),
    handOver: (claim, options) => ask(`handOver ${claim.consentId}`, () => store.handOver(claim, options)),
    preloaded: (order, held, graceMs) =>
      ask(`preloaded ${order.consentId}`, async () => {
        const isHeld = await store.preloaded(order, held, graceMs)
        if (isHeld) watch.onPreloaded(order.consentId)
        return isHeld
      }),
    lookAgain: (order, waitMs) => ask(`lookAgain ${order.consentId}`, () => store.lookAgain(order, waitMs)),
    home: (order, how) =>
      ask(`home ${order.consentId}`, async () => {
        const came = await store.home(order, how)
        if (came === 'withdrawn') watch.onEnded(1)
        return came
      }),
    vanished: (order, why) => ending('vanished', order, () => store.vanished(order, why)),
    release: (claim, waitMs, options) => ask(`release ${claim.consentId}`, () => store.release(claim, waitMs, options)),
    doubt: (flight, next) => ask(`doubt ${flight.consentId}`, () => store.doubt(flight, next)),
    heard: (claim, uri) => ask(`heard ${claim.consentId}`, () => store.heard(claim, uri)),
    published: (claim, published, why) => ending('published', claim, () => store.published(claim, published, why)),
    failed: (claim, why) => ending('failed', claim, () => store.failed(claim, why)),
    missed: (claim, why) => ending('missed', claim, () => store.missed(claim, why)),
    unknown: (claim, why) => ending('unknown', claim, () => store.unknown(claim, why)),
    expire: () =>
      ask('expire', async () => {
        const count = await store.expire()
        watch.onEnded(count)
        return count
      }),
    nextDue: (options) => ask('nextDue', () => store.nextDue(options)),
    session: (claim) => ask(`session ${claim.consentId}`, () => store.session(claim)),
    image: (claim) => store.image(claim),
    saveSession: (claim, session) => ask(`saveSession ${claim.consentId}`, () => store.saveSession(claim, session)),
    signedOut: (claim) => ask(`signedOut ${claim.consentId}`, () => store.signedOut(claim)),
  }
}

/** A claim is told by its consent and its fence. */
function brief(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('consentId' in value)) return value
  const { consentId, fence, attempts } = value as Claim
  return `${consentId}/${fence}/${attempts}`
}
