import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseInstant } from '../../clock/clock.ts'
import { FakeClock } from '../../clock/fake-clock.ts'
import { answer, type Misbehaviour, UnreliablePds } from '../../testing/unreliable-pds.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import { blueskyFacts } from './facts.ts'

const pds = new UnreliablePds()
before(() => pds.start())
after(() => pds.stop())

const did = `did:plc:${'a2'.repeat(12)}`
const log = [{ createdAt: '2024-11-20T08:00:00.000Z' }, { createdAt: '2026-12-01T08:00:00.000Z' }]

test('the age is that of the first entry of the directory’s log, the posts are those that the server lists', async () => {
  pds.misbehave = sayTo({ '/log/audit': answer(200, log), listRecords: answer(200, { records: [{}, {}] }) })
  assert.deepEqual(await facts(did), { madeAt: parseInstant('2024-11-20T08:00:00Z'), posts: 2 })
  assert.ok(
    pds.heard.every(({ authorization }) => authorization === undefined),
    'neither needs a permission',
  )
})

test('what a server does not say stays unknown, and is not zero', async () => {
  pds.misbehave = sayTo({ '/log/audit': answer(500, ''), listRecords: answer(200, { records: [] }) })
  assert.deepEqual(await facts(did), { posts: 0 })
  pds.misbehave = sayTo({ '/log/audit': answer(200, []), listRecords: answer(400, { error: 'InvalidRequest' }) })
  assert.deepEqual(await facts(did), {})
})

test('an account that stands in no directory has no known age, and no directory is asked for it', async () => {
  pds.heard.splice(0)
  pds.misbehave = sayTo({ '/log/audit': answer(200, log), listRecords: answer(200, { records: [{}] }) })
  assert.deepEqual(await facts('did:web:ana.example'), { posts: 1 })
  assert.equal(pds.heard.length, 1)
})

function facts(id: string) {
  const options = { fetch: createGuardedFetch({ allowPrivateHosts: true }), clock: new FakeClock(), timeoutMs: 5000 }
  const account = { id, handle: 'ana.example', server: pds.address }
  return blueskyFacts(account, undefined, { ...options, plcUrl: pds.address })
}

function sayTo(answers: Record<string, Misbehaviour>): Misbehaviour {
  return (request, response) => {
    const [, say] = Object.entries(answers).find(([part]) => request.url?.includes(part)) ?? []
    say?.(request, response)
  }
}
