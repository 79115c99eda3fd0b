import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTrendEngine } from '../trends/index.ts'
import { vetUse } from './tag-use.ts'

const at = Date.UTC(2026, 11, 5, 9)

test('says how many people use the hashtag, and which busy one it could be mistaken for', () => {
  const engine = createTrendEngine({ profile: 'campaign' })
  for (let person = 0; person < 30; person += 1) {
    engine.see('AlitaSequel', `a${person}`, at + person * 1000)
    engine.see('AlitaSequal', `b${person}`, at + person * 1000)
    engine.see('SundayRoast', `c${person}`, at + person * 1000)
  }
  engine.advance(at + 120_000)
  assert.deepEqual(vetUse('AlitaSequel', [on(engine)]), [
    { severity: 'think', code: 'used', network: 'Bluesky', count: 30, minutes: 10 },
    { severity: 'think', code: 'near', network: 'Bluesky', other: 'AlitaSequal' },
  ])
  assert.deepEqual(vetUse('NightTramNow', [on(engine)]), [{ severity: 'fine', code: 'unused', network: 'Bluesky' }])
})

test('says that nothing was measured where no stream is heard, or none has said anything yet', () => {
  const notMeasured = [{ severity: 'fine', code: 'notMeasured' }]
  assert.deepEqual(vetUse('AlitaSequel', []), notMeasured)
  assert.deepEqual(vetUse('AlitaSequel', [on(createTrendEngine({ profile: 'campaign' }))]), notMeasured)
  assert.deepEqual(vetUse('AlitaSequel', [{ ...on(createTrendEngine()), engine: () => undefined }]), notMeasured)
})

function on(engine: ReturnType<typeof createTrendEngine>) {
  const source = { id: 'bluesky:x', network: 'bluesky' as const, label: 'Bluesky', listen: async function* () {} }
  return { source, engine: (profile: string) => (profile === 'campaign' ? engine : undefined) }
}
