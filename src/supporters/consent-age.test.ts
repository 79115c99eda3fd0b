import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isZone } from '../hour/zone.ts'
import { consentAgeOf, consentAges } from './consent-age.ts'

test('each country’s own age, and sixteen where none is known', () => {
  assert.deepEqual(
    ['Europe/London', 'Europe/Madrid', 'Europe/Paris', 'Europe/Berlin', 'Asia/Tokyo'].map(consentAgeOf),
    [13, 14, 15, 16, 16],
  )
  assert.deepEqual(
    Object.keys(consentAges).filter((zone) => !isZone(zone)),
    [],
  )
})
