import { directionOf } from '../pages/direction.ts'
import { charactersOf, fillLines, type Piece, piecesOf } from './break-lines.ts'
import type { SetLine, Typesetter } from './typesetter.ts'

export interface FitOptions {
  /** The room there is, in pixels; nothing is drawn outside of it. */
  width: number
  height: number
  /** In pixels; smaller only as far as the room demands. */
  largest: number
  weight: number
  stretch: number
  /** Lines at most, where fewer look better. */
  lines?: number
  align?: 'start' | 'middle' | 'end'
}

/** A text broken into lines that fit, at the largest size that does. */
export interface FittedText {
  size: number
  height: number
  /** From the top to the first baseline, and from the last one to the bottom. */
  ascent: number
  descent: number
  /** The widest line. */
  width: number
  lines: number
  /** Paths in SVG in the box whose upper left corner is given. */
  paths(x: number, y: number): string
}

/** Nothing is cut, however long the text is: it becomes smaller. */
export function fitText(setter: Typesetter, text: string, options: FitOptions): FittedText {
  const pieces = piecesOf(text, setter.language)
  const whole = largestThatFits(setter, pieces, options)
  if (whole.size >= Math.min(options.largest, options.largest * 0.4)) return whole
  const broken = largestThatFits(setter, charactersOf(pieces, setter.language), options)
  return broken.size > whole.size * 1.3 ? broken : whole
}

function largestThatFits(setter: Typesetter, pieces: readonly Piece[], options: FitOptions): FittedText {
  const lineAt1 = measureOf(setter, pieces, options)
  const at = (size: number) => setAt(pieces, size, options, { lineAt1, direction: setter.direction })
  const full = at(options.largest)
  if (fits(full, options)) return full
  let [small, large] = [0, options.largest]
  let best = at(1)
  while (large - small > options.largest / 100) {
    const size = (small + large) / 2
    const tried = at(size)
    if (fits(tried, options)) {
      best = tried
      small = size
    } else {
      large = size
    }
  }
  return best
}

function fits({ width, height, lines }: FittedText, room: FitOptions): boolean {
  return width <= room.width && height <= room.height && lines <= (room.lines ?? lines)
}

/** All measures grow with the size, so that each line is shaped once, one pixel large. */
function measureOf(setter: Typesetter, pieces: readonly Piece[], { weight, stretch }: FitOptions) {
  const known = new Map<string, SetLine>()
  const direction = directionOf(pieces.map(({ text }) => text).join('')) ?? setter.direction
  return (text: string) => {
    const line = known.get(text) ?? setter.line(text, { size: 1, weight, width: stretch }, direction)
    known.set(text, line)
    return line
  }
}

interface Measured {
  lineAt1: (text: string) => SetLine
  direction: 'ltr' | 'rtl'
}

function setAt(
  pieces: readonly Piece[],
  size: number,
  options: FitOptions,
  { lineAt1, direction }: Measured,
): FittedText {
  const { width, align = 'start' } = options
  const set = balanced(pieces, width, (text) => lineAt1(text).width * size).map(lineAt1)
  const ascent = (set[0]?.above ?? 0) * size
  const step = size * leading(pieces)
  const descent = Math.max(0, set.at(-1)?.below ?? 0) * size
  const height = set.length === 0 ? 0 : ascent + step * (set.length - 1) + descent
  const inner = Math.max(0, ...set.map((line) => line.right - line.left)) * size
  const left = (line: SetLine) => leftOf(line, width / size, align, direction) * size
  const paths = (x: number, y: number) =>
    set.map((line, index) => line.paths(x + left(line), y + ascent + step * index, size)).join('')
  return { size, height, ascent, descent, width: inner, lines: set.length, paths }
}

/** Lines of about the same length, no more of them than needed. */
function balanced(pieces: readonly Piece[], width: number, widthOf: (text: string) => number): string[] {
  const wanted = fillLines(pieces, width, widthOf)
  const widest = Math.max(0, ...pieces.map(({ text }) => widthOf(text)))
  let best = wanted
  for (let share = 0.95; share > 0.5 && wanted.length > 1 && width * share >= widest; share -= 0.05) {
    const narrower = fillLines(pieces, width * share, widthOf)
    if (narrower.length > wanted.length) break
    best = narrower
  }
  return best
}

/** Lines begin and end where their ink does: a bracket or a round letter does not look indented. */
function leftOf(line: SetLine, width: number, align: 'start' | 'middle' | 'end', direction: 'ltr' | 'rtl'): number {
  if (align === 'middle') return (width - line.left - line.right) / 2
  return (direction === 'rtl') === (align === 'start') ? width - line.right : -line.left
}

/** From baseline to baseline in ems: scripts with marks above and below need more room. */
function leading(pieces: readonly Piece[]): number {
  const text = pieces.map((piece) => piece.text).join('')
  if (/\p{Script=Arabic}/u.test(text)) return 1.45
  if (/\p{Script=Devanagari}/u.test(text)) return 1.32
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return 1.2
  return 1.02
}
