import { instant } from '../../clock/clock.ts'
import { FakeClock } from '../../clock/fake-clock.ts'
import type { Assets } from '../../web/assets.ts'
import { tZero } from '../stage.ts'
import { wholeSite } from '../whole-site.ts'
import type { Kind } from './kinds.ts'
import { PretendMastodon } from './server.ts'

const hour = 3_600_000

/** The whole of Uproar beside a pretend Mastodon server, an hour before the storm, both on one clock that a test moves. */
export async function mastodonSite({ kind, assets }: { kind?: Kind; assets?: Assets } = {}) {
  const clock = new FakeClock(tZero - hour)
  const server = new PretendMastodon(clock, kind)
  await server.start()
  const site = await wholeSite({ clock, tZero: instant(tZero), assets })
  return {
    ...site,
    server,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]()
      await server.stop()
    },
  }
}
