import assert from 'node:assert/strict'
import { type Instant, instant, later } from '../clock/clock.ts'
import { definitionOf } from './definitions.ts'
import { Ambiguous } from './errors.ts'
import type { Connection, Held, Network, Preload, Published, Publisher, PublishOrder, Sought } from './network.ts'
import { canPublish } from './policy.ts'

/** What every network must do, whoever wrote it. Each function throws an AssertionError at the first thing that does not hold. */

const texts = {
  plain: 'Give us the sequel. #AlitaSequel',
  emoji: 'Her eyes 👁️👁️ and a family 👩‍👩‍👧‍👦 in 🇯🇵 #AlitaSequel',
  'line breaks': 'First\n\nThird\r\nFourth #AlitaSequel',
  'right to left': 'نريد جزءاً ثانياً ‎#AlitaSequel‏ وشكراً',
  'what a query must escape': 'a+b & c=d; 100 % #AlitaSequel ?x=#y',
  'a long link': `https://example.net/${'path/'.repeat(60)}?q=%E2%9C%93&r=a+b#part #AlitaSequel`,
}

const campaignPage = 'https://uproar.example/c/alita-sequel?from=a%20b&to=c#top'

/** The words arrive unchanged in the parameter that the network names for them, and the address in its own; one of them there is. */
export function checkIntent({ name, intent }: Network): void {
  const { words, link } = definitionOf(name).composer
  assert.ok(words ?? link, 'a composer takes the words, or an address at least')
  for (const [kind, text] of Object.entries(texts)) {
    const url = intent(text, { server: 'fedi.example.net', tag: 'AlitaSequel', link: campaignPage })
    assert.equal(url.protocol, 'https:', kind)
    for (const [parameter, value] of Object.entries({
      ...(words && { [words]: text }),
      ...(link && { [link]: campaignPage }),
    })) {
      assert.equal(url.searchParams.get(parameter), value, kind)
      assert.equal(new URL(url.href).searchParams.get(parameter), value, `${kind}, through its address as a link`)
    }
    assert.equal(url.hash, '', `${kind}: the hash sign of the tag stays in the text`)
    assert.ok(!url.search.includes('+'), `${kind}: a space is %20`)
  }
}

export function checkTextRule({ textRule }: Network): void {
  assert.ok(Number.isInteger(textRule.limit) && textRule.limit > 0)
  assert.equal(textRule.length(''), 0)
  for (const text of Object.values(texts)) {
    assert.ok(textRule.length(text) > 0)
    assert.ok(textRule.length(`${text} more`) > textRule.length(text), 'another word makes a text longer')
  }
  assert.ok(textRule.length('x'.repeat(textRule.limit)) === textRule.limit)
  assert.ok(textRule.length('x'.repeat(textRule.limit + 1)) > textRule.limit)
}

export function checkPermission(network: Network): void {
  if (!canPublish(network.name))
    assert.equal(network.publisher, undefined, 'where the rules say no there is no code path')
}

/** `connection` is a fresh one; `count` says how many posts the account really has on its server. */
export interface PublisherScene {
  publisher: Publisher
  connection: Connection
  count(): Promise<number>
}

const seed = {
  consentId: '0197f2ab-0000-7000-8000-000000000001',
  tZero: instant(Date.UTC(2026, 11, 5, 11)),
  minutes: 60,
  secret: new Uint8Array(32).fill(7),
}

export function checkPostKey({ publisher }: Pick<PublisherScene, 'publisher'>): void {
  const key = publisher.postKey(seed)
  assert.equal(publisher.postKey({ ...seed, secret: new Uint8Array(seed.secret) }), key)
  assert.notEqual(publisher.postKey({ ...seed, consentId: 'another' }), key)
  assert.notEqual(publisher.postKey({ ...seed, secret: new Uint8Array(32).fill(8) }), key)
}

export function checkPrepare({ publisher }: Pick<PublisherScene, 'publisher'>): void {
  const options = { tag: 'AlitaSequel', language: 'en' }
  const post = publisher.prepare(texts.plain, options)
  assert.deepEqual(JSON.parse(JSON.stringify(post)), post, 'what was consented to is plain JSON')
  assert.deepEqual(publisher.prepare(texts.plain, options), post, 'and always the same for one text')
  const refused = { name: 'Refused' }
  assert.throws(() => publisher.prepare('Give us the sequel.', options), refused, 'no tag')
  assert.throws(() => publisher.prepare('@somebody.example.com, please! #AlitaSequel', options), refused, 'a mention')
  assert.throws(() => publisher.prepare(`${'x'.repeat(5000)} #AlitaSequel`, options), refused, 'too long')
}

