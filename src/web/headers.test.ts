import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Database } from '../store/database.ts'
import { openEmptyDatabase } from '../testing/prepared-database.ts'
import { site } from '../testing/site.ts'
import { routes } from './routes.ts'

/** Word for word: a directive more or less is a decision, and this test is where it is made. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

describe('every address answers, whatever it answers,', () => {
  let db: Database
  let at: Awaited<ReturnType<typeof site>>
  before(async () => {
    db = await openEmptyDatabase()
    at = await site(db)
  })
  after(() => db.destroy())

  test('under headers that let nothing foreign run, load, frame or sniff', async () => {
    const wrong: string[] = []
    for (const { method, path } of routes) {
      const address = filled(path)
      const answer = method === 'GET' ? await at.get(address) : await at.post(address, {})
      await answer.body?.cancel()
      for (const fault of faultsOf(answer.headers)) wrong.push(`${method} ${path}: ${fault}`)
    }
    assert.deepEqual(wrong, [])
    assert.ok(routes.length > 60)
  })

  test('and a form that comes from another origin is refused, but for a mail program’s unsubscribing', async () => {
    const taken: string[] = []
    for (const { method, path } of routes) {
      if (method !== 'POST') continue
      const headers = { Origin: 'https://elsewhere.example' }
      const { status } = await at.post(filled(path), { text: 'anything' }, headers)
      if (status !== 403) taken.push(path)
    }
    assert.deepEqual(taken, ['/unsubscribe/:token'])
  })
})

/** The address with something harmless in place of each of its parameters. */
function filled(path: string): string {
  return path
    .replaceAll(/:language(\{[^/]*\})?/g, 'en')
    .replaceAll(/:slug(\{[^/]*\})?/g, 'long-ears')
    .replaceAll(/:storm(\{[^/]*\})?/g, 'storm')
    .replaceAll(/:\w+(\{[^/]*\})?\??/g, 'x')
}

function faultsOf(headers: Headers): string[] {
  const expected: Record<string, string> = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'cross-origin-opener-policy': 'same-origin',
  }
  const faults = Object.entries(expected)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name]) => `${name} is ${headers.get(name)}`)
  const referrer = headers.get('referrer-policy') ?? ''
  if (!['strict-origin-when-cross-origin', 'same-origin', 'no-referrer'].includes(referrer))
    faults.push(`referrer-policy is ${referrer}`)
  if (headers.has('x-powered-by') || headers.has('server')) faults.push('it says what it is made of')
  return faults
}
