import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from '../../testing/pretend-mastodon/kinds.ts'
import { mastodonScene } from '../../testing/pretend-mastodon/scene.ts'
import { soughtBy } from '../contract.ts'

const minute = 60_000
const linked = 'Read https://www.example.net/a/path/that/is/longer/than/thirty?q=1&r=2 & come #AlitaSequel'

test('a post is found among many, however many were written since', async (t) => {
  const { publisher, order, server, ada } = await mastodonScene(t)
  const mine = await order(linked)
  const published = await publisher.publish(mine)
  for (let n = 0; n < 130; n++) write(server, ada, { text: `Another ${n} #AlitaSequel` })
  assert.deepEqual(await publisher.find(soughtBy(mine)), published)
  assert.equal(server.asked.filter((line) => /accounts\/\d+\/statuses/.test(line)).length, 4)
})

test('that more was written than can be looked through is no answer', async (t) => {
  const { publisher, order, server, ada } = await mastodonScene(t)
  const mine = await order()
  for (let n = 0; n < 600; n++) write(server, ada, { text: `Another ${n} #AlitaSequel` })
  await assert.rejects(publisher.find(soughtBy(mine)), { name: 'Ambiguous' })
})

test('nothing else is taken for it', async (t) => {
  const { publisher, order, server, ada, clock } = await mastodonScene(t)
  const text = 'Give us the sequel. #AlitaSequel'
  const mine = await order(text)
  const bo = server.people.join('bo')
  write(server, bo, { text })
  write(server, ada, { text, app: 'Web' })
  write(server, ada, { text, visibility: 'direct' })
  write(server, ada, { text: 'Give us the prequel. #AlitaSequel' })
  assert.equal(await publisher.find(soughtBy(mine)), undefined)
  await clock.advance(30 * minute)
  const later = { ...mine, createdAt: clock.now() }
  write(server, ada, { text: 'Something else entirely' })
  assert.equal(await publisher.find(soughtBy(later)), undefined)
  server.statuses.add({ person: ada, text, visibility: 'public', language: 'en', app: 'Uproar' }).createdAt -=
    20 * minute
  assert.equal(await publisher.find(soughtBy(later)), undefined, 'nor the same words, long before')
})

test('of two it is the first', async (t) => {
  const { publisher, order, clock } = await mastodonScene(t)
  const mine = await order()
  const first = await publisher.publish(mine)
  await clock.advance(minute)
  await publisher.publish({ ...mine, key: 'another' })
  assert.deepEqual(await publisher.find(soughtBy(mine)), first)
})

test('a server whose clock is behind still has it', async (t) => {
  const { publisher, order, server } = await mastodonScene(t)
  const mine = await order()
  const published = await publisher.publish(mine)
  const [status] = server.statuses.standing
  assert.ok(status)
  status.createdAt -= 4 * minute
  assert.deepEqual(await publisher.find(soughtBy(mine)), published)
})

test('a post whose links its server shows in its own way is found all the same', async (t) => {
  const { publisher, order } = await mastodonScene(t, { ...kinds.newest, rewritesLinks: 'https://short.example/1' })
  const mine = await order(linked)
  const published = await publisher.publish(mine)
  assert.deepEqual(await publisher.find(soughtBy(mine)), published)
})

test('a post that its server shows in other words is known by what was written', async (t) => {
  const { publisher, order, server } = await mastodonScene(t, {
    ...kinds.newest,
    rewritesLinks: 'shortened: s.example',
  })
  const mine = await order(linked)
  const published = await publisher.publish(mine)
  assert.deepEqual(await publisher.find(soughtBy(mine)), published)
  server.willMisbehave(/source/, '500')
  await assert.rejects(
    publisher.find(soughtBy(mine)),
    { name: 'Ambiguous' },
    'and where that is not told, nothing is certain',
  )
})

test('without a permission it is asked for as anybody may', async (t) => {
  const { publisher, order, server } = await mastodonScene(t)
  const mine = await order()
  const published = await publisher.publish(mine)
  server.people.tokens.clear()
  assert.deepEqual(await publisher.find(soughtBy(mine)), published, 'where the permission is gone')
  assert.deepEqual(await publisher.find({ ...soughtBy(mine), session: async () => undefined }), published)
  assert.equal(server.heard.at(-1)?.headers.authorization, undefined)
})

test('a server that shows strangers nothing has not answered', async (t) => {
  const { publisher, order, server } = await mastodonScene(t, kinds.goToSocial)
  const mine = await order()
  await publisher.publish(mine)
  server.people.tokens.clear()
  await assert.rejects(publisher.find(soughtBy(mine)), { name: 'SignedOut' })
})

for (const fault of [
  '500',
  '429',
  'answers HTML',
  'answers something else',
  'is cut off after commit',
  'is not found',
] as const) {
  test(`a list that ${fault} does not mean that it is not there`, async (t) => {
    const { publisher, order, server } = await mastodonScene(t)
    const mine = await order()
    server.willMisbehave(/accounts\/\d+\/statuses/, fault)
    await assert.rejects(publisher.find(soughtBy(mine)))
  })
}

type Server = Awaited<ReturnType<typeof mastodonScene>>['server']

function write(
  server: Server,
  person: Server['people']['people'][number],
  more: { text: string; app?: string; visibility?: string },
): void {
  server.statuses.add({ person, visibility: 'public', language: 'en', app: 'Uproar', ...more })
}
