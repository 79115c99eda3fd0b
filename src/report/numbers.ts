import { instant, toIso } from '../hour/instant.ts'
import { crowdOf } from './crowd.ts'
import type { Curve, NetworkReport } from './document.ts'
import type { Stretch } from './gaps.ts'
import { share } from './share.ts'
import type { NetworkTally, Tally } from './tally.ts'
import type { IntervalRow } from './trend-track.ts'
import { endOfInterval } from './trend-track.ts'
import { whyNot } from './why-not.ts'

/** Everything that is published about one network; nothing in it is added to another network's. */
export function networkNumbers(tally: Tally, of: NetworkTally): NetworkReport {
  const { mentions, authors, corrections } = of.mentions.storm()
  const curve = curveOf(tally, of, tally.opened.intervalSeconds)
  const minutes = curveOf(tally, of, 60)
  return {
    network: of.network,
    ...(of.hears && { hears: of.hears }),
    mentions,
    authors,
    mentionsPerAuthor: authors === 0 ? 0 : Math.round((mentions / authors) * 100) / 100,
    corrections,
    unknownCorrections: of.mentions.unknownCorrections,
    early: withoutCorrections(of.mentions.early()),
    late: withoutCorrections(of.mentions.late()),
    peak: mentions === 0 ? null : { interval: peakOf(curve), minute: peakOf(minutes) },
    trendedAfterSeconds: of.trend.trendedAfterSeconds() ?? null,
    whyNot: of.trend.trendedAfterSeconds() === undefined ? whyNot(tally, of) : null,
    rank: rankOver(of),
    verdicts: verdictsOver(of),
    authenticity: authenticity(of, mentions),
    curve,
    minutes,
    ...interruptionsIn(tally, of),
    ...(of.seen.any && { servers: of.seen.servers(), lookedAgain: of.seen.lookedAgain() }),
    ...(of.crowd.any && { crowd: crowdOf(of.mentions, of.crowd) }),
  }
}

function withoutCorrections({ mentions, authors }: { mentions: number; authors: number }) {
  return { mentions, authors }
}

function curveOf({ tZero, end }: Tally, of: NetworkTally, seconds: number): Curve {
  const steps = Math.ceil((end - tZero) / (seconds * 1000))
  const counts = Array.from({ length: steps }, (_, step) => {
    const from = tZero + step * seconds * 1000
    return of.mentions.between(from, Math.min(from + seconds * 1000, end))
  })
  return {
    from: toIso(tZero),
    seconds,
    mentions: counts.map((each) => each.mentions),
    authors: counts.map((each) => each.authors),
  }
}

function peakOf(curve: Curve): { from: string; mentions: number; authors: number } {
  const mentions = curve.mentions.reduce((most, each) => Math.max(most, each), 0)
  const step = curve.mentions.indexOf(mentions)
  const from = time(Date.parse(curve.from) + step * curve.seconds * 1000)
  return { from, mentions, authors: curve.authors[step] ?? 0 }
}

function rankOver(of: NetworkTally): NetworkReport['rank'] {
  const best = of.trend.best()
  return {
    best: best?.rank === undefined ? null : { rank: best.rank, tags: best.tags, at: closedAt(best) },
    over: of.trend.duringStorm().map((row) => ({ at: closedAt(row), rank: row.rank ?? null, tags: row.tags })),
  }
}

function verdictsOver(of: NetworkTally): NetworkReport['verdicts'] {
  return {
    seconds: of.trend.secondsIn(),
    changes: of.trend.verdicts.map(({ at, from, to, why }) => ({ at, from, to, why })),
  }
}

function authenticity(of: NetworkTally, mentions: number): NetworkReport['authenticity'] {
  const published = of.publishedByUproar()
  return { ...of.concentration(), publishedByUproar: published, publishedByUproarShare: share(published, mentions) }
}

function interruptionsIn({ tZero, end }: Tally, of: NetworkTally): Pick<NetworkReport, 'interruptions' | 'unmeasured'> {
  const span = { from: tZero, until: end }
  const interruptions = of.gaps
    .interruptions()
    .map(({ source, from, until, missing, why }) => ({
      ...clip({ from, until: until ?? end }, span),
      source,
      missing,
      why,
    }))
    .filter(({ from, until }) => from < until || (from === until && from >= tZero && from < end))
    .map(({ source, missing, why, ...times }) => ({ ...stretch(times), source, missing, why: why ?? null }))
  return { interruptions, unmeasured: of.gaps.unmeasured(span).map(stretch) }
}

function clip({ from, until }: Stretch, span: Stretch): Stretch {
  return { from: Math.max(from, span.from), until: Math.min(until, span.until) }
}

function stretch({ from, until }: Stretch): { from: string; until: string; seconds: number } {
  return { from: time(from), until: time(until), seconds: (until - from) / 1000 }
}

function closedAt(row: IntervalRow): string {
  return time(endOfInterval(row))
}

function time(ms: number): string {
  return toIso(instant(ms))
}
