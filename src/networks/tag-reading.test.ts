import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gravest } from '../campaign/vetting/advice.ts'
import { vetReading } from './tag-reading.ts'

test('letters, digits and _ are read whole everywhere', () => {
  for (const tag of ['AlitaSequel', 'Tram2027', 'night_tram', '続編希望', 'МираЖдём', 'ありがとう', '다음편']) {
    assert.deepEqual(vetReading(tag)[0], { severity: 'fine', code: 'everywhere', tag }, tag)
  }
})

test('where a network reads less, or nothing, it is named with what it reads', () => {
  assert.deepEqual(
    vetReading('Alita-Sequel').filter(({ severity }) => severity === 'stop'),
    [
      { severity: 'stop', code: 'cut', network: 'X', read: 'Alita' },
      { severity: 'stop', code: 'cut', network: 'Mastodon', read: 'Alita' },
    ],
  )
  assert.deepEqual(
    vetReading('2027').map((each) => ('network' in each ? each.network : each.code)),
    ['X', 'Bluesky', 'Mastodon', 'topic'],
  )
})

test('Threads cuts a topic after 50 characters, Bluesky drops one of more than 64', () => {
  const long = 'A'.repeat(60)
  assert.deepEqual(vetReading(long)[0], { severity: 'stop', code: 'cut', network: 'Threads', read: 'A'.repeat(50) })
  assert.ok(vetReading('A'.repeat(65)).some((each) => each.code === 'unread' && each.network === 'Bluesky'))
})

test('accents are said to be folded by Mastodon, and stop nobody', () => {
  const advice = vetReading('SalvadElTranvíaMañana')
  assert.ok(advice.some((each) => each.code === 'folded' && each.read === 'SalvadElTranviaManana'))
  assert.equal(gravest(advice), 'think')
})
