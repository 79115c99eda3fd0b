import type { Network } from '../network.ts'
import type { ApiOptions } from './api.ts'
import { mastodonTextRule } from './compose.ts'
import { mastodonIntent } from './intent.ts'
import type { MastodonKeeping } from './keeping.ts'
import { createMemoryMastodonKeeping } from './memory-keeping.ts'
import { createMastodonPublisher } from './publisher.ts'
import { createMastodonSignIn } from './sign-in.ts'

export interface MastodonOptions {
  keeping: MastodonKeeping
  /** Lets servers be plain http; for rehearsals and tests. */
  allowHttp: boolean
  /** Whether supporters can come back here from their own server. */
  signIn: boolean
}

const withoutKeeping = () => ({ keeping: createMemoryMastodonKeeping(), allowHttp: false, signIn: false })

/** Mastodon, and every server that speaks its API. */
export function createMastodonNetwork(api: ApiOptions, options: MastodonOptions = withoutKeeping()): Network {
  const deps = { ...api, ...options }
  return {
    name: 'mastodon',
    textRule: mastodonTextRule(),
    async textRuleAt(server) {
      const { limits } = await options.keeping.notesOf(new URL(server).origin)
      return mastodonTextRule(limits?.characters, limits?.perLink)
    },
    intent: mastodonIntent,
    publisher: createMastodonPublisher(deps),
    ...(options.signIn && { signIn: createMastodonSignIn(deps) }),
  }
}
