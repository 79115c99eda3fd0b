import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDice } from '../rehearsal/dice.ts'
import { supporterTexts } from '../rehearsal/texts.ts'
import { similarity } from './similarity.ts'
import { likeness, type Sketch, sketchOf } from './sketch.ts'

const key = new Uint8Array(32).fill(9)
const hers = 'My sister and I watched it twice in one night and argued about the ending until breakfast. #AlitaSequel'
const texts = supporterTexts(400, createDice(7), { hashtag: 'AlitaSequel', languages: ['en', 'es', 'ja'] })

test('a copy with a word or two changed shares a band, whatever was padded', () => {
  const copies = [
    hers.replace('twice', 'thrice'),
    hers.replace('breakfast', 'the morning'),
    hers.replaceAll(' ', ' 🦾 '),
    `${hers} Yes!`,
  ]
  for (const copy of copies) assert.ok(shareBand(sketch(hers), sketch(copy)), copy)
})

test('of pairs that share 0.6 of their shingles at least 97 in 100 share a band', () => {
  let [near, found] = [0, 0]
  for (const { text } of texts) {
    const words = text.split(/(?<=[\s。])/u)
    for (let cut = 0; cut < words.length; cut++) {
      const other = [...words.slice(0, cut), 'otherwise ', ...words.slice(cut + 1)].join('')
      if (similarity(text, other) < 0.6) continue
      near += 1
      if (shareBand(sketch(text), sketch(other))) found += 1
    }
  }
  assert.ok(near > 1000, `${near}`)
  assert.ok(found / near >= 0.97, `${found} of ${near}`)
})

test('strangers hardly ever share a band, so that few are looked at', () => {
  const sketches = texts.slice(0, 200).map(({ text }) => ({ text, made: sketch(text) }))
  let [pairs, met] = [0, 0]
  for (const [index, one] of sketches.entries()) {
    for (const other of sketches.slice(index + 1)) {
      if (similarity(one.text, other.text) > 0.1) continue
      pairs += 1
      if (shareBand(one.made, other.made)) met += 1
    }
  }
  assert.ok(pairs > 10_000, `${pairs}`)
  assert.ok(met / pairs < 0.01, `${met} of ${pairs}`)
})

test('the marks estimate how much two texts share', () => {
  const errors = texts.slice(0, 199).map(({ text }, index) => {
    const other = texts[index + 1]?.text ?? ''
    return Math.abs(likeness(sketch(text).marks, sketch(other).marks) - similarity(text, other))
  })
  assert.ok(Math.max(...errors) < 0.16, `${Math.max(...errors)}`)
  assert.equal(likeness(sketch(hers).marks, sketch(hers).marks), 1)
})

test('the same text and key always give the same sketch, and another key another one', () => {
  assert.deepEqual(sketch(hers), sketch(hers))
  const other = sketchOf(hers, new Uint8Array(32).fill(8))
  assert.ok(other && likeness(other.marks, sketch(hers).marks) < 0.1)
  assert.equal(sketchOf('🦾 #AlitaSequel', key), undefined)
})

function sketch(text: string): Sketch {
  return sketchOf(text, key) ?? assert.fail('no words')
}

function shareBand(one: Sketch, other: Sketch): boolean {
  return one.bands.some((band) => other.bands.includes(band))
}
