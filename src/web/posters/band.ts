import { fitText } from '../picture/fit-text.ts'
import { clockText, dot, type Poster } from './poster.ts'
import type { Sheet } from './poster-svg.ts'

/** What lies in the dark band, below its upper edge. */
export interface Band {
  height: number
  paths(top: number): string
}

interface Part {
  height: number
  paths(x: number, y: number): string
}

/** The dark band at the foot: what is asked of whom, when it is elsewhere, and where to join. */
export function band(sheet: Sheet, poster: Poster): Band {
  return sheet.isWide ? wideBand(sheet, poster) : tallBand(sheet, poster)
}

function wideBand(sheet: Sheet, poster: Poster): Band {
  const { width, height, margin, isRtl } = sheet
  const whole = Math.round(height * 0.28)
  const inner = whole - margin * 1.9
  const right = Math.round((width - margin * 3) * 0.34)
  const left = width - margin * 3 - right
  const asked = ask(sheet, poster, { width: left, height: inner, largest: height * 0.1 })
  const join = joinText(sheet, poster, { width: right, height: inner, align: 'end' })
  const paths = (top: number) =>
    asked.paths(isRtl ? width - margin - left : margin, top + margin) +
    join.paths(isRtl ? margin : width - margin - right, top + whole - margin * 0.9 - join.height)
  return { height: whole, paths }
}

function tallBand(sheet: Sheet, poster: Poster): Band {
  const { width, height, margin, bottom } = sheet
  const room = width - margin * 2
  const asked = ask(sheet, poster, { width: room, height: height * 0.155, largest: width * 0.088 })
  const also = elsewhere(sheet, poster, room)
  const join = joinText(sheet, poster, { width: room, height: height * 0.075, align: 'start' })
  return stacked([asked, ...(also ? [also] : []), join], { x: margin, top: margin, gap: margin * 0.62, bottom })
}

function stacked(
  parts: readonly Part[],
  { x, top, gap, bottom }: Record<'x' | 'top' | 'gap' | 'bottom', number>,
): Band {
  const filled = parts.reduce((sum, { height }) => sum + height, 0) + gap * (parts.length - 1)
  const paths = (from: number) => {
    let y = from + top
    return parts
      .map((part) => {
        const drawn = part.paths(x, y)
        y += part.height + gap
        return drawn
      })
      .join('')
  }
  return { height: Math.round(top + filled + bottom), paths }
}

function ask(sheet: Sheet, { to, ask: asked }: Poster, room: { width: number; height: number; largest: number }): Part {
  const { width, height, largest } = room
  const gap = largest * 0.28
  const whom = fitText(sheet.own, to, {
    width,
    height: height * 0.3,
    largest: largest * 0.5,
    weight: 700,
    stretch: 80,
    lines: 2,
  })
  const rest = { width, height: height - whom.height - gap, largest, weight: 900, stretch: 68 }
  const what = fitText(sheet.setterOf(asked.language), asked.text, rest)
  return {
    height: whom.height + gap + what.height,
    paths: (x, y) => whom.paths(x, y) + what.paths(x, y + whom.height + gap),
  }
}

/** `5:00 AM Chicago · 11:00 AM London`. */
function elsewhere({ own, width, height }: Sheet, poster: Poster, room: number): Part | undefined {
  if (poster.elsewhere.length === 0) return undefined
  const text = poster.elsewhere.map((hour) => unbroken(`${clockText(hour)} ${hour.city}`)).join(dot)
  return fitText(own, text, { width: room, height: height * 0.07, largest: width * 0.036, weight: 600, stretch: 80 })
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function joinText(
  sheet: Sheet,
  { address, label }: Poster,
  room: Pick<Parameters<typeof fitText>[2], 'width' | 'height' | 'align'>,
) {
  const { own, width, height } = sheet
  const largest = Math.min(width, height) * 0.042
  const share = label ? 0.5 : 1
  const where = fitText(own, address, { ...room, height: room.height * share, largest, weight: 800, stretch: 80 })
  if (!label) return where
  const gap = largest * 0.4
  const rest = room.height - where.height - gap
  const marked = fitText(own, label, { ...room, height: rest, largest: largest * 0.62, weight: 500, stretch: 90 })
  return {
    height: where.height + gap + marked.height,
    paths: (x: number, y: number) => where.paths(x, y) + marked.paths(x, y + where.height + gap),
  }
}
