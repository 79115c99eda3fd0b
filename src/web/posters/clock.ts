import type { SetLine, Typesetter } from '../picture/typesetter.ts'
import type { PosterHour } from './poster.ts'

/** An hour in huge figures, with its small AM or PM beside their heads. */
export interface Clock {
  size: number
  width: number
  /** Of the figures' ink. */
  height: number
  /** With the upper left corner of the ink given. */
  paths(x: number, y: number): string
}

/** As large as the room allows. */
export function fitClock(setter: Typesetter, hour: PosterHour, room: { width: number; height: number }): Clock {
  const trial = clockAt(setter, hour, 100)
  return clockAt(setter, hour, 100 * Math.min(room.width / trial.width, room.height / trial.height) * 0.998)
}

export function clockAt(setter: Typesetter, { digits, period, periodFirst }: PosterHour, size: number): Clock {
  const figures = setter.line(digits, { size, weight: 900, width: 62 }, 'ltr')
  const side = setter.line(period, { size: size * 0.3, weight: 900, width: 62 })
  const gap = period === '' ? 0 : size * 0.06
  const isSideLeft = periodFirst !== (setter.direction === 'rtl')
  const paths = (x: number, y: number) => {
    const figuresX = x - figures.left + (isSideLeft ? ink(side) + gap : 0)
    const sideX = x - side.left + (isSideLeft ? 0 : ink(figures) + gap)
    return figures.paths(figuresX, y + figures.above) + side.paths(sideX, y + side.above)
  }
  return { size, width: ink(figures) + gap + ink(side), height: figures.above + figures.below, paths }
}

function ink({ left, right }: SetLine): number {
  return right - left
}
