import type { Clock, Instant } from '../../clock/clock.ts'
import { Ambiguous, Refused, SignedOut } from '../errors.ts'
import type {
  AccountFacts,
  Connection,
  PreparedPost,
  Published,
  PublishOrder,
  Session,
  StreamEvent,
} from '../network.ts'

type Logged = Extract<StreamEvent, { kind: 'post' | 'delete' }>

type HeldPost = Pick<PublishOrder, 'account' | 'key' | 'post'>

/** A whole social network in memory: accounts, sessions that rotate, posts under keys, and a log that can be replayed. */
export class PretendServer {
  readonly address = 'https://pretend.invalid'
  readonly #clock: Clock
  readonly #posts = new Map<string, Published>()
  readonly #refresh = new Map<string, string>()
  readonly #facts = new Map<string, AccountFacts>()
  readonly #log: Logged[] = []
  readonly #held = new Map<string, HeldPost>()
  #tokens = 0
  #woken: () => void = () => undefined
  #news = this.#nextNews()
  #cut = new AbortController()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  signIn(handle: string, password: string): Connection {
    if (password === 'wrong') throw new SignedOut('The handle or the password is wrong.')
    const id = `pretend:${handle}`
    return { account: { id, handle, server: this.address }, session: this.#openSession(id) }
  }

  /** What the network says of an account; nothing, until it is told what to say. */
  factsOf(accountId: string): AccountFacts {
    return this.#facts.get(accountId) ?? {}
  }

  tell(accountId: string, facts: AccountFacts): void {
    this.#facts.set(accountId, facts)
  }

  /** A refresh token works once; a second use of it ends the session, as strict servers do. */
  refresh(session: Session): Session {
    const { id = '', refresh = '' } = session
    const isCurrent = this.#refresh.get(id) === refresh
    this.#refresh.delete(id)
    if (!isCurrent) throw new SignedOut('The pretend account is signed out.')
    return this.#openSession(id)
  }

  /** Ends the account's session from the outside, as its owner would. */
  revoke(accountId: string): void {
    this.#refresh.delete(accountId)
  }

  create({ account, key, post }: Pick<PublishOrder, 'account' | 'key' | 'post'>): Published {
    const uri = this.uriOf(account.id, key)
    if (this.#posts.has(uri)) throw new Ambiguous('There is already a value at key.')
    const published = { uri, cid: `cid-${this.#log.length}` }
    this.#posts.set(uri, published)
    this.#append({ kind: 'post', ...published, author: account.id, ...readPost(post), ...this.#stamp() })
    return published
  }

  /** Keeps a post until `at` and publishes it then; the answer is its name until then. */
  hold(post: HeldPost, at: Instant): string {
    const held = `held-${++this.#tokens}`
    this.#held.set(held, post)
    void this.#clock.sleepUntil(at).then(() => this.publishHeld(held))
    return held
  }

  /** Undefined where it holds nothing under that key. */
  findHeld(accountId: string, key: string): string | undefined {
    for (const [held, post] of this.#held) if (post.account.id === accountId && post.key === key) return held
    return undefined
  }

  /** Answers whether it was held until now. */
  letGo(held: string): boolean {
    return this.#held.delete(held)
  }

  publishHeld(held: string): void {
    const post = this.#held.get(held)
    if (this.#held.delete(held) && post && !this.read(post.account.id, post.key)) this.create(post)
  }

  /** A post that somebody writes without Uproar. */
  say(author: string, text: string): Published {
    const id = `pretend:${author}`
    const post = { text, tags: tagsIn(text), languages: ['en'] }
    return this.create({ account: { id, handle: author, server: this.address }, key: `said-${this.#log.length}`, post })
  }

  delete(uri: string): void {
    if (!this.#posts.delete(uri)) throw new Refused('There is no such post.')
    this.#append({ kind: 'delete', uri, ...this.#stamp() })
  }

  read(accountId: string, key: string): Published | undefined {
    return this.#posts.get(this.uriOf(accountId, key))
  }

  uriOf(accountId: string, key: string): string {
    return `${this.address}/${encodeURIComponent(accountId)}/${key}`
  }

  /** Ends every stream that is open now; listeners reconnect. */
  cutStreams(): void {
    this.#cut.abort()
    this.#cut = new AbortController()
  }

  /** Everything from `from` on, then what comes, until the signal aborts or the streams are cut. */
  replay(from: number, signal: AbortSignal): AsyncIterable<Logged> {
    return this.#replay(from, AbortSignal.any([signal, this.#cut.signal]))
  }

  async *#replay(from: number, over: AbortSignal): AsyncGenerator<Logged> {
    const ended = aborted(over)
    for (let next = from; !over.aborted; ) {
      const event = this.#log[next]
      if (event) {
        next++
        yield event
      } else await Promise.race([this.#news, ended])
    }
  }

  /** How many posts stand. */
  get standing(): number {
    return this.#posts.size
  }

  get length(): number {
    return this.#log.length
  }

  #openSession(id: string): Session {
    const refresh = `refresh-${++this.#tokens}`
    this.#refresh.set(id, refresh)
    return { id, access: `access-${this.#tokens}`, refresh }
  }

  #stamp(): { at: Instant; cursor: string } {
    return { at: this.#clock.now(), cursor: String(this.#log.length) }
  }

  #append(event: Logged): void {
    this.#log.push(event)
    this.#woken()
    this.#news = this.#nextNews()
  }

  #nextNews(): Promise<void> {
    return new Promise((resolve) => {
      this.#woken = resolve
    })
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

function readPost(post: PreparedPost): { text: string; tags: string[]; languages: string[] } {
  return { text: String(post.text), tags: strings(post.tags), languages: strings(post.languages) }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

export function tagsIn(text: string): string[] {
  return [...text.matchAll(/#([\p{L}\p{M}\p{N}_]+)/gu)].map((match) => match[1] ?? '')
}
