import { findXPlace } from '../../../networks/x/measure/places.ts'
import type { CostReport, ListReport, WitnessedReport } from '../../../report/sighting-report.ts'
import type { Language } from '../../messages/languages.ts'
import type { Translate } from '../../messages/messages.ts'

/** To the minute: nobody looks at a list more often. */
export function minuteText(time: string): string {
  return time.slice(11, 16)
}

interface Tongue {
  language: Language
  t: Translate
}

/** “Brazil”, “São Paulo”, “Worldwide”, or the name of a server. */
export function placeText({ language, t }: Tongue, place: string): string {
  if (place === 'worldwide') return t('sight.place.world')
  if (place === 'topics') return t('sight.place.topics')
  if (place.startsWith('server:')) return place.slice('server:'.length)
  if (place.startsWith('country:')) return countryText(language, place.slice('country:'.length))
  const known = findXPlace(place)
  if (!known) return place
  if (!known.country) return t('sight.place.world')
  return known.city ? cityText(known.city, language) : countryText(language, known.country)
}

function cityText(names: Readonly<Partial<Record<string, string>>>, language: Language): string {
  return names[language] ?? names.en ?? ''
}

export function countryText(language: Language, code: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** From 1/1000 $; prices of less than a cent are told in full. */
export function moneyText(language: Language, mills: number): string {
  const digits = mills % 10 === 0 ? 2 : 3
  const style = {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const
  return (mills / 1000).toLocaleString(language, style)
}

/** “number 4 at best, from 11:12 to 11:47 UTC”. */
export function stretchText(t: Translate, { from, until, bestRank: rank }: ListReport['stretches'][number]): string {
  const times = { rank, from: minuteText(from), until: minuteText(until) }
  return from === until ? t('sight.once', times) : t('sight.between', times)
}

/** “witnessed by 12 supporters, at numbers 3 to 6, 11:12–11:47 UTC”. */
export function witnessedText({ language, t }: Tongue, said: WitnessedReport): string {
  const { witnesses, bestRank: best, worstRank: worst, from, until } = said
  const ranks = best === null || worst === null ? undefined : rankText(t, best, worst)
  const times = from && until && timesText(t, minuteText(from), minuteText(until))
  const parts = [t('sight.witnessed.by', { witnesses }), ranks, times].filter(Boolean)
  return parts.join(commaOf(language))
}

/** What parts the members of an enumeration without “and”. */
function commaOf(language: string): string {
  if (language === 'ja') return '、'
  if (language.startsWith('zh')) return '，'
  return language === 'ar' ? '، ' : ', '
}

function timesText(t: Translate, from: string, until: string): string {
  return from === until ? `${from} UTC` : t('sight.witnessed.times', { from, until })
}

function rankText(t: Translate, best: number, worst: number): string {
  return best === worst ? t('sight.witnessed.rank', { rank: best }) : t('sight.witnessed.ranks', { best, worst })
}

/** Why measuring ended before its time, in the reader's language where we know it, with the network's own words else. */
export function stoppedText(
  { language, t }: Tongue,
  stopped: { at: string; why: string | null; capMills: number },
): { sentence: string; why?: string } {
  const at = minuteText(stopped.at)
  if (stopped.why === 'budget')
    return { sentence: t('sight.stopped.budget', { cap: moneyText(language, stopped.capMills), at }) }
  if (stopped.why === 'switched off') return { sentence: t('sight.stopped.off', { at }) }
  return { sentence: t('sight.stopped.why', { at }), why: stopped.why ?? '' }
}

/** The change by which it ended early; undefined where it ran to its end, or runs. */
export function earlyEnd({ changes }: CostReport): CostReport['changes'][number] | undefined {
  const last = changes.at(-1)
  return last?.status === 'stopped' ? last : undefined
}
