import type { NetworkName } from '../campaign/networks.ts'
import type { TextRule } from '../campaign/text-rule.ts'
import type { Instant } from '../clock/clock.ts'
import type { NetworkError } from './errors.ts'

/**
 * What Uproar can do on one social network. A part that is missing is a part that the network, or its rules, do not
 * allow; no caller may work round it.
 */
export interface Network {
  readonly name: NetworkName
  readonly textRule: TextRule
  /** The rule at one server, an origin, where servers set their own; elsewhere `textRule` holds at all of them. */
  textRuleAt?(server: string): Promise<TextRule>
  /** The address that opens the network's own composer with `text` in it; a human presses the button there. */
  intent(text: string, options?: IntentOptions): URL
  readonly publisher?: Publisher
  readonly signIn?: SignIn
}

export interface IntentOptions {
  /** As typed; where each server has its own composer. */
  server?: string
  /** Without `#`; where tags stand apart from the words. */
  tag?: string
  /** The campaign's page; where the composer takes, or wants, an address beside the words. */
  link?: string
}

/** Signing in at the account's own server, so that its password never comes here. */
export interface SignIn {
  /**
   * Answers the address that the supporter's browser must open. `browser` is a secret that only that browser holds, `note`
   * comes back with it, `at` is the origin it is at; `images` asks for the permission to add one to a post, too. Throws a NetworkError with a sentence for the supporter.
   */
  begin(
    typed: string,
    options: { browser: string; note: string; at: string; images?: boolean; signal?: AbortSignal },
  ): Promise<URL>
  /** What came of it, by the query of the address that the server sent the browser to; undefined: not begun by that browser. */
  finish(answer: URLSearchParams, options: { browser: string; at: string }): Promise<SignInEnd | undefined>
  /** The server lets no app give a permission back: `end` does nothing there, and its owner must be told. */
  readonly forgetsOnly?: true
  /** Gives the permission back to the server. Throws Unreachable while the session is being renewed. */
  end(session: Session): Promise<void>
  /** What servers read of this installation, as JSON; undefined where there is no public address. */
  papers(): Promise<{ metadata: unknown; keys: unknown } | undefined>
}

export type SignInEnd = { note: string } & (
  | { connection: Connection }
  | { cancelled: true }
  | { failure: NetworkError }
)

/** Publishing what a supporter consented to, from their own account. */
export interface Publisher {
  /** Signs in and names the account; the password is used once and never kept. Throws Refused where none is taken. */
  connect(login: { handle: string; password: string; server: URL; signal?: AbortSignal }): Promise<Connection>
  /**
   * Fixes at consent everything that will leave, but for its key and its time. The result is plain JSON. `rule` is that of
   * the account's server; without it the network's own holds.
   */
  prepare(
    text: string,
    options: { tag: string; language: string; rule?: TextRule; image?: PostImage | undefined },
  ): PreparedPost
  /** The key under which the post will stand: always the same for one consent. */
  postKey(seed: KeySeed): string
  /**
   * Makes sure that the stored session can be used, storing whatever the server rotated through `save` before it is used.
   * A network whose sessions do not rotate asks whether the permission stands, answers with the same session and saves
   * nothing. `load` reads what is stored by now, where somebody else may have renewed it since `session` was read.
   */
  renew(
    session: Session,
    options: {
      load?: () => Promise<Session | undefined>
      save: (session: Session) => Promise<void>
      signal?: AbortSignal
    },
  ): Promise<Session>
  publish(order: PublishOrder): Promise<Published>
  /** Where a post with that key stands, once it stands; undefined where the server names posts by itself. */
  uri(account: Account, key: string): string | undefined
  /** Reads back whether the post stands there. Undefined means: the server answered, and it does not. */
  find(sought: Sought, signal?: AbortSignal): Promise<Published | undefined>
  /** The page of a published post that a person can open. */
  link(published: Published, account: Account): URL
  /** What tells a person's account from a new or an empty one. Missing: the network tells nobody. */
  facts?(account: Account, session: Session, signal?: AbortSignal): Promise<AccountFacts>
  /** Missing: no post of this network carries an image from here. */
  readonly images?: ImageRules
  readonly preload?: Preload
}

/** What a network takes of the image of a post. */
export interface ImageRules {
  /** In bytes. */
  readonly largest: number
  /** In characters as readers count them. */
  readonly longestAlt: number
  /** Whether this session may send one along. */
  maySend(session: Session): boolean
}

/** A post that may stand on its server, with all that networks may need to recognize it by. */
export interface Sought {
  account: Account
  key: string
  post: PreparedPost
  /** No attempt to send it began before. */
  createdAt: Instant
  /** For networks that answer nobody without; read only when asked for. */
  session(): Promise<Session | undefined>
}

/** As far as the network says it; what is missing is not known, and never taken for zero. */
export interface AccountFacts {
  madeAt?: Instant
  posts?: number
  followers?: number
}

