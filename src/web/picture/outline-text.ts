import { directionOf } from '../pages/direction.ts'
import { createTypesetter, type SetLine, type Typesetter } from './typesetter.ts'

const element = /<text\b([^>]*)>([\s\S]*?)<\/text>/g

/**
 * Every `<text>` as paths, so that no font is needed to draw it. Read from the element itself: `x`, `y` (numbers, or
 * percentages of the SVG's `width` and `height`), `text-anchor`, `font-size`, `font-weight` (400), `font-stretch` (`100%`)
 * and `direction`; the font's size also from the `<svg>`, else 16. What else it has (`fill`, `class`, `transform`) goes
 * over to its paths. `tspan`s are run together.
 */
export async function outlineText(svg: string, language: string, direction: 'ltr' | 'rtl'): Promise<string> {
  const texts = [...svg.matchAll(element)].map(([, , content = '']) => plain(content))
  if (texts.length === 0) return svg
  const setter = await createTypesetter({ texts, language, direction })
  const root = attributesOf(/<svg\b([^>]*)>/.exec(svg)?.[1] ?? '')
  return svg.replace(element, (_, attributes: string, content: string) =>
    outlined(setter, { ...attributesOf(attributes) }, plain(content), root),
  )
}

type Attributes = Record<string, string>

function outlined(setter: Typesetter, given: Attributes, text: string, root: Attributes): string {
  const { x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight, direction, ...others } = given
  const { 'font-stretch': stretch, 'font-family': _, ...kept } = others
  const style = {
    size: Number.parseFloat(size ?? root['font-size'] ?? '16'),
    weight: weight === 'bold' ? 700 : Number(weight ?? 400) || 400,
    width: Number.parseFloat(stretch ?? '100'),
  }
  const runs = direction === 'rtl' || direction === 'ltr' ? direction : (directionOf(text) ?? setter.direction)
  const line = setter.line(text, style, runs)
  const left = place(x, root.width) - shift(line, anchor, runs)
  const marks = Object.entries(kept).map(([name, value]) => ` ${name}="${value}"`)
  return `<g${marks.join('')}>${line.paths(left, place(y, root.height))}</g>`
}

function shift({ width }: SetLine, anchor: string | undefined, direction: 'ltr' | 'rtl'): number {
  if (anchor === 'middle') return width / 2
  return (anchor === 'end') === (direction === 'ltr') ? width : 0
}

function place(value = '0', whole = '0'): number {
  const number = Number.parseFloat(value)
  return value.endsWith('%') ? (number / 100) * Number.parseFloat(whole) : number
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, one, two]) => [
      name,
      one ?? two ?? '',
    ]),
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(content: string): string {
  return content
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return named[name] ?? whole
      return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex ?? decimal, hex ? 16 : 10)))
    })
    .replace(/\s+/g, ' ')
    .trim()
}
