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

type OnCreated = (creation: Creation, uri: string) => void

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

  constructor(world: World, name: string, nature: HostNature, onCreated: OnCreated) {
    this.#world = world
    this.name = name
    this.nature = nature
    this.#onCreated = onCreated
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
    const uri = this.uriOf(order.account, order.key)
    const earlier = this.nature.doubles === 'answers the first' ? this.#ever.get(uri) : this.#posts.get(uri)
    if (earlier && this.nature.doubles === 'refuses') throw new Ambiguous('There is already a value at this key.')
    if (earlier && this.nature.doubles === 'answers the first') return earlier
    const published = { uri, cid: 'cid' }
    this.#posts.set(uri, published)
    this.#ever.set(uri, published)
    this.#onCreated(order, uri)
    return published
  }

  delete(uri: string): void {
    this.#posts.delete(uri)
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
