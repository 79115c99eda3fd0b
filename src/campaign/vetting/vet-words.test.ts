import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Advice } from './advice.ts'
import { gravest } from './advice.ts'
import { vetWords } from './vet-words.ts'

test('what crosses its words is reported as it can be read, and what stands within a word is not', () => {
  assert.deepEqual(readings('SusanAlbumParty'), ['sus anal bumparty'])
  assert.deepEqual(readings('susanalbumparty'), ['sus anal bumparty'])
  assert.deepEqual(
    readings('PenIsland'),
    ['penis land'].map((each) => each),
  )
  assert.deepEqual(readings('ExpertsExchange'), ['expert sex change'])
  assert.deepEqual(readings('WhoRepresents'), ['whore presents'])
  for (const innocent of ['SaveScunthorpe', 'ClassicCocktails', 'AlitaSequel', 'SaveTheArsenal', 'NightTramNow']) {
    assert.deepEqual(readings(innocent), [], innocent)
  }
})

test('several languages are read, whatever accents stand on the letters', () => {
  assert.deepEqual(readings('DisputaTotal'), [], 'within a word it is that word’s own')
  assert.deepEqual(readings('CompuTaller'), ['com puta ller'])
  assert.deepEqual(readings('RecúLoAhora'), ['re culo ahora'])
})

test('words without capitals get advice, and words with them are read aloud', () => {
  assert.deepEqual(
    codes('savethenighttram').filter((code) => code === 'camelAsk'),
    ['camelAsk'],
  )
  assert.deepEqual(find('SaveBBCRadio', 'words'), { severity: 'fine', code: 'words', words: 'Save BBC Radio' })
  assert.ok(!codes('続編希望').includes('camelAsk'), 'a script without capitals has none to advise')
})

test('too long, too short and just right', () => {
  assert.equal(find('AVeryLongHashtagThatNobodyTypes', 'long')?.severity, 'think')
  assert.equal(find('BBC', 'short')?.severity, 'think')
  assert.equal(find('AlitaSequel', 'length')?.severity, 'fine')
  assert.ok(!codes('続編').includes('short'), 'two characters can be a whole word')
})

test('mixed alphabets and letters in disguise are stopped; one alphabet of any kind is not', () => {
  assert.deepEqual(find('АlitaSequel', 'lookalike'), { severity: 'stop', code: 'lookalike', letters: ['а'] })
  assert.deepEqual(find('АlitaSequel', 'scripts'), {
    severity: 'stop',
    code: 'scripts',
    scripts: ['Latin', 'Cyrillic'],
  })
  assert.equal(find('рахо', 'lookalike')?.severity, 'think', 'all of it looks Latin')
  for (const tag of ['МираЖдём', 'アリータ続編ALITA', '다음편Alita', 'ΕλένηΞανά']) {
    assert.notEqual(gravest(vetWords(tag)), 'stop', tag)
  }
})

function readings(tag: string): string[] {
  return vetWords(tag).flatMap((each) => (each.code === 'reading' ? [each.reading] : []))
}

function codes(tag: string): Advice['code'][] {
  return vetWords(tag).map(({ code }) => code)
}

function find(tag: string, code: Advice['code']): Advice | undefined {
  return vetWords(tag).find((each) => each.code === code)
}
