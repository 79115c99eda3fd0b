import bidiFactory from 'bidi-js'
import { Direction, type Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs'
import { type Slice, slicesFor } from './slices.ts'

export interface TypeStyle {
  /** In pixels. */
  size: number
  /** 100 to 900. */
  weight: number
  /** In per cent of the usual width, 62 to 100. */
  width: number
}

/** A text on one line, shaped and in the order in which the eye meets it. */
export interface SetLine {
  /** Advance, in pixels. */
  width: number
  /** How far ink reaches above and below the baseline, in pixels; 0 where there is none. */
  above: number
  below: number
  /** Where ink begins and ends, from the line's left end. */
  left: number
  right: number
  /** Paths in SVG, from `x` at the left and the baseline `y`, `times` as large; painted with the fill around them. */
  paths(x: number, y: number, times?: number): string
}

/** Sets texts whose letters were loaded; characters that no face has are left out. */
export interface Typesetter {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  line(text: string, style: TypeStyle, direction?: 'ltr' | 'rtl'): SetLine
  /** Characters of the text that cannot be drawn. */
  missing(text: string): string[]
}

export interface TypesetterOptions {
  texts: readonly string[]
  language: string
  direction: 'ltr' | 'rtl'
}

/** Loads what these texts need, and no more. */
export async function createTypesetter({ texts, language, direction }: TypesetterOptions): Promise<Typesetter> {
  const sliceOf = await slicesFor(
    texts.map((text) => text.normalize('NFC')),
    language,
  )
  return {
    language,
    direction,
    line: (text, style, of = direction) => setLine(runsOf(text.normalize('NFC'), of, sliceOf), style, language),
    missing: (text) =>
      [...text.normalize('NFC')].filter((each) => !isSilent(each) && !sliceOf(each.codePointAt(0) ?? 0)),
  }
}

// Its types describe a CommonJS module, and Node is given an ES module, whose default is the factory itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

interface Run {
  text: string
  level: number
  /** Undefined for spaces. */
  slice: Slice | undefined
}

/** Stretches of one direction and one face, in the order of the eye (Unicode Annex 9, rule L2). */
function runsOf(text: string, direction: 'ltr' | 'rtl', sliceOf: (codePoint: number) => Slice | undefined): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction)
  const runs: Run[] = []
  let at = 0
  for (const character of text) {
    add(runs, { text: character, level: levels[at] ?? 0, slice: sliceOf(character.codePointAt(0) ?? 0) })
    at += character.length
  }
  return visualOrder(runs)
}

function add(runs: Run[], next: Run): void {
  const last = runs.at(-1)
  if (clings.test(next.text)) {
    if (last?.slice && (isJoiner(next.text) || last.slice.has(next.text.codePointAt(0) ?? 0))) last.text += next.text
    return
  }
  if (!next.slice && !space.test(next.text)) return
  const run = space.test(next.text) ? { ...next, slice: undefined } : next
  if (last && last.level === run.level && last.slice === run.slice) last.text += run.text
  else runs.push(run)
}

/** Marks, joiners and variation selectors belong to the letter before them, whatever face that is from. */
const clings = /^[\p{M}\p{Join_Control}]$/u
const isJoiner = (character: string) => /^\p{Join_Control}$/u.test(character)
const space = /^\p{Zs}$/u

function isSilent(character: string): boolean {
  return /^[\p{Zs}\p{Cc}\p{Cf}\p{Variation_Selector}]$/u.test(character)
}

function visualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end++
      if (end === start) continue
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}

interface Glyph {
  font: Font
  id: number
  /** From the start of the line, in pixels; y grows downwards. */
  x: number
  y: number
  scale: number
}

function setLine(runs: readonly Run[], style: TypeStyle, language: string): SetLine {
  const glyphs: Glyph[] = []
  let width = 0
  for (const run of runs) width = run.slice ? setRun(run, run.slice) : width + spaces(run.text, style)
  return {
    width,
    ...reach(glyphs),
    paths: (left, baseline, times = 1) => glyphs.map((glyph) => path(glyph, { left, baseline, times })).join(''),
  }

  function setRun({ text, level }: Run, slice: Slice): number {
    const font = slice.font(style.weight, style.width)
    const scale = style.size / slice.unitsPerEm
    const buffer = new ShapingBuffer()
    buffer.addText(text)
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR)
    buffer.setLanguage(language)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    let x = width
    const positions = buffer.getGlyphPositions()
    for (const [index, { codepoint: id }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      glyphs.push({ font, id, scale, x: x + xOffset * scale, y: -yOffset * scale })
      x += xAdvance * scale
    }
    return x
  }
}

/** Narrow faces have narrow spaces; an ideographic space is as wide as a letter. */
function spaces(text: string, { size, width }: TypeStyle): number {
  const em = width < 85 ? 0.22 : 0.25
  return [...text].reduce((sum, each) => sum + (each === '\u3000' ? 1 : each === '\u202f' ? em / 2 : em) * size, 0)
}

type Ink = Pick<SetLine, 'above' | 'below' | 'left' | 'right'>

function reach(glyphs: readonly Glyph[]): Ink {
  const edges = glyphs.flatMap(inkOf)
  if (edges.length === 0) return { above: 0, below: 0, left: 0, right: 0 }
  return {
    above: Math.max(...edges.map(({ above }) => above)),
    below: Math.max(...edges.map(({ below }) => below)),
    left: Math.min(...edges.map(({ left }) => left)),
    right: Math.max(...edges.map(({ right }) => right)),
  }
}

function inkOf({ font, id, x, y, scale }: Glyph): Ink[] {
  const extents = font.glyphExtents(id)
  if (!extents || extents.height === 0) return []
  const above = extents.yBearing * scale - y
  const left = x + extents.xBearing * scale
  return [{ above, below: -(above + extents.height * scale), left, right: left + extents.width * scale }]
}

function path(
  { font, id, x, y, scale }: Glyph,
  { left, baseline, times }: { left: number; baseline: number; times: number },
) {
  const drawn = font.glyphToPath(id)
  if (!drawn) return ''
  const [by, across, down] = [scale * times, short(left + x * times), short(baseline + y * times)]
  return `<path transform="translate(${across} ${down}) scale(${by} ${-by})" d="${drawn}"/>`
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
