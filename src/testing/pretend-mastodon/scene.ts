import type { TestContext } from 'node:test'
import { instant } from '../../clock/clock.ts'
import { FakeClock } from '../../clock/fake-clock.ts'
import { createGuardedFetch } from '../../networks/guarded-fetch.ts'
import { createMemoryMastodonKeeping } from '../../networks/mastodon/memory-keeping.ts'
import type { Publisher, PublishOrder, SignIn, SignInEnd } from '../../networks/network.ts'
import { createNetworks } from '../../networks/registry.ts'
import { type Kind, kinds } from './kinds.ts'
import type { Person } from './people.ts'
import { PretendMastodon } from './server.ts'

export const now = instant(Date.UTC(2026, 11, 5, 11))
export const browser = 'a browser'
export const home = 'https://uproar.made-up-hares.org'

/** Our network over a pretend server of that kind, on a clock that stands still; ends with the test. */
export async function mastodonScene(
  t: TestContext,
  kind: Kind = kinds.newest,
  { timeoutMs = 10_000, ownClock = false } = {},
) {
  const clock = new FakeClock(now)
  const serverClock = ownClock ? new FakeClock(now) : clock
  const server = new PretendMastodon(serverClock, kind)
  await server.start()
  t.after(() => server.stop())
  const keeping = createMemoryMastodonKeeping()
  const fetch = createGuardedFetch({ allowPrivateHosts: true })
  const mastodon = { keeping, allowHttp: true, signIn: true }
  const network = createNetworks({ fetch, clock, timeoutMs, mastodon }).mastodon
  const { publisher, signIn } = network as typeof network & { publisher: Publisher; signIn: SignIn }
  const ada = server.people.join('ada')
  const note = 'a note'

  async function begin(typed = server.address): Promise<URL> {
    return await signIn.begin(typed, { browser, note, at: home })
  }

  /** All the way there and back. */
  async function end(
    person: Person = ada,
    decision: 'authorize' | 'deny' = 'authorize',
  ): Promise<SignInEnd | undefined> {
    const answer = await server.decide(await begin(), person, decision)
    return await signIn.finish(answer, { browser, at: home })
  }

  async function connect(person: Person = ada) {
    const ended = await end(person)
    if (!ended || !('connection' in ended)) throw new Error(`Not connected: ${JSON.stringify(ended)}`)
    return ended.connection
  }

  /** A post of hers, ready to leave. */
  async function order(text = 'Give us the sequel. #AlitaSequel'): Promise<PublishOrder> {
    const post = publisher.prepare(text, { tag: 'AlitaSequel', language: 'en' })
    return { ...(await connect()), post, key: 'key-1', createdAt: clock.now(), signal: new AbortController().signal }
  }

  const count = async () => server.statuses.standing.length
  return { clock, serverClock, server, keeping, network, publisher, signIn, ada, begin, end, connect, order, count }
}
