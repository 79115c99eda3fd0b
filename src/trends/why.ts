import { isLearning, type Measurement, type Standing } from './judge.ts'
import type { Profile } from './profile.ts'

/** `212 authors in 10 minutes where 9 were expected; 24 times usual; largest author 2 %; rank 3`, and what is lacking. */
export function why(measurement: Measurement, standing: Standing, profile: Profile): string {
  const { mentions, rank, largestAuthorShare } = measurement
  if (mentions === 0) return [`no mention in ${duration(profile.windowSeconds)}`, usually(measurement)].join('; ')
  const facts = [
    `${crowd(measurement, profile)} where ${expectation(measurement)}`,
    ...times(measurement),
    `largest author ${Math.round(largestAuthorShare * 100)} %`,
    ...besides(measurement),
    `rank ${rank}`,
  ]
  return [...facts, ...lacking(measurement, standing, profile)].join('; ')
}

/** What makes the crowd smaller than it looks, or everything livelier. */
function besides({ copyShare, lift }: Measurement): string[] {
  return [
    ...(copyShare >= 0.25 ? [`${Math.round(copyShare * 100)} % copies`] : []),
    ...(lift >= 1.5 ? [`everything ${decimal(lift)} times as lively as usual`] : []),
  ]
}

/** What keeps a tag from trending, first things first. */
function lacking(measurement: Measurement, standing: Standing, profile: Profile): string[] {
  if (standing.verdict === 'trending') return []
  if (isLearning(measurement, profile)) return [learning(measurement, profile)]
  const { crowd, score, rank, ranked } = measurement
  const needed = profile.trending
  const lacks = [
    ...(crowd < needed.authors ? [`too few: ${needed.authors} authors needed`] : []),
    ...(score < needed.score ? [`not unusual enough: score ${decimal(score)}, ${needed.score} needed`] : []),
    ...(rank !== undefined && rank > needed.rank
      ? [`drowned: rank ${rank} of ${ranked}, top ${needed.rank} needed`]
      : []),
  ]
  return lacks.length > 0 ? lacks : [`must hold for ${duration(needed.holdSeconds)}`]
}

function learning({ watchedSeconds }: Measurement, profile: Profile): string {
  const needed = profile.windowSeconds + profile.learningSeconds
  return `still learning what is usual: ${duration(watchedSeconds)} of ${duration(needed)} watched`
}

function crowd({ authors }: Measurement, profile: Profile): string {
  return `${authors} ${authors === 1 ? 'author' : 'authors'} in ${duration(profile.windowSeconds)}`
}

function expectation({ expected }: Measurement): string {
  if (expected < 1) return 'less than one was expected'
  return Math.round(expected) === 1 ? '1 was expected' : `${Math.round(expected)} were expected`
}

function times({ authors, expected }: Measurement): string[] {
  return expected < 1 ? [] : [`${decimal(authors / expected)} times usual`]
}

function usually({ expected }: Measurement): string {
  return expected < 1
    ? 'none expected'
    : `${Math.round(expected)} ${Math.round(expected) === 1 ? 'author' : 'authors'} expected`
}

function decimal(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(1)
}

function duration(seconds: number): string {
  if (seconds >= 120 && seconds % 60 === 0) return `${seconds / 60} minutes`
  if (seconds === 60) return '1 minute'
  return `${Math.round(seconds)} ${Math.round(seconds) === 1 ? 'second' : 'seconds'}`
}
