import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FakeClock } from '../../../clock/fake-clock.ts'
import { nonceMemory, rememberingServers, watched } from './wire.ts'

const paper = 'https://pds.example.org/.well-known/oauth-authorization-server'
const json = { headers: { 'content-type': 'application/json' } }

describe('what a server says of itself', () => {
  test('is asked once a minute, and everything else each time', async () => {
    const { asked, fetch, clock } = scene(() => new Response('{"issuer":"x"}', json))
    for (let turn = 0; turn < 3; turn++)
      assert.deepEqual(await (await fetch(new Request(paper))).json(), { issuer: 'x' })
    assert.equal(asked.length, 1)
    await clock.advance(60_000)
    await fetch(paper)
    assert.equal(asked.length, 2)
    await fetch('https://pds.example.org/oauth/token')
    await fetch('https://pds.example.org/oauth/token')
    assert.equal(asked.length, 4)
  })

  test('is not remembered where it is no answer', async () => {
    for (const answer of [() => new Response('{}', { ...json, status: 500 }), () => new Response('<html>')]) {
      const { asked, fetch } = scene(answer)
      await fetch(paper)
      await fetch(paper)
      assert.equal(asked.length, 2)
    }
  })
})

test('a wire knows whether anything was posted', async () => {
  const wire = watched(async () => new Response(), 1000)
  await wire.fetch(new Request(paper))
  assert.equal(wire.hasPosted(), false)
  await wire.fetch(new Request(paper, { method: 'POST', body: 'x' }))
  assert.equal(wire.hasPosted(), true)
})

test('nonces are kept by server, in bounded memory', () => {
  const nonces = nonceMemory()
  for (let server = 0; server < 10_000; server++) nonces.set(`https://${server}.example.org`, 'nonce')
  assert.equal(nonces.get('https://0.example.org'), undefined)
  assert.equal(nonces.get('https://9999.example.org'), 'nonce')
})

function scene(answer: () => Response) {
  const clock = new FakeClock()
  const asked: unknown[] = []
  const fetch = rememberingServers(async (input) => {
    asked.push(input)
    return answer()
  }, clock)
  return { asked, clock, fetch }
}