/** Leaving a post with the account's own server before its hour, to be published there at its moment. */
export interface Preload {
  /** How long before its moment the server must have it, at the least, in milliseconds. */
  readonly aheadMs: number
  /** Throws Refused where this server does not hold posts back, before anything is sent. */
  hold(order: PublishOrder & { at: Instant }): Promise<Held>
  /** Reads back whether the server holds it. Undefined means: the server answered, and it does not. */
  findHeld(sought: Sought & { at: Instant }, signal?: AbortSignal): Promise<{ held: string } | undefined>
  /** Takes it back. `gone` means: the server does not hold it any more, so that it was published or taken back before. */
  letGo(account: Account, session: Session, held: string, signal?: AbortSignal): Promise<'taken back' | 'gone'>
}

/**
 * `held` is the server's name for what it holds. A server that published at once has had that post deleted again, where
 * `deleted` says that it was; it must never be asked again.
 */
export type Held = { held: string } | { publishedAtOnce: Published; deleted: boolean }

export interface KeySeed {
  consentId: string
  tZero: Instant
  minutes: number
  /** 32 bytes that only this installation knows. */
  secret: Uint8Array
}

/** `id` is what the network calls the account for ever (a DID on Bluesky); `server` is an origin such as `https://pds.example`. */
export interface Account {
  id: string
  handle: string
  server: string
}

/** Opaque to everybody but its network; encrypted at rest. */
export type Session = Readonly<Record<string, string>>

export interface Connection {
  account: Account
  session: Session
}

export type PreparedPost = Readonly<Record<string, unknown>>

/** One image of a post, in the very bytes that will leave; `width` and `height` in pixels. */
export interface PostImage {
  bytes: Uint8Array
  type: 'image/png' | 'image/jpeg' | 'image/webp'
  width: number
  height: number
  /** What it shows, in words. */
  alt: string
}

export interface PublishOrder {
  account: Account
  session: Session
  post: PreparedPost
  key: string
  createdAt: Instant
  /** The bytes of the image that the post names; asked for only where it names one. */
  image?: () => Promise<Uint8Array | undefined>
  signal?: AbortSignal
}

export interface Published {
  uri: string
  /** The hash of what stands there, on networks that have one. */
  cid?: string
}

/** A public stream of a network, resumable. */
export interface Source {
  /** Stable over restarts, without secrets, such as `bluesky:jetstream2.us-east.bsky.network`. */
  readonly id: string
  readonly network: NetworkName
  /** What the pages call it. */
  readonly label: string
  /** Missing: every public post. Otherwise only posts with a followed tag come, so that no rank among all tags is known. */
  readonly hears?: 'followed tags'
  /** Its heartbeats alone say how far it has come: neither a post nor silence does. */
  readonly keepsTime?: true
  /** The servers that a source of several listens to, for a campaign that chose these hosts, or chose none. */
  servers?(chosen?: readonly string[]): readonly SourceServer[]
  /**
   * Reconnects by itself until the signal aborts. Delivery is at least once and in the source's order; `at` is the time
   * the network witnessed an event, never the time a client claims. `follow` is asked again and again, and answers what is
   * wanted by then.
   */
  listen(options: {
    cursor?: string
    signal: AbortSignal
    follow?: () => readonly FollowedTag[]
  }): AsyncIterable<StreamEvent>
}

/** `id` is what events are marked with (`by`), and sources in the ledger; such as `mastodon:mastodon.example`. */
export interface SourceServer {
  id: string
  label: string
}

/** A hashtag without `#`, and the hosts at which its campaign wants it measured, where it chose any. */
export interface FollowedTag {
  tag: string
  servers?: readonly string[] | undefined
}

/** Marks an event with the server that told it, where a source listens to several. */
export interface ToldBy {
  by?: string
}

export type StreamEvent =
  | PostSeen
  | { kind: 'delete'; uri: string; at: Instant; cursor: string }
  /** A post that was told before was looked at again, and still stands. */
  | ({ kind: 'stands'; uri: string; at: Instant; cursor: string } & ToldBy)
  /** The stream lives and has come this far in time, with nothing in it that concerns us. */
  | ({ kind: 'heartbeat'; at: Instant; cursor: string } & ToldBy)
  | ({ kind: 'connected'; resumedFrom?: string } & ToldBy)
  | ({ kind: 'disconnected'; why: string } & ToldBy)
  /** Events are missing for good, for example because the cursor was too old. */
  | ({ kind: 'gap'; why: string } & ToldBy)
  /** Something that could not be read; counted, never fatal. */
  | { kind: 'dropped'; why: string }

export interface PostSeen extends ToldBy {
  kind: 'post'
  /** The network's own permanent name of the post; a mention counts once for each. */
  uri: string
  cid?: string
  author: string
  /** As written, without `#`. */
  tags: readonly string[]
  text: string
  languages: readonly string[]
  at: Instant
  cursor: string
}
