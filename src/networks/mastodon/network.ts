import type { NetworkDefinition, NetworksOptions } from '../definition.ts'
import { mastodonTextRule } from './compose.ts'
import { mastodonIntent } from './intent.ts'
import { createMemoryMastodonKeeping } from './memory-keeping.ts'
import { createMastodonPublisher } from './publisher.ts'
import { mastodonReceipts } from './receipt.ts'
import { createMastodonSignIn } from './sign-in.ts'

const usualTimeoutMs = 15_000
const withoutKeeping = () => ({ keeping: createMemoryMastodonKeeping(), allowHttp: false, signIn: false })

/** Mastodon, and every server that speaks its API. */
export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    hostRequestsPer5Minutes: 300,
    people: {
      minAccountAgeDays: 14,
      minPosts: 3,
      why:
        'Each server’s moderators judge for themselves, and a server that finds new accounts posting in step may close ' +
        'its doors to all of us. The numbers are ours.',
    },
    source: [
      { title: 'Rate limits', address: 'https://docs.joinmastodon.org/api/rate-limits' },
      { title: 'Posting, and its Idempotency-Key', address: 'https://docs.joinmastodon.org/methods/statuses/#create' },
      { title: 'Permissions', address: 'https://docs.joinmastodon.org/api/oauth-scopes' },
      { title: 'Registering an app', address: 'https://docs.joinmastodon.org/methods/apps/#create' },
      { title: 'Posts held back', address: 'https://docs.joinmastodon.org/methods/scheduled_statuses' },
    ],
    why:
      'There is no rule for the whole network: each server has its own, which its members know best. The software ' +
      'itself offers posting by consent. So one post per supporter, in their own words, that mentions, answers and ' +
      'quotes nobody.',
  },
  textRule: mastodonTextRule(),
  composer: { audience: 'everybody', words: 'text', serverExample: 'mastodon.social' },
  intent: mastodonIntent,
  receipts: mastodonReceipts,
  abilities,
}

function abilities({ fetch, clock, timeoutMs = usualTimeoutMs, mastodon = withoutKeeping() }: NetworksOptions) {
  const deps = { fetch, clock, timeoutMs, ...mastodon }
  return {
    async textRuleAt(server: string) {
      const { limits } = await mastodon.keeping.notesOf(new URL(server).origin)
      return mastodonTextRule(limits?.characters, limits?.perLink)
    },
    publisher: createMastodonPublisher(deps),
    ...(mastodon.signIn && { signIn: createMastodonSignIn(deps) }),
  }
}
