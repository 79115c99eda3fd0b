import { type FittedText, fitText } from '../picture/fit-text.ts'
import type { Typesetter } from '../picture/typesetter.ts'
import { type Clock, clockAt } from './clock.ts'
import type { Poster, PosterHour } from './poster.ts'
import type { Sheet } from './poster-svg.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Several places at the same moment, one below the other as on a board of departures. */
export function hoursBlock(sheet: Sheet, poster: Poster, bottom: number): string {
  const { width, height, margin, isWide, isRtl, top } = sheet
  const across = width - margin * 2
  const side = isWide ? Math.round(across * 0.29) : across
  const title = fitText(sheet.setterOf(poster.name.language), poster.name.text, {
    width: side,
    height: isWide ? (bottom - margin * 2) * 0.72 : height * 0.19,
    largest: isWide ? height * 0.15 : width * 0.15,
    weight: 900,
    stretch: 62,
  })
  const list = isWide
    ? {
        x: isRtl ? margin : margin * 2 + side,
        y: top,
        width: across - side - margin,
        height: bottom - top - margin * 0.25,
      }
    : { x: margin, y: top + title.height + margin, width: across, height: bottom - top - title.height - margin }
  const titleX = isWide && isRtl ? width - margin - side : margin
  const day = isWide ? commonDay(poster) : undefined
  if (day === undefined) return title.paths(titleX, top) + rows(sheet, poster.hours, list)
  const room = { width: side, height: bottom - margin * 2.6 - title.height, largest: height * 0.06 }
  const once = fitText(sheet.own, day, { ...room, weight: 700, stretch: 80 })
  const undated = poster.hours.map((hour) => ({ ...hour, day: '' }))
  return title.paths(titleX, top) + once.paths(titleX, bottom - margin - once.height) + rows(sheet, undated, list)
}

/** Where it is the same day everywhere, it is said once, and larger. */
function commonDay({ hours: [first, ...others] }: Poster): string | undefined {
  return others.every(({ day }) => day === first?.day) ? first?.day : undefined
}

function rows(sheet: Sheet, hours: readonly PosterHour[], box: Box): string {
  const { own, margin } = sheet
  const each = box.height / hours.length
  const rule = Math.max(3, Math.round(margin * 0.09))
  const clocks = clocksOfOneSize(sheet, hours, { width: box.width * 0.42, height: (each - rule) * 0.6 })
  const [{ size, height } = { size: 0, height: 0 }] = clocks
  const cities = largestCity(own, hours, size * 0.8, (each - rule - height) / 2 - margin * 0.08)
  const widthOf = ({ city }: PosterHour) => own.line(city, { size: cities, weight: 900, width: 62 }).width
  const columns = {
    clock: Math.max(...clocks.map(({ width }) => width)),
    largestCity: cities,
    city: Math.max(...hours.map(widthOf)),
  }
  return hours
    .map((hour, index) => {
      const y = box.y + each * index
      const line = `<rect x="${box.x}" y="${y}" width="${box.width}" height="${rule}"/>`
      return line + row(sheet, hour, clocks[index] as Clock, columns, { ...box, y: y + rule, height: each - rule })
    })
    .join('')
}

interface Columns {
  /** Width of the widest figures. */
  clock: number
  /** Size of all cities but those that are too long for it. */
  largestCity: number
  /** Width of the longest of them. */
  city: number
}

const cityType = { weight: 900, stretch: 62 }
const dayType = { weight: 700, stretch: 80, align: 'end' } as const

/** Figures, city and day stand on one baseline. */
function row({ own, margin, isRtl }: Sheet, hour: PosterHour, clock: Clock, columns: Columns, box: Box): string {
  const gap = margin * 0.6
  const rest = box.width - columns.clock - gap
  const room = { width: rest * 0.66, height: box.height * 0.8, largest: columns.largestCity }
  const city = fitText(own, hour.city, { ...room, ...cityType })
  const dayWidth = rest - Math.min(Math.max(columns.city, rest * 0.4), room.width) - gap
  const dayRoom = { width: dayWidth, height: clock.height * 0.9, largest: clock.size * 0.26 }
  const day = fitText(own, hour.day, { ...dayRoom, ...dayType })
  const baseline = box.y + (box.height + clock.height) / 2
  const top = (text: FittedText) => baseline - text.height + text.descent
  return (
    clock.paths(isRtl ? box.x + box.width - clock.width : box.x, baseline - clock.height) +
    city.paths(isRtl ? box.x + dayWidth + (rest - dayWidth - room.width) : box.x + columns.clock + gap, top(city)) +
    day.paths(isRtl ? box.x : box.x + box.width - dayWidth, top(day))
  )
}

/** Letters that reach far below the line make all cities smaller, for the next rule lies `low` below it. */
function largestCity(own: Typesetter, hours: readonly PosterHour[], size: number, low: number): number {
  const deepest = Math.max(...hours.map(({ city }) => own.line(city, { size, weight: 900, width: 62 }).below))
  return deepest <= low ? size : (size * low) / deepest
}

function clocksOfOneSize(
  { own }: Sheet,
  hours: readonly PosterHour[],
  room: { width: number; height: number },
): Clock[] {
  const trials = hours.map((hour) => clockAt(own, hour, 100))
  const sizes = trials.map(({ width, height }) => 100 * Math.min(room.width / width, room.height / height))
  return hours.map((hour) => clockAt(own, hour, Math.min(...sizes)))
}
