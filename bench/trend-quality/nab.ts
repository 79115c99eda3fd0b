import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSeries, type Profile } from '../../src/trends/index.ts'

/** Real series in a folder laid out like NAB's (`combined_windows.json`, `realTweets/*.csv`), scored exactly as NAB does. */
export interface NabScore {
  standard: number
  series: Record<string, number>
}

interface Row {
  at: number
  value: number
}

/** NAB's standard profile: a true positive, a false positive, a false negative. */
const weights = { found: 1, wrong: 0.11, missed: 1 }
/** The first part of a series, at most, in which nothing is judged. */
const probation = { part: 0.15, most: 750 }

export function scoreNab(folder: string, profile: Profile): NabScore {
  const windows = JSON.parse(readFileSync(join(folder, 'combined_windows.json'), 'utf8')) as Record<
    string,
    [string, string][]
  >
  const files = readdirSync(join(folder, 'realTweets'))
    .filter((name) => name.endsWith('.csv'))
    .sort()
  const parts = files.map((name) => {
    const rows = rowsOf(readFileSync(join(folder, 'realTweets', name), 'utf8'))
    const spans = (windows[`realTweets/${name}`] ?? []).map(([from, to]) => [timeOf(from), timeOf(to)] as const)
    return { name: name.replace('.csv', ''), raw: rawScore(rows, spans, detect(rows, profile)), windows: spans.length }
  })
  const series = Object.fromEntries(parts.map(({ name, raw, windows: count }) => [name, normalized(raw, count)]))
  const total = parts.reduce((sum, { windows: count }) => sum + count, 0)
  return {
    standard: normalized(
      parts.reduce((sum, { raw }) => sum + raw, 0),
      total,
    ),
    series,
  }
}

/** 0 is a detector that never says anything, 100 one that says all at once and nothing else. */
function normalized(raw: number, windows: number): number {
  const [none, perfect] = [-weights.missed * windows, weights.found * windows]
  return Number(((100 * (raw - none)) / (perfect - none)).toFixed(2))
}

/** Rows at whose end the verdict leaves quiet. */
function detect(rows: readonly Row[], profile: Profile): Set<number> {
  const series = createSeries({ profile, bucketSeconds: 300 })
  return new Set(
    rows.flatMap(({ at, value }, index) => (series.add(at, value).some(({ to }) => to === 'rising') ? [index] : [])),
  )
}

function rawScore(
  rows: readonly Row[],
  spans: readonly (readonly [number, number])[],
  detections: Set<number>,
): number {
  const learned = Math.min(Math.floor(probation.part * rows.length), probation.most)
  const windows = spans.map(
    ([from, to]) => [rows.findIndex(({ at }) => at >= from), rows.findLastIndex(({ at }) => at <= to)] as const,
  )
  let score = 0
  const found = new Set<number>()
  for (const index of [...detections].sort((a, b) => a - b)) {
    if (index < learned) continue
    const inside = windows.findIndex(([first, last]) => index >= first && index <= last)
    if (inside < 0) score += weights.wrong * wrongness(index, windows)
    else if (!found.has(inside)) score += weights.found * earliness(index, windows[inside] as readonly [number, number])
    if (inside >= 0) found.add(inside)
  }
  return score - weights.missed * (windows.length - found.size)
}

/** 1 at the beginning of a window, 0 at its end. */
function earliness(index: number, [first, last]: readonly [number, number]): number {
  return sigmoid(-(last - index + 1) / (last - first + 1)) / sigmoid(-1)
}

/** Between -1 and 0: less wrong just behind a window. */
function wrongness(index: number, windows: readonly (readonly [number, number])[]): number {
  const before = windows.findLast(([, last]) => last < index)
  if (!before) return -1
  return sigmoid((index - before[1]) / (before[1] - before[0]))
}

function sigmoid(place: number): number {
  return place > 3 ? -1 : 2 / (1 + Math.exp(5 * place)) - 1
}

function rowsOf(text: string): Row[] {
  const lines = text.trim().split('\n').slice(1)
  return lines.map((line) => {
    const [at = '', value = ''] = line.split(',')
    return { at: timeOf(at), value: Number(value) }
  })
}

function timeOf(text: string): number {
  return Date.parse(`${text.replace(' ', 'T').slice(0, 19)}Z`)
}
