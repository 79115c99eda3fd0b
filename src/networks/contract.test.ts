import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { networkNames } from '../campaign/networks.ts'
import { FakeClock } from '../clock/fake-clock.ts'
import {
  checkIntent,
  checkPermission,
  checkPostKey,
  checkPrepare,
  checkPublishing,
  checkRenewing,
  checkTextRule,
} from './contract.ts'
import { checkLettingGo, checkPreload } from './contract-preload.ts'
import { createPretendNetwork } from './pretend/network.ts'
import { createNetworks, underPolicy } from './registry.ts'

const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
const networks = createNetworks({ fetch: () => Promise.reject(new Error('no network in this test')), clock })

for (const name of networkNames) {
  const network = networks[name]
  describe(`the contract on ${name}`, () => {
    test('every text arrives in its composer unchanged', () => checkIntent(network))
    test('its rule measures in a consistent way', () => checkTextRule(network))
    test('it publishes only where its rules let it', () => checkPermission(network))
    const { publisher } = network
    if (!publisher) return
    test('one consent has one key', () => checkPostKey({ publisher }))
    test('what leaves is fixed at consent', () => checkPrepare({ publisher }))
  })
}

describe('the contract of publishing on pretend', () => {
  test('a post stands once however often it is sent', async () => checkPublishing(await pretendScene()))
  test('a session is stored before it is used', async () => checkRenewing(await pretendScene()))
})

describe('the contract of holding posts back on pretend', () => {
  test('a post is held until its moment and then published', async () => checkPreload(await preloadScene()))
  test('a post that is taken back is not published', async () => checkLettingGo(await preloadScene()))
})

test('a publisher for a network whose rules allow none is not handed out', () => {
  const { publisher } = createPretendNetwork({ clock })
  assert.throws(() => underPolicy({ ...networks.x, publisher }), /the rules of x allow no publishing/i)
})

async function pretendScene() {
  const { publisher, server } = createPretendNetwork({ clock })
  const login = { handle: 'grace-of-tests', password: 'any', server: new URL(server.address) }
  return { publisher, connection: await publisher.connect(login), count: async () => server.length }
}

async function preloadScene() {
  const clock = new FakeClock(Date.UTC(2026, 11, 5, 6))
  const { publisher, server } = createPretendNetwork({ clock })
  const login = { handle: 'grace-of-tests', password: 'any', server: new URL(server.address) }
  return { publisher, clock, connection: await publisher.connect(login), count: async () => server.length }
}
