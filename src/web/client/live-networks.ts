import { networkLabels } from '../../campaign/networks.ts'
import type { Countdown } from '../../hour/countdown.ts'
import type { Instant } from '../../hour/instant.ts'
import type { Measured, PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { rankText, trendedText, verdictOf } from './live-measured.ts'
import { primaryOf, sourceLines } from './live-sources.ts'
import { number, say, type Words } from './live-words.ts'

/** What stands in one network's block, as plain text; an empty text leaves its place empty. */
export interface NetworkBlock {
  verdict: ReturnType<typeof verdictOf>
  texts: NetworkTexts
  sources: string[]
}

export interface NetworkTexts {
  name: string
  mentions: string
  mentionsLabel: string
  verdict: string
  trended: string
  authors: string
  perMinute: string
  rank: string
  servers: string
  own: string
}

/** One block for each network, each with its sources; none where only one is measured, which the page shows at large. */
export function networkBlocks(
  snapshot: PulseSnapshot | null,
  words: Words,
  now: Instant,
  phase: Countdown['phase'],
): NetworkBlock[] {
  if (!snapshot || snapshot.measured.length < 2) return []
  return snapshot.measured.map((of) => block(snapshot, of, words, now, phase))
}

export function networksNote(snapshot: PulseSnapshot | null, words: Words): string {
  const primary = primaryOf(snapshot)
  return primary ? say(words, 'live.networks.note', { network: networkLabels[primary.network] }) : ''
}

function block(
  snapshot: PulseSnapshot,
  of: Measured,
  words: Words,
  now: Instant,
  phase: Countdown['phase'],
): NetworkBlock {
  const verdict = verdictOf(of, phase)
  const sources = snapshot.sources.filter(({ network }) => network === of.network)
  const isNow = phase === 'after' || sources.some(({ state }) => state === 'live')
  return {
    verdict,
    texts: {
      name: networkLabels[of.network],
      mentions: number(words, of.mentions),
      mentionsLabel: say(words, 'live.networks.mentions', { count: of.mentions }),
      verdict: say(words, `live.verdict.${verdict}`),
      trended: trendedText(of, words),
      authors: number(words, of.authors),
      perMinute: isNow ? number(words, of.perMinute) : '–',
      rank: of.tags === null ? say(words, 'live.notMeasured') : rankText(of, words),
      servers: serversText(of, words),
      own: of.hears === null ? '' : say(words, 'live.networks.own'),
    },
    sources: sourceLines({ ...snapshot, sources }, words, now),
  }
}

/** What each server knows stands beside the others and is no part of a sum. */
function serversText({ servers }: Measured, words: Words): string {
  if (servers.length === 0) return ''
  const list = servers.map(({ label, mentions }) => `${label} ${number(words, mentions)}`).join(' · ')
  return say(words, 'live.networks.servers', { list })
}
