import { cityName } from '../../../hour/cities.ts'
import { timeIn } from '../../../hour/local-time.ts'
import { type Crowd, shares } from '../../../hour/planner/crowd.ts'
import type { ScoredHour } from '../../../hour/planner/score.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'

export interface ReasonOptions {
  crowd: Crowd
  language: Language
  /** Where the crowd is our guess and nobody's list. */
  isPrior?: boolean
}

const mostPlaces = 4
const fair = 0.6

/** Why an hour is proposed, and what speaks against it, in sentences. */
export function reasonFor(hour: ScoredHour, options: ReasonOptions): string {
  const t = createMessages(options.language)
  const percent = (share: number) => Math.round(share * 100)
  const parts = [
    t('plan.reason.awake', {
      awake: percent(hour.awake),
      reach: percent(hour.reach),
      who: options.isPrior ? 'prior' : 'known',
      places: placesAt(hour, options),
    }),
  ]
  const [worst] = hour.burdens
  if (worst && hour.burdens.length > 1 && hour.fairness >= fair) parts.push(t('plan.reason.fair'))
  if (worst && hour.burdens.length > 1 && hour.fairness < fair) {
    const continent = t(`plan.continent.${worst.continent}`)
    parts.push(t('plan.reason.unfair', { continent, awake: percent(worst.awake) }))
  }
  parts.push(t(`plan.reason.${busyness(hour.crowded)}`))
  if (hour.clash) parts.push(t('plan.reason.clash', { event: hour.clash }))
  return parts.join(/^(?:ja|zh)/.test(options.language) ? '' : ' ')
}

function placesAt({ at }: ScoredHour, { crowd, language }: ReasonOptions): string {
  const t = createMessages(language)
  const weekday = (zone: string) => new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short' }).format(at)
  const places = shares(crowd)
    .slice(0, mostPlaces)
    .map(({ zone }) =>
      t('plan.reason.place', { city: cityName(zone, language), day: weekday(zone), time: timeIn(zone, at, language) }),
    )
  return new Intl.ListFormat(language, { type: 'unit' }).format(places)
}

function busyness(crowded: number | undefined): 'unmeasured' | 'quiet' | 'usual' | 'busy' {
  if (crowded === undefined) return 'unmeasured'
  if (crowded < 0.35) return 'quiet'
  return crowded > 0.65 ? 'busy' : 'usual'
}
