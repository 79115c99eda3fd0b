import assert from 'node:assert/strict'
import { instant } from '../clock/clock.ts'
import { definitionOf } from './definitions.ts'
import type { Connection, Network, Publisher, PublishOrder, Sought } from './network.ts'
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
  await assert.rejects(publisher.publish(order), { name: 'Ambiguous' }, 'the key is taken')
  assert.deepEqual(await publisher.find(soughtBy(order)), published, 'the first post stands')
  assert.equal(await scene.count(), before + 1, 'and there is no second one')
  assert.equal(publisher.link(published, connection.account).protocol, 'https:')
}

/** What was stored last is what is used; a store that fails keeps the new session from being used. */
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
