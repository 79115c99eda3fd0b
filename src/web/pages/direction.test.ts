import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directionOf, otherDirection } from './direction.ts'
import { paragraphs, said } from './parts.ts'

test('a text runs as its first letter does', () => {
  assert.equal(directionOf('#LongEarsDay'), 'ltr')
  assert.equal(directionOf('«1. أرنب» hare'), 'rtl')
  assert.equal(directionOf('😀 ארנב'), 'rtl')
  assert.equal(directionOf('耳の日'), 'ltr')
  assert.equal(directionOf('12:30 …'), undefined)
})

test('what people wrote is marked where it runs otherwise than its page, whatever language it is said to be in', () => {
  assert.equal(otherDirection('Hello', 'en'), undefined)
  assert.equal(otherDirection('Hello', 'ar'), 'ltr')
  assert.equal(otherDirection('أرنب', 'en'), 'rtl')
  assert.equal(String(said('أرنب', 'en')), '<span dir="rtl">أرنب</span>')
  assert.equal(String(said('Hare', 'en')), 'Hare')
  assert.equal(String(said({ en: 'Hare', ar: 'أرنب' }, 'ar')), 'أرنب')
  assert.equal(String(said({ en: 'Hare' }, 'ar')), '<span lang="en" dir="ltr">Hare</span>')
  assert.deepEqual(paragraphs({ en: 'One.\n\nTwo.' }, 'ar').map(String), [
    '<p lang="en" dir="ltr">One.</p>',
    '<p lang="en" dir="ltr">Two.</p>',
  ])
})
