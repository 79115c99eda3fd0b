import { instant, toIso } from '../hour/instant.ts'
import type { WhyNot } from './document.ts'
import { useOf } from './rank.ts'
import type { NetworkTally, Tally } from './tally.ts'
import { endOfInterval, type IntervalRow } from './trend-track.ts'

/** Why a network's tag did not trend, from its best interval and what the engine said of it there. */
export function whyNot(tally: Tally, of: NetworkTally): WhyNot {
  const best = of.trend.best() ?? busiest(of.trend.duringStorm())
  const windowSeconds = tally.opened.windowSeconds
  const authors = best?.windowAuthors ?? 0
  const tenthAuthors = (best && tenth(best)) ?? null
  const rank = best?.rank ?? null
  return {
    sentence: sentence({ measured: of.measured, rank, authors, windowSeconds, tenthAuthors }),
    at: best ? toIso(instant(endOfInterval(best))) : null,
    rank,
    authors,
    windowSeconds,
    tenthAuthors,
    verdict: highest(of.trend.duringStorm()),
    engine: best?.why ?? of.trend.verdicts.filter((row) => Date.parse(row.at) <= tally.end).at(-1)?.why ?? null,
  }
}

function sentence(of: {
  measured: boolean
  rank: number | null
  authors: number
  windowSeconds: number
  tenthAuthors: number | null
}): string {
  if (!of.measured) return 'Whether it trended was not measured.'
  if (of.authors === 0) return 'It did not trend: nobody was seen using the tag.'
  const crowd = `${of.authors} ${of.authors === 1 ? 'author' : 'authors'} in ${of.windowSeconds} seconds`
  if (of.rank === null) return `It did not trend: at its best it had ${crowd}.`
  const stood = `It did not trend: at its best it stood at rank ${of.rank} with ${crowd}`
  return of.tenthAuthors === null || of.rank <= 10 ? `${stood}.` : `${stood}; the tenth tag had ${of.tenthAuthors}.`
}

function tenth(row: IntervalRow): number | undefined {
  return row.top
    .map(useOf)
    .map((use) => use.authors)
    .sort((a, b) => b - a)[9]
}

function busiest(rows: readonly IntervalRow[]): IntervalRow | undefined {
  return rows.reduce<IntervalRow | undefined>(
    (best, row) => (row.windowAuthors > (best?.windowAuthors ?? 0) ? row : best),
    undefined,
  )
}

function highest(rows: readonly IntervalRow[]): WhyNot['verdict'] {
  const order = ['trending', 'fading', 'rising', 'quiet'] as const
  return order.find((verdict) => rows.some((row) => row.verdict === verdict)) ?? 'quiet'
}
