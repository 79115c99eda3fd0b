import type { TextRule } from '../campaign/text-rule.ts'
import type { Clock } from '../clock/clock.ts'
import type { OAuthOptions } from './bluesky/oauth/client.ts'
import type { MastodonOptions } from './mastodon/options.ts'
import type { Network } from './network.ts'
import type { Receipts } from './receipt.ts'
import type { SignInStates } from './sign-in-keeping.ts'

/** What the folder of a network says of it: `networks/NAME/network.ts` exports one as `definition`. */
export interface NetworkDefinition {
  readonly policy: NetworkPolicy
  readonly textRule: TextRule
  readonly composer: Composer
  readonly intent: Network['intent']
  /** It shows nowhere by which app a post was made, so Uproar cannot be named in what it publishes there. */
  readonly namesNoApp?: true
  /** Missing where a post has no address that others can open. */
  readonly receipts?: Receipts
  /** What the network's rules let Uproar do itself; missing where that is nothing. */
  abilities?(options: NetworksOptions): Pick<Network, 'publisher' | 'signIn' | 'textRuleAt'>
}

/** What a network's own rules let Uproar do there. The code asks `policy.ts`; nothing else decides. */
export interface NetworkPolicy {
  automatedPosting: 'own-account-with-consent' | 'none'
  maxPostsPerSupporter: 1
  /** What one server takes from one address in five minutes, whoever's accounts are behind it. */
  hostRequestsPer5Minutes?: number
  /** Servers that count together, because all of them renew their sessions at one: those under a name, and where they do. */
  countedTogether?: readonly { under: string; at: string }[]
  /** What an account must be for Uproar to publish from it; new and empty ones tap. */
  people: PeoplePolicy
  source: readonly PolicySource[]
  why: string
}

/** Each bound is left out where the network does not tell, or where people commonly fall below it. */
export interface PeoplePolicy {
  minAccountAgeDays?: number
  minPosts?: number
  minFollowers?: number
  why: string
}

/** Of accounts where Uproar may not publish. */
export const nothingToAsk: PeoplePolicy = {
  why: 'Uproar publishes nothing there, so there is nothing to ask of accounts.',
}

export interface PolicySource {
  title: string
  address: string
  /** The day of the version that was read, where it carries one. */
  date?: string
}

/** The network's own composer, as an address can open it. At least one of `words` and `link` is there. */
export interface Composer {
  /** A message to friends makes no hashtag trend: there Uproar offers an invitation, not a tap. Nobody: pages do not show it. */
  readonly audience: 'everybody' | 'friends' | 'nobody'
  /** The parameter of the address in which the words arrive. Missing: the supporter copies them first, and pastes them there. */
  readonly words?: string
  /** The parameter in which the campaign's address arrives. */
  readonly link?: string
  /** Hashtags do little there; the page says so. */
  readonly hashtagsDoLittle?: true
  /** There is one address for each server, whose name a supporter types; such as this one. */
  readonly serverExample?: string
}

export interface NetworksOptions {
  /** Guarded, because the servers' addresses were typed by strangers. */
  fetch: typeof globalThis.fetch
  clock: Clock
  /** How long one call to a network may take, in milliseconds. */
  timeoutMs?: number
  /** A directory of AT Protocol accounts other than plc.directory. */
  plcUrl?: string | undefined
  /** Where supporters may sign in at their own server. */
  blueskyOAuth?: Omit<OAuthOptions, 'fetch' | 'clock' | 'timeoutMs'> | undefined
  mastodon?: MastodonOptions | undefined
  /** For networks that need nothing more than to remember who is away; missing where nobody can come back here. */
  signIn?: { states: SignInStates; allowHttp: boolean } | undefined
}
