import { usual, usualLevel } from './baseline.ts'
import { isLearning, judge, type Measurement, quiet } from './judge.ts'
import { busy, liftOf } from './lift.ts'
import { type Doubt, highestScore, measure, noDoubt, onsetOf, type Surroundings, trendOf } from './measure.ts'
import type { Profile } from './profile.ts'
import type { Stream } from './stream.ts'
import type { TagState } from './tag-state.ts'
import type { TagTable } from './tag-table.ts'
import type { Trend, VerdictChange } from './trend.ts'

/** Of tags with fewer authors it does not matter what is usual, unless they are known to be busy at times. */
const fewestToSurvey = 3

/** Measures and judges the tags of a table, as they stand at an instant. */
export class Judging {
  readonly #profile: Profile
  readonly #stream: Stream
  readonly #table: TagTable
  readonly #fewest: number

  constructor(profile: Profile, stream: Stream, table: TagTable) {
    this.#profile = profile
    this.#stream = stream
    this.#table = table
    this.#fewest = Math.max(1, Math.min(profile.rising.authors, profile.keeping.authors, profile.trending.authors))
  }

  /** At the end of a bucket, `at`: every tag that could get, or has, a verdict. */
  judgeAll(at: number): VerdictChange[] {
    const states = this.#table.all()
    this.#survey(states, at)
    const around = this.#around(at, this.#ranked(states))
    const candidates = this.#candidates(states)
    const watched = candidates.filter((state) => this.#couldChange(state, around))
    if (watched.length === 0) return []
    const ranked = candidates.filter(({ id }) => this.#table.windows.mentions(id) > 0).sort(this.#table.byRank)
    const ranks = new Map(ranked.map((state, index) => [state, index + 1]))
    const doubts = this.#doubts(watched)
    const unranked = ranked.length + 1
    watched.sort((a, b) => (ranks.get(a) ?? unranked) - (ranks.get(b) ?? unranked))
    return watched.flatMap((state) => this.#judge(state, around, ranks.get(state), doubts.get(state.id) ?? noDoubt))
  }

  trends(states: readonly TagState[], at: number, firstRank: number, ranked: number): Trend[] {
    const around = this.#around(at, ranked)
    const doubts = this.#doubts(states)
    return states.map((state, index) => {
      const rank = this.#table.windows.mentions(state.id) > 0 ? firstRank + index : undefined
      const measurement = measure(state, this.#table.windows, around, rank, doubts.get(state.id) ?? noDoubt)
      return trendOf(state, measurement, this.#profile)
    })
  }

  /** A quiet tag stays so when it would even if nothing spoke against its crowd. */
  #couldChange(state: TagState, around: Surroundings): boolean {
    if (state.standing.verdict !== 'quiet') return true
    const { rising } = this.#profile
    if (
      isLearning({ watchedSeconds: around.stream.watched * this.#profile.bucketSeconds }, this.#profile) ||
      this.#table.windows.authors(state.id) < rising.authors
    )
      return false
    return highestScore(state, this.#table.windows, around) >= rising.score
  }

  /** Notes what is usual for each tag with authors, and how lively the busy ones are. */
  #survey(states: readonly TagState[], at: number): void {
    const { windows } = this.#table
    const lively: { authors: number; expected: number }[] = []
    for (const state of states) {
      const authors = windows.authors(state.id)
      if (authors < fewestToSurvey && !state.past.season) continue
      const middle = at - this.#profile.windowSeconds * 500
      state.usual = usual(usualLevel(state.past, this.#stream.lessons, middle, this.#profile), 1).expected
      if (state.usual >= busy && state.past.season) lively.push({ authors, expected: state.usual })
    }
    this.#stream.lift = liftOf(lively)
  }

  /** All others have fewer authors, and so no better rank. */
  #candidates(states: readonly TagState[]): TagState[] {
    const { windows } = this.#table
    return states.filter(({ id, standing }) => standing.verdict !== 'quiet' || windows.authors(id) >= this.#fewest)
  }

  #ranked(states: readonly TagState[]): number {
    let ranked = 0
    for (const { id } of states) if (this.#table.windows.mentions(id) > 0) ranked++
    return ranked
  }

  #doubts(states: readonly TagState[]): Map<number, Doubt> {
    const { windows, texts } = this.#table
    const shares = texts.shares(states.map(({ id }) => id))
    return new Map(
      states.map(({ id }) => [id, { concentration: windows.concentration(id), copyShare: shares.get(id) ?? 0 }]),
    )
  }

  #judge(state: TagState, around: Surroundings, rank: number | undefined, doubt: Doubt): VerdictChange[] {
    const measurement = measure(state, this.#table.windows, around, rank, doubt)
    const from = state.standing.verdict
    const standing = judge(measurement, this.#profile, state.standing)
    state.standing =
      from === 'quiet' && standing !== quiet
        ? { ...standing, onset: this.#onset(state, around, measurement) }
        : standing
    if (state.standing.verdict === from) return []
    const trend = trendOf(state, measurement, this.#profile)
    return [{ at: around.at, key: state.key, tag: state.tag, from, to: standing.verdict, trend }]
  }

  #onset(state: TagState, around: Surroundings, { expected }: Measurement): number {
    return onsetOf(state, this.#table.windows, around, expected)
  }

  #around(at: number, ranked: number): Surroundings {
    return { at, profile: this.#profile, stream: this.#stream, ranked }
  }
}
