import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cities, cityName } from '../../hour/cities.ts'
import { parseInstant } from '../../hour/instant.ts'
import { dayIn, timeIn } from '../../hour/local-time.ts'
import { readPng } from '../../testing/read-png.ts'
import { languages, textDirection } from '../messages/languages.ts'
import { catalogues } from '../messages/messages.ts'
import { fillLines, piecesOf } from './break-lines.ts'
import { drawSvg } from './draw-svg.ts'
import { outlineText } from './outline-text.ts'
import { createTypesetter, type SetLine } from './typesetter.ts'

/** Languages that posters are in, or will be. */
const posterLanguages = 'en es pt fr de it pl tr ja ko zh-Hans zh-Hant ar hi id ru uk'.split(' ')
const style = { size: 100, weight: 900, width: 62 }

describe('letters', () => {
  for (const language of posterLanguages) {
    test(`${language}: every city, day and hour has its letters, on every weekday and in every month`, async () => {
      const days = Array.from(
        { length: 24 },
        (_, step) => parseInstant(`2026-01-01T11:00:00Z`) + step * 15 * 86_400_000 * 1.01,
      )
      const zones = cities.map(({ zone }) => zone)
      const texts = [
        ...zones.map((zone) => cityName(zone, language)),
        ...days.map((at) => dayIn('UTC', at as never, language)),
        ...Array.from({ length: 24 }, (_, hour) =>
          timeIn('UTC', (parseInstant('2026-01-01T00:00:00Z') + hour * 3_600_000) as never, language),
        ),
      ]
      const setter = await createTypesetter({ texts, language, direction: textDirection(language) })
      assert.deepEqual(texts.flatMap(setter.missing), [])
      for (const text of texts) assert.ok(setter.line(text, style).width > 0, text)
    })
  }

  for (const language of languages) {
    test(`${language}: all words of the pages have their letters`, async () => {
      const texts = Object.values(catalogues[language])
      const setter = await createTypesetter({ texts, language, direction: textDirection(language) })
      assert.deepEqual([...new Set(texts.flatMap(setter.missing))], [])
    })
  }

  test('that no face has are named, and leave no box behind', async () => {
    const setter = await createTypesetter({ texts: ['Hare 🐇'], language: 'en', direction: 'ltr' })
    assert.deepEqual(setter.missing('Hare 🐇'), ['🐇'])
    assert.deepEqual(shapesOf(setter.line('Hare🐇', style)), shapesOf(setter.line('Hare', style)))
  })

  test('of Chinese are drawn as the reader’s own country draws them', async () => {
    const drawn = await Promise.all(
      ['ja', 'zh-Hans', 'zh-Hant', 'ko'].map(async (language) => {
        const setter = await createTypesetter({ texts: ['骨直'], language, direction: 'ltr' })
        return shapesOf(setter.line('骨直', style)).join()
      }),
    )
    assert.ok(new Set(drawn).size >= 3)
  })
})

describe('shaping', () => {
  test('joins Arabic letters, and runs from right to left around figures that do not', async () => {
    const text = 'السبت 12:30'
    const setter = await createTypesetter({ texts: [text, 'ابت'], language: 'ar', direction: 'rtl' })
    const [one] = shapesOf(setter.line('1', style, 'ltr'))
    const line = placed(setter.line(text, style))
    const digit = line.find(({ shape }) => shape === one)
    const letters = line.filter(({ x }) => x > (digit?.x ?? Number.POSITIVE_INFINITY) + 100)
    assert.ok(digit && digit.x < 20, 'the figures stand at the left end')
    assert.ok(letters.length >= 5, 'and the word at their right')
    const alone = ['ب', 'ت', 'س'].flatMap((letter) => shapesOf(setter.line(letter, style)))
    const joined = shapesOf(setter.line('سبت', style))
    assert.notDeepEqual(joined.toSorted(), alone.toSorted())
  })

  test('puts the short i of Devanagari before its consonant', async () => {
    const setter = await createTypesetter({ texts: ['हिक'], language: 'hi', direction: 'ltr' })
    const [ha] = shapesOf(setter.line('ह', style))
    assert.equal(shapesOf(setter.line('हि', style)).at(-1), ha)
  })

  test('gives a mark that the face lacks no box', async () => {
    const setter = await createTypesetter({ texts: ['a\u0e31b'], language: 'en', direction: 'ltr' })
    assert.equal(shapesOf(setter.line('a\u0e31b', style)).length, 2)
  })
})

describe('lines', () => {
  test('break at spaces, in Japanese between words, never before a full stop or behind a bracket', () => {
    const lines = fillLines(piecesOf('続編を、「みんな」で作って。', 'ja'), 5, (text) => [...text].length)
    assert.ok(lines.length > 2)
    for (const line of lines) assert.doesNotMatch(line, /^[、。」]|「$/)
    assert.deepEqual(
      fillLines(piecesOf('one two three', 'en'), 7, (text) => text.length),
      ['one two', 'three'],
    )
    assert.equal(piecesOf('속편을 만들어 주세요', 'ko').length, 3)
  })
})

describe('a drawing with text', () => {
  test('has it as paths, anchored, in percentages, and with what it was painted with', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><text x="50%" y="50%" text-anchor="middle" font-size="20" font-weight="700" fill="#ff0000">A &amp; B</text></svg>'
    const outlined = await outlineText(svg, 'en', 'ltr')
    assert.doesNotMatch(outlined, /<text/)
    assert.match(outlined, /<g fill="#ff0000"><path /)
    const { at } = readPng(
      await drawSvg(svg.replace('<text', '<rect width="200" height="100" fill="#fff"/><text'), 'en'),
    )
    const red = Array.from({ length: 200 }, (_, x) => x).filter((x) =>
      Array.from({ length: 100 }, (_, y) => at(x, y)).includes('#ff0000'),
    )
    const middle = ((red[0] ?? 0) + (red.at(-1) ?? 0)) / 2
    assert.ok(Math.abs(middle - 100) < 3, `${middle}`)
  })

  test('that is none is refused with a reason, and the next one is drawn', async () => {
    await assert.rejects(drawSvg('no drawing', 'en'), Error)
    const png = await drawSvg('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="5"/>', 'en')
    assert.equal(readPng(png).width, 9)
  })
})

interface Placed {
  x: number
  shape: string
}

function placed(line: SetLine): Placed[] {
  const paths = line.paths(0, 0).matchAll(/translate\(([-\d.]+) [-\d.]+\)[^"]*" d="([^"]*)"/g)
  return [...paths].map(([, x, shape]) => ({ x: Number(x), shape: shape ?? '' }))
}

function shapesOf(line: SetLine): string[] {
  return placed(line).map(({ shape }) => shape)
}
