import type { Campaign } from '../../campaign/campaign.ts'
import { inLanguage, type Localized } from '../../campaign/localized.ts'
import { cityName } from '../../hour/cities.ts'
import type { Instant } from '../../hour/instant.ts'
import { dayIn, timeParts } from '../../hour/local-time.ts'
import { isZoneGroup, zoneGroups, zonesOfGroup } from '../../hour/poster-zones.ts'
import type { ZoneCount } from '../../hour/visible-zones.ts'
import type { Language } from '../messages/languages.ts'
import { createMessages } from '../messages/messages.ts'
import { withoutHash } from '../pages/parts.ts'
import { inLanguagePath, paths } from '../pages/paths.ts'
import { clockText, type Poster, type PosterHour, type PosterSize, type PosterText } from './poster.ts'

/** What a storm's posters are made from. */
export interface PosterSource {
  campaign: Campaign
  storm: { name: string; tZero: Instant }
  /** Pledges by zone, for the posters of several places. */
  byZone: readonly ZoneCount[]
  language: Language
  publicUrl: string
  label?: string | undefined
}

/** `place` is a zone such as `Asia/Tokyo`, or the name of a group of zones. */
export function posterOf(source: PosterSource, place: string, size: PosterSize): Poster {
  const { campaign, storm, byZone, language, publicUrl, label } = source
  const zones = isZoneGroup(place) ? zonesOfGroup(place, storm.tZero, byZone) : [place]
  const hours = zones.map((zone) => posterHour(zone, storm.tZero, language))
  return {
    size,
    language,
    accent: campaign.accent,
    name: said(campaign.name, language),
    ask: said(campaign.ask, language),
    to: withoutHash(createMessages(language)('campaign.to', { target: campaign.target.name })),
    hours,
    elsewhere: isZoneGroup(place) ? [] : elsewhere(hours[0], storm.tZero, language),
    address: withoutHash(
      `${publicUrl}${inLanguagePath(language, paths.campaign(campaign.slug))}`.replace(/^https?:\/\//, ''),
    ),
    ...(label && { label: withoutHash(label) }),
  }
}

function said(texts: Localized, wanted: Language): PosterText {
  const { text, language = wanted } = inLanguage(texts, wanted)
  return { text: withoutHash(text), language }
}

function posterHour(zone: string, at: Instant, language: Language): PosterHour {
  return { ...timeParts(zone, at, language), city: cityName(zone, language), day: dayIn(zone, at, language) }
}

/** Three places far apart, but none that shows what the poster shows anyway. */
function elsewhere(own: PosterHour | undefined, at: Instant, language: Language): PosterHour[] {
  const others = zoneGroups.world.map((zone) => posterHour(zone, at, language))
  const different = others.filter((hour) => hour.digits !== own?.digits || hour.period !== own.period)
  return different.filter((_, index) => index % 2 === 0 || different.length < 5).slice(0, 3)
}

/** What the poster says, for those who do not see it; to be written beside it wherever it is posted. */
export function posterAlt(poster: Poster): string {
  const t = createMessages(poster.language as Language)
  const list = new Intl.ListFormat(poster.language, { type: 'conjunction' })
  const places = poster.hours.map((hour) =>
    t('posters.alt.place', { time: clockText(hour), city: hour.city, day: hour.day }),
  )
  return t('posters.alt', {
    name: poster.name.text,
    hours: list.format(places),
    to: poster.to,
    ask: poster.ask.text,
    address: poster.address,
  })
}
