import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { AddressRefused, createGuardedFetch } from './guarded-fetch.ts'

const heard: string[] = []
const server = createServer((request, response) => {
  heard.push(request.url ?? '')
  if (request.url === '/redirect') response.writeHead(302, { location: 'http://127.0.0.1:8099/private' }).end()
  else if (request.url === '/large') response.end('x'.repeat(5000))
  else if (request.url !== '/silent') response.end('here')
})

before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => {
  server.closeAllConnections()
  server.close()
})

const port = () => (server.address() as AddressInfo).port
const guarded = createGuardedFetch({ allowPrivateHosts: false })
const open = createGuardedFetch({ allowPrivateHosts: true, maxBytes: 1000 })
const impatient = createGuardedFetch({ allowPrivateHosts: true, timeoutMs: 100 })

const private_ = [
  'https://localhost/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://127.8.9.10/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://0.0.0.0/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://１２７.0.0.1/',
  'https://printer.local/',
  'https://router/',
]

for (const address of private_) {
  test(`${address} is refused with a sentence`, async () => {
    await assert.rejects(guarded(address), (error) => {
      assert.ok(error instanceof AddressRefused, String(error))
      assert.match(error.message, /^That address leads to a private network/)
      return true
    })
  })
}

test('http and other ports are refused while private hosts are closed', async () => {
  for (const address of ['http://server.fedi.net/', 'https://server.fedi.net:8443/', 'file:///etc/passwd']) {
    await assert.rejects(guarded(address), { name: 'AddressRefused', message: /^Only addresses that start with https/ })
  }
})

test('nothing of the refused calls reached the server', async () => {
  await assert.rejects(guarded(`https://127.0.0.1:${port()}/secret`), AddressRefused)
  assert.ok(!heard.includes('/secret'))
})

test('a public server that redirects to a private address leads nowhere', async () => {
  const redirecting = createGuardedFetch({ allowPrivateHosts: false, fetch: pretendingToBePublic })
  await assert.rejects(redirecting('https://server.fedi.net/redirect'), {
    name: 'AddressRefused',
    message: /private network|start with https/,
  })
  assert.ok(!heard.includes('/private'))
})

test('the same holds for a redirect that keeps to https', async () => {
  const redirecting = createGuardedFetch({ allowPrivateHosts: false, fetch: secondHop('https://127.0.0.1/private') })
  await assert.rejects(redirecting('https://server.fedi.net/'), { message: /private network/ })
})

test('with private hosts allowed, loopback answers', async () => {
  const response = await open(`http://localhost:${port()}/`)
  assert.equal(await response.text(), 'here')
})

test('and size stays limited', async () => {
  await assert.rejects(open(`http://localhost:${port()}/large`).then((response) => response.text()))
})

test('and time stays limited', async () => {
  await assert.rejects(impatient(`http://localhost:${port()}/silent`).then((response) => response.text()))
})

/** The first hop answers as a public server would; the second goes the way the guard has prepared for every hop. */
function pretendingToBePublic(_input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetch('http://127.0.0.1:8099/private', init)
}

function secondHop(address: string): typeof fetch {
  return (_input, init) => fetch(address, init)
}
