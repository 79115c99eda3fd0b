import type { Countdown } from '../../hour/countdown.ts'
import { primaryOf } from './live-sources.ts'
import type { LiveMoment, LiveView } from './live-view.ts'
import { say, type Words } from './live-words.ts'

/** What was true when the announcer last looked, and when it last spoke (milliseconds since 1970). */
export interface Announced {
  phase: Countdown['phase']
  verdict: LiveView['verdict']
  tenMinutes: number
  /** That the storm was postponed or has moved. */
  news: string
  spokeAt: number
}

const quietMs = 15_000
const everyMs = 10 * 60_000

/**
 * One sentence for people who listen, at most every 15 seconds, and only where something matters: the storm began or is
 * over, the verdict changed, another ten minutes have passed. What comes too soon is said later, if it is still so.
 */
export function announce(
  before: Announced | undefined,
  moment: LiveMoment,
  view: LiveView,
): { memory: Announced; text: string } {
  const seen = lookAt(moment, view)
  if (!before) return { memory: { ...seen, spokeAt: Number.NEGATIVE_INFINITY }, text: '' }
  if (moment.now - before.spokeAt < quietMs) return { memory: before, text: '' }
  const text = sentence(before, { ...seen, spokeAt: moment.now }, moment)
  return { memory: { ...seen, spokeAt: text ? moment.now : before.spokeAt }, text }
}

function lookAt({ storm, now }: LiveMoment, { phase, verdict, texts }: LiveView): Omit<Announced, 'spokeAt'> {
  return {
    phase,
    verdict,
    news: texts.news,
    tenMinutes: phase === 'running' ? Math.floor((now - storm.tZero) / everyMs) : 0,
  }
}

function sentence(before: Announced, seen: Announced, { words, snapshot }: LiveMoment): string {
  const values = { verdict: say(words, `live.verdict.${seen.verdict}`), mentions: mentionsIn(words, snapshot) }
  if (seen.news !== '' && seen.news !== before.news) return seen.news
  if (seen.phase !== before.phase) return phaseSentence(seen, words, values)
  if (seen.phase !== 'running') return ''
  if (seen.verdict !== before.verdict) return say(words, 'live.say.verdict', values)
  if (seen.tenMinutes <= before.tenMinutes) return ''
  return say(words, 'live.say.minutes', { ...values, count: seen.tenMinutes * 10 })
}

function phaseSentence({ phase }: Announced, words: Words, values: { verdict: string; mentions: string }): string {
  if (phase === 'before') return ''
  return phase === 'running' ? say(words, 'live.say.began') : say(words, 'live.say.over', values)
}

function mentionsIn(words: Words, snapshot: LiveMoment['snapshot']): string {
  const measured = primaryOf(snapshot)
  return measured ? say(words, 'live.say.mentions', { count: measured.mentions }) : say(words, 'live.notMeasured')
}
