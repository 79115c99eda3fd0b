import { type FittedText, fitText } from '../picture/fit-text.ts'
import { fitClock } from './clock.ts'
import type { Poster, PosterHour } from './poster.ts'
import type { Sheet } from './poster-svg.ts'

/** One place's hour, as large as the poster, under the campaign's name. */
export function ownBlock(sheet: Sheet, poster: Poster, bottom: number): string {
  const [hour] = poster.hours
  if (!hour) return ''
  return sheet.isWide ? wide(sheet, poster, hour, bottom) : tall(sheet, poster, hour, bottom)
}

function wide(sheet: Sheet, poster: Poster, hour: PosterHour, bottom: number): string {
  const { width, height, margin, own, isRtl } = sheet
  const room = width - margin * 2
  const title = titleOf(sheet, poster, { width: room, height: height * 0.2, largest: height * 0.125 })
  const low = bottom - margin
  const clock = fitClock(own, hour, { width: room * 0.7, height: low - title.height - margin * 2 })
  const column = { width: room - clock.width - margin * 0.9 }
  const city = fitText(own, hour.city, { ...column, ...cityType, height: clock.height * 0.5, largest: height * 0.17 })
  const day = fitText(own, hour.day, { ...column, ...dayType, height: clock.height * 0.3, largest: height * 0.068 })
  const x = isRtl ? margin : width - margin - column.width
  const dayTop = low - day.height + day.descent
  return (
    title.paths(margin, margin) +
    clock.paths(isRtl ? width - margin - clock.width : margin, low - clock.height) +
    city.paths(x, dayTop - margin * 0.5 - city.height) +
    day.paths(x, dayTop)
  )
}

function tall(sheet: Sheet, poster: Poster, hour: PosterHour, bottom: number): string {
  const { width, margin, own, isRtl, top } = sheet
  const room = width - margin * 2
  const low = bottom - margin * 1.1
  const { height: placed, paths: place } = placeLine(sheet, hour, low)
  const clockRoom = low - placed - margin * 0.8 - top
  const clock = fitClock(own, hour, { width: room, height: clockRoom * 0.58 })
  const clockTop = low - placed - margin * 0.8 - clock.height
  const rest = { width: room, height: clockTop - margin - top, largest: width * 0.19 }
  const title = titleOf(sheet, poster, rest)
  return title.paths(margin, top) + clock.paths(isRtl ? width - margin - clock.width : margin, clockTop) + place
}

/** The city, and its day at the line's other end. */
function placeLine({ width, margin, own, isRtl }: Sheet, hour: PosterHour, low: number) {
  const room = width - margin * 2
  const city = fitText(own, hour.city, {
    ...cityType,
    width: room * 0.5,
    height: width * 0.14,
    largest: width * 0.115,
    lines: 2,
  })
  const left = room - city.width - margin
  const day = fitText(own, hour.day, {
    ...dayType,
    width: left,
    height: width * 0.12,
    largest: width * 0.05,
    align: 'end',
  })
  const baseline = low - Math.max(city.descent * 0.6, day.descent * 0.6)
  const above = (text: FittedText) => baseline - text.height + text.descent
  const paths =
    city.paths(isRtl ? width - margin - room * 0.5 : margin, above(city)) +
    day.paths(isRtl ? margin : width - margin - left, above(day))
  return { height: low - Math.min(above(city), above(day)), paths }
}

const cityType = { weight: 900, stretch: 62 }
const dayType = { weight: 700, stretch: 80 }

function titleOf(sheet: Sheet, { name }: Poster, room: { width: number; height: number; largest: number }): FittedText {
  return fitText(sheet.setterOf(name.language), name.text, { ...room, weight: 900, stretch: 62 })
}
