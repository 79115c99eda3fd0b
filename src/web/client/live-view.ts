import { type Countdown, countdown } from '../../hour/countdown.ts'
import type { Instant } from '../../hour/instant.ts'
import { parseInstant } from '../../hour/instant.ts'
import { dayIn, timeInUtc } from '../../hour/local-time.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { age, clockDigits } from './live-format.ts'
import { type MeasuredTexts, measuredTexts, type VerdictWord } from './live-measured.ts'
import { type NetworkBlock, networkBlocks, networksNote } from './live-networks.ts'
import { type RecordTexts, recordTexts } from './live-records.ts'
import { primaryOf, sourceLines, withPrimarySources } from './live-sources.ts'
import { number, say, type Words } from './live-words.ts'

/** What the live room is told from outside; everything it shows follows from it. */
export interface LiveMoment {
  storm: { tZero: Instant; endsAt: Instant }
  /** T-zero as the page had it when it was opened. */
  madeFor?: Instant
  /** The newest; null where none has come yet. */
  snapshot: PulseSnapshot | null
  /** By the server's clock. */
  now: Instant
  /** Whether the stream or the polling of it still answers. */
  connected: boolean
  words: Words
}

export type Freshness = 'none' | 'fresh' | 'old' | 'lost' | 'closed'

/** What stands in each named place of the page, as plain text; an empty text leaves its place empty. */
export type LiveTexts = MeasuredTexts & RecordTexts & OwnTexts

interface OwnTexts {
  /** The giant one: the countdown before T-zero, the mentions from then on. */
  figure: string
  figureLabel: string
  left: string
  status: string
  postTitle: string
  postGo: string
  prompt: string
  /** That the organizer has postponed or moved the storm; empty where nothing of the kind happened. */
  news: string
  /** Whose the large numbers are, where several networks are measured. */
  networksNote: string
}

export interface LiveView {
  phase: Countdown['phase']
  verdict: VerdictWord
  freshness: Freshness
  texts: LiveTexts
  sources: string[]
  /** Those of the large numbers alone. */
  origin: string[]
  networks: NetworkBlock[]
  promptLanguage: string
  /** Path of the report after its language. */
  report: string | null
}

/** Numbers older than this are not called live. */
const freshMs = 5000

export function liveView(moment: LiveMoment): LiveView {
  const { snapshot, words, storm, now } = moment
  const clock = countdown({ ...storm, now })
  const { verdict, texts } = measuredTexts(moment, clock.phase)
  const freshness = freshnessOf(moment, clock.phase)
  const prompt = promptOf(snapshot, words.language)
  return {
    phase: clock.phase,
    verdict,
    freshness,
    texts: {
      ...texts,
      ...recordTexts(snapshot, words, now),
      ...ownTexts(moment, clock, freshness),
      prompt: prompt.text,
      networksNote: networksNote(snapshot, words),
    },
    sources: snapshot ? sourceLines(snapshot, words, now) : [say(words, 'live.source.none')],
    origin: snapshot ? sourceLines(withPrimarySources(snapshot), words, now) : [say(words, 'live.source.none')],
    networks: networkBlocks(snapshot, words, now, clock.phase),
    promptLanguage: prompt.language,
    report: snapshot?.report ?? null,
  }
}

function ownTexts(
  moment: LiveMoment,
  clock: Countdown,
  freshness: Freshness,
): Omit<OwnTexts, 'prompt' | 'networksNote'> {
  const { words } = moment
  const during = clock.phase === 'running'
  return {
    ...figureTexts(moment, clock),
    left: during ? clockDigits(clock, words) : '',
    status: statusText(moment, freshness),
    news: newsText(moment),
    ...postTexts(moment, during),
  }
}

function postTexts({ snapshot, words }: LiveMoment, during: boolean): Pick<OwnTexts, 'postTitle' | 'postGo'> {
  if (snapshot?.postponed)
    return { postTitle: say(words, 'live.postponed.post'), postGo: say(words, 'live.postponed.go') }
  return {
    postTitle: say(words, during ? 'live.post.running' : 'live.post.before'),
    postGo: say(words, during ? 'live.post.go.running' : 'live.post.go.before'),
  }
}

/** The page was made for the hour that it knew; what the snapshot says is newer. */
function newsText({ snapshot, words, madeFor }: LiveMoment): string {
  if (!snapshot) return ''
  if (snapshot.postponed) return say(words, 'live.postponed', { time: timeInUtc(parseInstant(snapshot.postponed.at)) })
  const tZero = parseInstant(snapshot.tZero)
  if (madeFor === undefined || tZero === madeFor) return ''
  return say(words, 'live.moved', { time: timeInUtc(tZero), day: dayIn('UTC', tZero, words.language) })
}

function figureTexts(
  { snapshot, words, storm }: LiveMoment,
  clock: Countdown,
): Pick<OwnTexts, 'figure' | 'figureLabel'> {
  const time = timeInUtc(storm.tZero)
  if (clock.phase === 'before') {
    return { figure: clockDigits(clock, words), figureLabel: say(words, 'live.figure.before', { time }) }
  }
  const mentions = primaryOf(snapshot)?.mentions
  const minutes = Math.round((storm.endsAt - storm.tZero) / 60_000)
  const what =
    clock.phase === 'running'
      ? say(words, 'live.figure.running', { count: mentions ?? 0, time })
      : say(words, 'live.figure.after', { count: minutes, time })
  if (mentions === undefined) return { figure: '–', figureLabel: say(words, 'live.unmeasured', { what }) }
  return { figure: number(words, mentions), figureLabel: what }
}

function freshnessOf({ snapshot, now, connected }: LiveMoment, phase: Countdown['phase']): Freshness {
  if (!snapshot) return connected ? 'none' : 'lost'
  const isFresh = now - parseInstant(snapshot.at) <= freshMs
  if (!connected && !isFresh) return 'lost'
  if (phase === 'after') return 'closed'
  return isFresh ? 'fresh' : 'old'
}

function statusText({ snapshot, words, now }: LiveMoment, freshness: Freshness): string {
  if (!snapshot) return say(words, freshness === 'lost' ? 'live.status.lostEmpty' : 'live.status.none')
  return say(words, `live.status.${freshness}`, { age: age(words, parseInstant(snapshot.at), now) })
}

function promptOf(snapshot: PulseSnapshot | null, wanted: string): { text: string; language: string } {
  const prompts = snapshot?.prompt ?? {}
  const language = prompts[wanted] === undefined ? (Object.keys(prompts)[0] ?? wanted) : wanted
  return { text: prompts[language] ?? '', language }
}