export async function checkPublishing(scene: PublisherScene): Promise<void> {
  const { publisher, connection } = scene
  const order = orderFrom(scene)
  assert.equal(await publisher.find(soughtBy(order)), undefined, 'nothing stands there before')
  const before = await scene.count()
  const published = await publisher.publish(order)
  assert.deepEqual(await publisher.find(soughtBy(order)), published)
  await checkAgain(publisher, order, published)
  assert.deepEqual(await publisher.find(soughtBy(order)), published, 'the first post stands')
  assert.equal(await scene.count(), before + 1, 'and there is no second one')
  assert.equal(publisher.link(published, connection.account).protocol, 'https:')
}

/** A server that remembers the key answers with what stands under it, or says that the key is taken. */
async function checkAgain(publisher: Publisher, order: PublishOrder, published: Published): Promise<void> {
  const again = await publisher.publish(order).catch((error: unknown) => {
    assert.ok(error instanceof Ambiguous, 'the key is taken')
    return published
  })
  assert.deepEqual(again, published)
}

/** Where sessions rotate: what was stored last is what is used; a store that fails keeps the new session from being used. */
export async function checkRenewing({ publisher, connection }: PublisherScene): Promise<void> {
  const saved: unknown[] = []
  const renewed = await publisher.renew(connection.session, {
    save: async (session) => {
      saved.push(session)
    },
  })
  assert.deepEqual(saved, [renewed])
  assert.notDeepEqual(renewed, connection.session, 'a session is never the same after it was renewed')
  const full = new Error('The disk is full.')
  await assert.rejects(publisher.renew(renewed, { save: () => Promise.reject(full) }), full)
}

/** Where sessions do not rotate: a permission that stands is left alone, and one that is gone is noticed. */
export async function checkAsking(
  { publisher, connection }: PublisherScene,
  revoke: () => void | Promise<void>,
): Promise<void> {
  const save = () => assert.fail('there is nothing to store')
  assert.deepEqual(await publisher.renew(connection.session, { save }), connection.session)
  await revoke()
  await assert.rejects(publisher.renew(connection.session, { save }), { name: 'SignedOut' })
}

export interface PreloadScene extends PublisherScene {
  preload: Preload
  now: Instant
  /** How many posts the server holds for the account. */
  waiting(): Promise<number>
  /** Lets the time come that far. */
  pass(until: Instant): Promise<void>
}

export async function checkPreload(scene: PreloadScene): Promise<void> {
  const { preload, publisher, connection, now } = scene
  const at = later(now, preload.aheadMs + 3_600_000)
  const order = { ...orderFrom(scene), createdAt: now, at }
  const sought = { ...soughtBy(order), at }
  const before = await scene.count()
  const { account, session } = connection
  await assert.rejects(preload.hold({ ...order, at: later(now, preload.aheadMs - 1) }), { name: 'Refused' }, 'too late')
  assert.equal(await preload.findHeld(sought), undefined, 'nothing waits there before')
  const held = heldIn(await preload.hold(order))
  assert.deepEqual(await preload.findHeld(sought), { held })
  assert.equal(
    await preload.findHeld({ ...sought, at: later(at, 600_000) }),
    undefined,
    'another moment is another post',
  )
  assert.deepEqual([await scene.waiting(), await scene.count()], [1, before], 'it waits, and nothing is out')
  assert.equal(await preload.letGo(account, session, held), 'taken back')
  assert.equal(await preload.letGo(account, session, held), 'gone')
  assert.equal(await preload.findHeld(sought), undefined)
  await checkHeldIsPublished({ ...scene, order, sought })
  assert.equal(await publisher.find(soughtBy(order)).then((found) => found !== undefined), true)
}

/** Once taken back it can be left there again; at its moment it stands, once, and does not wait any more. */
async function checkHeldIsPublished({
  preload,
  connection,
  order,
  sought,
  ...scene
}: PreloadScene & { order: PublishOrder & { at: Instant }; sought: Sought & { at: Instant } }): Promise<void> {
  const key = `${order.key}-again`
  const held = heldIn(await preload.hold({ ...order, key }))
  const before = await scene.count()
  await scene.pass(order.at)
  assert.equal(await scene.count(), before + 1)
  assert.equal(await preload.findHeld({ ...sought, key }), undefined)
  assert.equal(await preload.letGo(connection.account, connection.session, held), 'gone')
}

function heldIn(held: Held): string {
  assert.ok('held' in held, 'it waits at the server')
  return held.held
}

/** What reading back after that order asks for. */
export function soughtBy({ account, key, post, createdAt, session }: PublishOrder): Sought {
  return { account, key, post, createdAt, session: async () => session }
}

function orderFrom({ publisher, connection }: PublisherScene): PublishOrder {
  return {
    ...connection,
    post: publisher.prepare(texts.emoji, { tag: 'AlitaSequel', language: 'en' }),
    key: publisher.postKey(seed),
    createdAt: instant(seed.tZero + 1000),
    signal: new AbortController().signal,
  }
}
