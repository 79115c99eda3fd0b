import type { NetworkDefinition, NetworksOptions } from '../definition.ts'
import { misskeyTextRule } from './compose.ts'
import { misskeyIntent } from './intent.ts'
import { createNoteLimits } from './note-limit.ts'
import { createMisskeyPublisher } from './publisher.ts'
import { createMisskeySignIn } from './sign-in.ts'

const usualTimeoutMs = 15_000

/** Misskey, and the forks that kept its API. */
export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    people: {
      minAccountAgeDays: 14,
      minPosts: 3,
      why:
        'Each server’s moderators judge for themselves, and a server that finds new accounts posting in step may close ' +
        'its doors to all of us. The numbers are ours.',
    },
    source: [
      {
        title: 'Limits of notes/create: 300 an hour for an account',
        address:
          'https://github.com/misskey-dev/misskey/blob/develop/packages/backend/src/server/api/endpoints/notes/create.ts',
      },
      { title: 'MiAuth', address: 'https://misskey-hub.net/en/docs/for-developers/api/token/miauth/' },
    ],
    why:
      'There is no rule for the whole network: each server has its own, which its members know best. The software ' +
      'itself offers posting by consent.',
  },
  textRule: misskeyTextRule(),
  composer: { audience: 'everybody', words: 'text', serverExample: 'misskey.io' },
  intent: misskeyIntent,
  namesNoApp: true,
  abilities,
}

function abilities({ fetch, clock, timeoutMs = usualTimeoutMs, signIn }: NetworksOptions) {
  const api = { fetch, clock, timeoutMs }
  const limitAt = createNoteLimits(api)
  return {
    textRuleAt: async (server: string) => misskeyTextRule(await limitAt(new URL(server).origin)),
    publisher: createMisskeyPublisher(api),
    ...(signIn && { signIn: createMisskeySignIn({ ...api, ...signIn }) }),
  }
}
