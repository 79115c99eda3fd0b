import type { ForecastReport } from '../../../report/forecast.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { networkLabel } from '../report/words.ts'

/** One prediction beside what came, in words. */
export interface ForecastLine {
  what: string
  range: string
  was: string
  /** Null where it cannot be judged. */
  held: boolean | null
  score: string
}

/** Turnout first, then each network. */
export function forecastLines({ turnout, networks }: ForecastReport, language: Language): ForecastLine[] {
  const t = createMessages(language)
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const line = (what: string, judged: ForecastReport['turnout'], format: Intl.NumberFormat): ForecastLine => ({
    what,
    range: t('forecast.between', { low: format.format(judged.low), high: format.format(judged.high) }),
    was: judged.was === null ? t('forecast.unknown') : format.format(judged.was),
    held: judged.held,
    score:
      judged.score === null ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(judged.score),
  })
  return [
    line(t('forecast.turnout'), turnout, percent),
    ...networks.flatMap(({ network, mentions, rank }) => [
      line(t('forecast.mentions', { network: networkLabel(network) }), mentions, number),
      ...(rank ? [rankLine(t('forecast.rank', { network: networkLabel(network) }), rank, language)] : []),
    ]),
  ]
}

function rankLine(
  what: string,
  { best, worst, was, held }: NonNullable<ForecastReport['networks'][number]['rank']>,
  language: Language,
): ForecastLine {
  const t = createMessages(language)
  const range = worst === null ? t('forecast.behind', { best }) : t('forecast.between', { low: best, high: worst })
  const came = was === null ? t(held === null ? 'forecast.unknown' : 'forecast.noPlace') : String(was)
  return { what, range, was: came, held, score: '' }
}

/** Whether it held, in a word. */
export function heldWord({ held }: ForecastLine, language: Language): string {
  const t = createMessages(language)
  if (held === null) return t('forecast.unknown')
  return t(held ? 'forecast.held' : 'forecast.missed')
}
