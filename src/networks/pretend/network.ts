import type { Clock } from '../../clock/clock.ts'
import type { NetworkDefinition } from '../definition.ts'
import type { Network, Source } from '../network.ts'
import { pretendTextRule } from './compose.ts'
import type { PretendFaults } from './faults.ts'
import { pretendIntent } from './intent.ts'
import { createPretendPublisher } from './publisher.ts'
import { PretendServer } from './server.ts'
import { createPretendSource } from './source.ts'

export const definition: NetworkDefinition = {
  policy: {
    automatedPosting: 'own-account-with-consent',
    maxPostsPerSupporter: 1,
    people: { minAccountAgeDays: 14, minPosts: 3, why: 'As on the networks that it stands for.' },
    source: [],
    why: 'It lives in memory, for rehearsals.',
  },
  textRule: pretendTextRule,
  composer: { audience: 'nobody', words: 'text' },
  intent: pretendIntent,
  abilities: ({ clock }) => ({ publisher: createPretendNetwork({ clock }).publisher }),
}

export interface PretendNetwork extends Network {
  readonly publisher: NonNullable<Network['publisher']>
  readonly source: Source
  readonly server: PretendServer
}

/** A network that does everything, holds it in memory, and misbehaves on demand: for rehearsals and fault tests. */
export function createPretendNetwork({ clock, faults = {} }: { clock: Clock; faults?: PretendFaults }): PretendNetwork {
  const server = new PretendServer(clock)
  return {
    name: 'pretend',
    textRule: pretendTextRule,
    intent: pretendIntent,
    publisher: createPretendPublisher(server, clock, faults),
    source: createPretendSource(server),
    server,
  }
}
