import { describe, test } from 'node:test'
import { kinds } from '../../testing/pretend-mastodon/kinds.ts'
import { mastodonScene } from '../../testing/pretend-mastodon/scene.ts'
import {
  checkAsking,
  checkIntent,
  checkPermission,
  checkPostKey,
  checkPreload,
  checkPrepare,
  checkPublishing,
  checkTextRule,
} from '../contract.ts'

for (const [name, kind] of Object.entries(kinds)) {
  describe(`the contract at a server of the kind “${name}”`, () => {
    test('a post stands once however often it is sent', async (t) => {
      const scene = await mastodonScene(t, kind)
      await checkPublishing({ ...scene, connection: await scene.connect() })
    })

    test('a permission that stands is left alone, and one that is gone is noticed', async (t) => {
      const scene = await mastodonScene(t, kind)
      const connection = await scene.connect()
      await checkAsking({ ...scene, connection }, () => scene.server.people.tokens.clear())
    })
  })
}

test('the contract on what needs no server', async (t) => {
  const { network, publisher } = await mastodonScene(t)
  checkIntent(network)
  checkTextRule(network)
  checkPermission(network)
  checkPostKey({ publisher })
  checkPrepare({ publisher })
})

for (const name of ['newest', 'glitch', 'hometown', 'before 4.3', 'before 4.0'] as const) {
  test(`the contract of leaving a post with its server, at a server of the kind “${name}”`, async (t) => {
    const scene = await mastodonScene(t, kinds[name])
    const { preload } = scene.publisher
    if (!preload) throw new Error('There is no way to leave a post with its server.')
    await checkPreload({
      ...scene,
      preload,
      connection: await scene.connect(),
      now: scene.clock.now(),
      waiting: async () => scene.server.statuses.waiting.length,
      async pass(until) {
        await scene.clock.advanceTo(until)
        scene.server.statuses.publishDue()
      },
    })
  })
}
