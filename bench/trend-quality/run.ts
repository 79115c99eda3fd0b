import { createTrendEngine, type Profile } from '../../src/trends/index.ts'
import { TagCounts } from './counts.ts'
import { type Detector, rivals } from './rivals.ts'
import { type Run, scoredMinutes } from './scoring.ts'
import { firstScored, makeStream, minutes, start } from './stream.ts'

/** Plays one stream to the engine and to every variant of every rival. `ours` is what it takes to be called rising. */
export function play(seed: number, profile: Profile, withRivals: boolean): Run {
  const stream = makeStream(seed)
  const engine = createTrendEngine({ profile })
  const indexOf = new Map(stream.truths.map(({ tag }, index) => [tag, index]))
  const detectors = withRivals ? namedDetectors(stream.truths.length) : []
  const scores = new Map(
    ['ours', 'verdict', ...detectors.map(({ name }) => name)].map((name) => [name, emptyScores(stream.truths.length)]),
  )
  const counts = stream.truths.map(() => new TagCounts())
  for (let minute = 0; minute < minutes; minute++) {
    for (const one of counts) one.open(minute)
    for (const { tag, author, at, text } of stream.minute(minute)) {
      engine.see(tag, author, at, text)
      if (withRivals) counts[indexOf.get(tag) ?? 0]?.add(author)
    }
    const at = minute - firstScored
    const changes = engine.advance(start + (minute + 1) * 60_000)
    if (at >= 0) {
      for (const { key, to } of changes) if (to === 'rising') set(scores, 'verdict', indexOf.get(key), at, 1)
      for (const { key, crowd, score } of engine.top(1000))
        set(scores, 'ours', indexOf.get(key), at, crowd >= profile.rising.authors ? score : 0)
    }
    if (withRivals) playRivals(detectors, counts, scores, at)
  }
  return { truths: stream.truths, scores }
}

interface NamedDetectors {
  name: string
  detectors: Detector[]
}

function namedDetectors(tags: number): NamedDetectors[] {
  return Object.entries(rivals).flatMap(([rival, { variants }]) =>
    Object.entries(variants).map(([variant, make]) => ({
      name: `${rival}: ${variant}`,
      detectors: Array.from({ length: tags }, make),
    })),
  )
}

function playRivals(
  detectors: NamedDetectors[],
  counts: TagCounts[],
  scores: Map<string, Float32Array[]>,
  at: number,
): void {
  for (const [index, count] of counts.entries()) {
    const told = count.told()
    for (const { name, detectors: ofTags } of detectors) {
      const score = ofTags[index]?.score(told) ?? 0
      if (at >= 0) set(scores, name, index, at, score)
    }
  }
}

function set(
  scores: Map<string, Float32Array[]>,
  name: string,
  index: number | undefined,
  at: number,
  score: number,
): void {
  const series = scores.get(name)?.[index ?? -1]
  if (series) series[at] = score
}

function emptyScores(tags: number): Float32Array[] {
  return Array.from({ length: tags }, () => new Float32Array(scoredMinutes))
}
