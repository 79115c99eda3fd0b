import { usual, usualLevel } from './baseline.ts'
import { judge, type Measurement, quiet } from './judge.ts'
import { busy, liftOf } from './lift.ts'
import { measure, oldestBucket, onsetOf, type Surroundings, trendOf } from './measure.ts'
import type { Profile } from './profile.ts'
import type { Stream } from './stream.ts'
import type { TagState } from './tag-state.ts'
import type { TagTable } from './tag-table.ts'
import type { Trend, VerdictChange } from './trend.ts'
import type { Concentration } from './windows.ts'

/** Measures and judges the tags of a table, as they stand at an instant. */
/** Of tags with fewer authors it does not matter what is usual, unless they are known to be busy at times. */
const fewestToSurvey = 3

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
    this.#survey(at)
    const candidates = this.#candidates()
    const ranked = candidates.filter(({ id }) => this.#table.windows.mentions(id) > 0).sort(this.#table.byRank)
    const ranks = new Map(ranked.map((state, index) => [state, index + 1]))
    const around = this.#around(at, this.#ranked())
    const concentrations = this.#concentrations(candidates)
    const judged = [...ranked, ...candidates.filter((state) => !ranks.has(state))]
    return judged.flatMap((state) =>
      this.#judge(state, around, ranks.get(state), concentrations.get(state.id) ?? nobody()),
    )
  }

  trends(states: readonly TagState[], at: number, firstRank: number, ranked: number): Trend[] {
    const around = this.#around(at, ranked)
    const concentrations = this.#concentrations(states)
    return states.map((state, index) => {
      const rank = this.#table.windows.mentions(state.id) > 0 ? firstRank + index : undefined
      const measurement = measure(state, this.#table.windows, around, rank, concentrations.get(state.id) ?? nobody())
      return trendOf(state, measurement, this.#profile)
    })
  }

  /** Notes what is usual for each tag with authors, and how lively the busy ones are. */
  #survey(at: number): void {
    const { windows } = this.#table
    const lively: { authors: number; expected: number }[] = []
    for (const state of this.#table.all()) {
      const authors = windows.authors(state.id)
      if (authors < fewestToSurvey && !state.past.season) continue
      const middle = at - this.#profile.windowSeconds * 500
      state.usual = usual(usualLevel(state.past, this.#stream.lessons, middle, this.#profile), 1).expected
      if (state.usual >= busy && state.past.season) lively.push({ authors, expected: state.usual })
      if (state.copies?.isEmptyAfter(oldestBucket(this.#stream, this.#profile))) state.copies = undefined
    }
    this.#stream.lift = liftOf(lively)
  }

  /** All others have fewer authors, and so no better rank. */
  #candidates(): TagState[] {
    const { windows } = this.#table
    return this.#table
      .all()
      .filter(({ id, standing }) => standing.verdict !== 'quiet' || windows.authors(id) >= this.#fewest)
  }

  #ranked(): number {
    let ranked = 0
    for (const { id } of this.#table.all()) if (this.#table.windows.mentions(id) > 0) ranked++
    return ranked
  }

  #concentrations(states: readonly TagState[]): Map<number, Concentration> {
    const found = new Map(states.map(({ id }) => [id, nobody()]))
    this.#table.windows.concentrations(found)
    return found
  }

  #judge(
    state: TagState,
    around: Surroundings,
    rank: number | undefined,
    concentration: Concentration,
  ): VerdictChange[] {
    const measurement = measure(state, this.#table.windows, around, rank, concentration)
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

function nobody(): Concentration {
  return { largest: 0, kept: 0, authors: 0 }
}
