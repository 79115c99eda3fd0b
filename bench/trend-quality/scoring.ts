import { crowds, type Shape } from './shapes.ts'
import { firstScored, minutes, scoredDays, type Truth } from './stream.ts'

/** For each tag a score a minute, of the minutes that count. */
export type Scores = Float32Array[]

export interface Run {
  truths: Truth[]
  scores: Map<string, Scores>
}

export interface Figures {
  recall: number
  falseAlarmsPer1000TagDays: number
  medianDelayMinutes: number
  shapes: Record<string, { recall?: number; medianDelayMinutes?: number; falseAlarms?: number }>
}

/** A score that stays up, or comes back within this many minutes, is the same alarm. */
const sameAlarm = 60

/** An alarm within a crowd's time finds it; any later one about it is neither right nor wrong; all others are false. */
export function figures(runs: readonly Run[], detector: string, threshold: number): Figures {
  const delays = new Map<Shape, (number | undefined)[]>()
  const falseAlarms = new Map<Shape, number>()
  for (const { truths, scores } of runs) {
    for (const [index, truth] of truths.entries()) {
      const series = scores.get(detector)?.[index] ?? new Float32Array(0)
      const alarms = alarmsOf(series, threshold)
      if (truth.crowd) push(delays, truth.shape, delayOf(alarms, truth.crowd))
      const wrong = alarms.filter(
        (minute) => !truth.crowd || minute < truth.crowd.onset || minute > truth.crowd.end,
      ).length
      falseAlarms.set(truth.shape, (falseAlarms.get(truth.shape) ?? 0) + wrong)
    }
  }
  return summed(delays, falseAlarms, runs.reduce((sum, { truths }) => sum + truths.length, 0) * scoredDays)
}

function push(delays: Map<Shape, (number | undefined)[]>, shape: Shape, delay: number | undefined): void {
  delays.set(shape, [...(delays.get(shape) ?? []), delay])
}

function summed(delays: Map<Shape, (number | undefined)[]>, falseAlarms: Map<Shape, number>, tagDays: number): Figures {
  const all = [...delays.values()].flat()
  const shapes = Object.fromEntries(
    [...falseAlarms].map(([shape, wrong]) => {
      const found = delays.get(shape)
      return [
        shape,
        { ...(found && { recall: recallOf(found), medianDelayMinutes: medianOf(found) }), falseAlarms: wrong },
      ]
    }),
  )
  const wrong = [...falseAlarms.values()].reduce((sum, one) => sum + one, 0)
  return {
    recall: recallOf(all),
    falseAlarmsPer1000TagDays: round((wrong / tagDays) * 1000),
    medianDelayMinutes: medianOf(all),
    shapes,
  }
}

/** The minutes, counted from the beginning of the stream, at whose end an alarm begins. */
export function alarmsOf(series: Float32Array, threshold: number): number[] {
  const alarms: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let minute = 0; minute < series.length; minute++) {
    if ((series[minute] as number) < threshold) continue
    if (minute - last > sameAlarm) alarms.push(firstScored + minute)
    last = minute
  }
  return alarms
}

function delayOf(alarms: readonly number[], { onset, until }: { onset: number; until: number }): number | undefined {
  const first = alarms.find((minute) => minute >= onset && minute <= until)
  return first === undefined ? undefined : first + 1 - onset
}

function recallOf(delays: readonly (number | undefined)[]): number {
  return round(delays.filter((delay) => delay !== undefined).length / Math.max(1, delays.length), 4)
}

/** Of those that were found. */
function medianOf(delays: readonly (number | undefined)[]): number {
  const found = delays.filter((delay) => delay !== undefined).sort((a, b) => a - b)
  const middle = found.length / 2
  return found.length === 0 ? Number.NaN : ((found[Math.ceil(middle) - 1] ?? 0) + (found[Math.floor(middle)] ?? 0)) / 2
}

/** Thresholds worth trying: every score has its say in a ladder of a hundred steps. */
export function thresholdsOf(runs: readonly Run[], detector: string): number[] {
  let highest = 0
  for (const { scores } of runs)
    for (const series of scores.get(detector) ?? []) for (const score of series) if (score > highest) highest = score
  return Array.from({ length: 120 }, (_, step) => 0.2 * (Math.max(1, highest) / 0.2) ** (step / 119))
}

/** The lowest threshold with at most so many false alarms. */
export function thresholdFor(runs: readonly Run[], detector: string, falseAlarms: number): number {
  const thresholds = thresholdsOf(runs, detector)
  return (
    thresholds.find((threshold) => figures(runs, detector, threshold).falseAlarmsPer1000TagDays <= falseAlarms) ??
    Number.POSITIVE_INFINITY
  )
}

/** The highest threshold with at least such a recall. */
export function thresholdForRecall(runs: readonly Run[], detector: string, recall: number): number {
  const thresholds = thresholdsOf(runs, detector)
  return thresholds.findLast((threshold) => figures(runs, detector, threshold).recall >= recall) ?? 0
}

export function isCrowd(shape: Shape): boolean {
  return crowds.includes(shape)
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}

export const scoredMinutes = minutes - firstScored
