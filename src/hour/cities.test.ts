import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cities, cityName } from './cities.ts'
import { cityNames } from './city-names.ts'

test('cities are called as their readers call them, else as in English, else by their zone', () => {
  assert.equal(cityName('America/Mexico_City', 'de'), 'Mexiko-Stadt')
  assert.equal(cityName('Asia/Tokyo', 'zh-Hant'), '東京')
  assert.equal(cityName('Pacific/Auckland', 'uk'), 'Окленд')
  assert.equal(cityName('Pacific/Auckland', 'fr'), 'Auckland')
  assert.equal(cityName('Pacific/Honolulu', 'nobody'), 'Honolulu')
  assert.equal(cityName('America/Argentina/Rio_Gallegos', 'es'), 'Rio Gallegos')
})

for (const [language, names] of Object.entries(cityNames)) {
  test(`${language} has a place for every city, and none twice`, () => {
    const all = names.split('|')
    assert.equal(all.length, cities.length)
    const given = all.filter(Boolean)
    assert.equal(new Set(given).size, given.length)
  })
}
