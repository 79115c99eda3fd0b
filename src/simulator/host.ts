import { Ambiguous, SignedOut } from '../networks/errors.ts'
import type { Account, PreparedPost, Published, Session } from '../networks/network.ts'
import type { World } from './world.ts'

/** What a host does with a second post under a key that is taken. */
export type Doubles = 'refuses' | 'answers the first' | 'takes it'

export interface HostNature {
  doubles: Doubles
  /** A strict host ends the session when a refresh token is used twice; a graceful one forgives the last. */
  rotation: 'strict' | 'graceful'
  /** How likely each call meets a fault. */
  trouble: number
  /** How likely each post that it is to hold until its moment meets a fault; undefined: it holds none. */
  holdTrouble: number | undefined
  /** Unreachable in this part of true time. */
  downFrom: number
  downUntil: number
}

export interface Creation {
  account: Account
  post: PreparedPost
  key: string
  createdAt: number
}

/** Sent to be published now, held until its moment and published then, or published at once though it was to be held. */
export type How = 'sent' | 'held' | 'at once'

type OnCreated = (creation: Creation & { at?: number }, uri: string, how: How) => void

/** A post that a host has begun to publish stands so soon: before what was sent directly would have settled. */
const slowestMs = 2000

const holdFaults = ['at once', 'never', 'late', 'owner deletes', 'slow to stand'] as const

interface Tokens {
  serial: number
  isOver: boolean
}

/** One server of a social network: its posts, its accounts' sessions, its faults. */
export class SimHost {
  readonly name: string
  readonly nature: HostNature
  readonly #world: World
  readonly #posts = new Map<string, Published>()
  readonly #ever = new Map<string, Published>()
  readonly #tokens = new Map<string, Tokens>()
  readonly #onCreated: OnCreated
  readonly #onDeleted: (accountId: string) => void
  readonly #held = new Map<string, Creation & { at: number }>()
  #names = 0

  constructor(
    world: World,
    name: string,
    nature: HostNature,
    onCreated: OnCreated,
    onDeleted: (accountId: string) => void,
  ) {
    this.#world = world
    this.name = name
    this.nature = nature
    this.#onCreated = onCreated
    this.#onDeleted = onDeleted
  }

  get isDown(): boolean {
    const { now } = this.#world.agenda
    return this.nature.downFrom <= now && now < this.nature.downUntil
  }

  open(accountId: string): Session {
    this.#tokens.set(accountId, { serial: 1, isOver: false })
    return sessionOf(accountId, 1)
  }

  refresh(session: Session): Session {
    const { id = '', serial } = session
    const tokens = this.#tokens.get(id)
    if (!tokens || tokens.isOver) throw new SignedOut('The session is over.')
    const back = tokens.serial - Number(serial)
    if (back > (this.nature.rotation === 'graceful' ? 1 : 0)) {
      tokens.isOver = true
      throw new SignedOut('A refresh token was used twice.')
    }
    tokens.serial += 1
    return sessionOf(id, tokens.serial)
  }

  revoke(accountId: string): void {
    const tokens = this.#tokens.get(accountId)
    if (tokens) tokens.isOver = true
  }

  isOver(accountId: string): boolean {
    return this.#tokens.get(accountId)?.isOver ?? true
  }

  create(order: Creation & { session: Session }): Published {
    if (this.isOver(order.account.id)) throw new SignedOut('The session is over.')
    return this.#create(order, 'sent')
  }

  /** What a host publishes by itself it publishes whatever stands there. */
  #create(order: Creation & { at?: number }, how: How): Published {
    const uri = this.uriOf(order.account, order.key)
    const earlier = this.nature.doubles === 'answers the first' ? this.#ever.get(uri) : this.#posts.get(uri)
    if (earlier && how === 'sent' && this.nature.doubles === 'refuses')
      throw new Ambiguous('There is already a value at this key.')
    if (earlier && how === 'sent' && this.nature.doubles === 'answers the first') return earlier
    const published = { uri, cid: 'cid' }
    this.#posts.set(uri, published)
    this.#ever.set(uri, published)
    this.#onCreated(order, uri, how)
    return published
  }

  /** Answers the name under which it is held, or what it published at once. */
  hold(order: Creation & { session: Session; at: number }): { held: string } | { publishedAtOnce: Published } {
    if (this.isOver(order.account.id)) throw new SignedOut('The session is over.')
    const { dice, agenda } = this.#world
    const fault = dice.isLucky(this.nature.holdTrouble ?? 0) ? dice.oneOf(holdFaults) : undefined
    if (fault) this.#world.fault(`${this.name} holds the post of ${order.account.id}: ${fault}`)
    if (fault === 'at once') return { publishedAtOnce: this.#create(order, 'at once') }
    const held = `held-${++this.#names}`
    this.#held.set(held, order)
    if (fault === 'never') return { held }
    const atMoment = order.at - agenda.now
    if (fault === 'owner deletes')
      agenda.in(dice.between(0, atMoment), () => {
        if (this.#held.delete(held)) this.#onDeleted(order.account.id)
      })
    const lateBy = fault === 'late' ? dice.between(100, 12_000) : 0
    const isSlow = fault === 'slow to stand' || (fault === 'late' && dice.isLucky(0.5))
    const standsIn = isSlow ? dice.between(1, slowestMs) : 0
    agenda.in(atMoment + lateBy, () => this.#publish(held, standsIn))
    return { held }
  }

  /** A host that is slow to publish what it holds does not hold it any more before it stands. */
  #publish(held: string, standsIn: number): void {
    const order = this.#held.get(held)
    if (!order) return
    const { dice, agenda } = this.#world
    agenda.in(dice.between(0, standsIn), () => void this.#held.delete(held))
    agenda.in(standsIn, () => void this.#create(order, 'held'))
  }

  findHeld(accountId: string, key: string): { held: string } | undefined {
    for (const [held, order] of this.#held) if (order.account.id === accountId && order.key === key) return { held }
    return undefined
  }

  letGo(held: string): 'taken back' | 'gone' {
    return this.#held.delete(held) ? 'taken back' : 'gone'
  }

  delete(uri: string): void {
    this.#posts.delete(uri)
  }

  /** What was published against the hour is taken away again, as if it had never been. */
  undo(uri: string): void {
    this.#posts.delete(uri)
    this.#ever.delete(uri)
  }

  find(account: Account, key: string): Published | undefined {
    return this.#posts.get(this.uriOf(account, key))
  }

  stands(uri: string): boolean {
    return this.#posts.has(uri)
  }

  uriOf(account: Account, key: string): string {
    return `${account.id}/${key}`
  }
}

function sessionOf(id: string, serial: number): Session {
  return { id, serial: String(serial) }
}
