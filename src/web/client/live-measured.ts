import type { Countdown } from '../../hour/countdown.ts'
import type { Measured, PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import type { Verdict } from '../../trends/index.ts'
import { length } from './live-format.ts'
import { isMeasuredNow, primaryOf } from './live-sources.ts'
import { number, say, type Words } from './live-words.ts'

export type VerdictWord = Verdict | 'unmeasured' | 'trended' | 'not'

export interface MeasuredTexts {
  verdict: string
  rank: string
  trended: string
  authors: string
  authorsLabel: string
  perMinute: string
  perMinuteLabel: string
  corrections: string
  early: string
  /** The engine's own sentence, in English. */
  why: string
}

type Phase = Countdown['phase']
type Told = { snapshot: PulseSnapshot | null; words: Words }

export function measuredTexts({ snapshot, words }: Told, phase: Phase): { verdict: VerdictWord; texts: MeasuredTexts } {
  const measured = primaryOf(snapshot)
  const verdict = verdictOf(measured, phase)
  const texts = {
    verdict: say(words, `live.verdict.${verdict}`),
    rank: measured && phase !== 'after' ? rankText(measured, words) : '',
    trended: trendedText(measured, words),
    ...countTexts(snapshot, words, phase),
    corrections: countedIf(measured?.corrections, 'live.corrections', words),
    early: countedIf(measured?.early, 'live.early', words),
    why: measured?.why ?? '',
  }
  return { verdict, texts }
}

/** While it runs, what is; afterwards, whether it ever did. */
export function verdictOf(measured: Measured | null, phase: Phase): VerdictWord {
  if (!measured) return 'unmeasured'
  if (phase !== 'after') return measured.verdict
  return measured.trendedAfterSeconds === null ? 'not' : 'trended'
}

export function rankText({ rank, tags }: Measured, words: Words): string {
  if (tags === null) return say(words, 'live.rank.unmeasured')
  if (rank === null) return say(words, 'live.rank.none', { count: tags })
  return say(words, 'live.rank', { rank, count: tags })
}

export function trendedText(measured: Measured | null, words: Words): string {
  const seconds = measured?.trendedAfterSeconds ?? null
  return seconds === null ? '' : say(words, 'live.trended', { length: length(words, seconds) })
}

/** The rate is of this minute, so a stream that stands still has none. */
function countTexts(snapshot: PulseSnapshot | null, words: Words, phase: Phase) {
  const measured = primaryOf(snapshot)
  const isNow = snapshot !== null && (phase === 'after' || isMeasuredNow(snapshot))
  const authors = say(words, 'live.authors', { count: measured?.authors ?? 0 })
  const perMinute = say(words, phase === 'after' ? 'live.perMinute.after' : 'live.perMinute')
  return {
    ...counted('authors', measured?.authors, authors, words),
    ...counted('perMinute', isNow ? measured?.perMinute : undefined, perMinute, words),
  }
}

function counted<Name extends 'authors' | 'perMinute'>(
  name: Name,
  count: number | undefined,
  what: string,
  words: Words,
) {
  const label = count === undefined ? say(words, 'live.unmeasured', { what }) : what
  const shown = count === undefined ? '–' : number(words, count)
  return { [name]: shown, [`${name}Label`]: label } as Record<Name | `${Name}Label`, string>
}

function countedIf(count: number | undefined, key: 'live.corrections' | 'live.early', words: Words): string {
  return count ? `${number(words, count)} ${say(words, key, { count })}` : ''
}
