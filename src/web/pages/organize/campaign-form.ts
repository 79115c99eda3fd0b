import { Temporal } from 'temporal-polyfill'
import { type Campaign, type CampaignFile, waveNames } from '../../../campaign/campaign.ts'
import { type CampaignFileResult, readCampaignFile } from '../../../campaign/campaign-file.ts'
import { inLanguage, type Localized } from '../../../campaign/localized.ts'
import { isZone } from '../../../hour/zone.ts'
import { pledgeNetworks } from '../campaign/pledge-form.ts'

/** What an organizer typed, as typed. */
export type Typed = Readonly<Record<string, string>>

/** Sentences, by the field they belong to; `form` where they belong to none. */
export type FormErrors = Readonly<Record<string, string>>

export type FormResult = { campaign: Campaign; errors?: undefined } | { campaign?: undefined; errors: FormErrors }

export const targetKinds = ['company', 'institution', 'government', 'broadcaster', 'club'] as const

/** Networks on which a target can be named. */
export const handleNetworks = pledgeNetworks

/** Reads the form. What it has no field for (case, endorsements, other storms and languages) stays as in `existing`. */
export function readCampaignForm(typed: Typed, existing?: Campaign): FormResult {
  const result: CampaignFileResult = readCampaignFile(JSON.stringify(documentOf(typed, existing)))
  const storm = stormErrors(typed)
  if (result.campaign && Object.keys(storm).length === 0) return { campaign: result.campaign }
  const found = result.mistakes.map(({ path, message }) => [fieldOf(path, typed), message] as const)
  return { errors: { ...Object.fromEntries(found.reverse()), ...storm } }
}

/** The form as it would have been typed for a campaign. */
export function typedFrom(campaign: Campaign, storm = campaign.storms.at(-1)): Typed {
  const language = languageOf(campaign)
  const said = (texts: Localized) => inLanguage(texts, language).text
  return {
    slug: campaign.slug,
    name: said(campaign.name),
    hashtag: campaign.hashtag,
    ask: said(campaign.ask),
    message: said(campaign.message),
    targetName: campaign.target.name,
    kind: campaign.target.kind,
    ...Object.fromEntries(handleNetworks.map((name) => [`handle-${name}`, campaign.target.handles[name] ?? ''])),
    prompts: (campaign.prompts[language] ?? []).join('\n'),
    languages: campaign.languages.join(' '),
    accent: campaign.accent,
    servers: (campaign.measure?.mastodon ?? []).join(' '),
    ...(storm && typedStorm(storm)),
  }
}

function typedStorm(storm: Campaign['storms'][number]): Typed {
  const local = Temporal.Instant.fromEpochMilliseconds(storm.tZero)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toString()
  const [date = '', time = ''] = local.split('T')
  return {
    storm: storm.name,
    date,
    time: time.slice(0, 5),
    zone: 'UTC',
    minutes: String(storm.minutes),
    goal: storm.goal === undefined ? '' : String(storm.goal),
    wave: storm.wave,
  }
}

function documentOf(typed: Typed, existing: Campaign | undefined): Record<string, unknown> {
  const kept = existing ? fileOf(existing) : {}
  const language = existing ? languageOf(existing) : (words(typed.languages)[0] ?? 'en')
  const prompts = lines(typed.prompts)
  return {
    ...kept,
    slug: existing?.slug ?? typed.slug?.trim(),
    name: withText(existing?.name, language, typed.name),
    hashtag: typed.hashtag,
    ask: withText(existing?.ask, language, typed.ask),
    message: withText(existing?.message, language, typed.message),
    target: { name: typed.targetName, kind: typed.kind, handles: handlesOf(typed, existing) },
    prompts: { ...existing?.prompts, [language]: prompts.length > 0 ? prompts : undefined },
    languages: words(typed.languages),
    accent: typed.accent || undefined,
    measure: measureOf(typed, existing),
    storms: stormsOf(typed, existing),
  }
}

/** A form without the field, such as an older page still open, changes nothing of it. */
function measureOf({ servers }: Typed, existing: Campaign | undefined): unknown {
  if (servers === undefined) return existing?.measure
  const named = words(servers)
  return named.length > 0 ? { ...existing?.measure, mastodon: named } : undefined
}

/** A campaign as its file would spell it: hours in UTC. */
function fileOf(campaign: Campaign): CampaignFile {
  return { ...campaign, storms: campaign.storms.map(fileStorm) }
}

function fileStorm({ tZero, ...storm }: Campaign['storms'][number]) {
  return { ...storm, at: Temporal.Instant.fromEpochMilliseconds(tZero).toString() }
}

function stormsOf(typed: Typed, existing: Campaign | undefined): unknown[] {
  const name = typed.storm?.trim() || 'storm'
  const known = existing?.storms.find((storm) => storm.name === name)
  const others = (existing?.storms ?? []).filter((storm) => storm !== known).map(fileStorm)
  if (!typed.date && !typed.time) return known ? [...others, fileStorm(known)] : others
  return [...others, { ...(known && { profile: known.profile }), name, ...hourOf(typed), ...sizeOf(typed) }]
}

function hourOf({ date, time, zone = 'UTC' }: Typed) {
  return zone === 'UTC' ? { at: `${date}T${time}:00Z` } : { at: `${date}T${time}`, zone }
}

function sizeOf({ minutes, goal, wave }: Typed) {
  const isWave = waveNames.some((name) => name === wave)
  return { minutes: numberOf(minutes) ?? 60, goal: numberOf(goal), wave: isWave ? wave : 'even' }
}

/** What is wrong with a date, a time and a zone, by field. */
export function errorsInHour(typed: { date: string; time: string; zone: string }): FormErrors {
  return typed.date || typed.time ? stormErrors(typed) : { date: 'a date such as 2026-12-05 is expected' }
}

/** Date, time and zone are three fields of one value, so each is looked at before they are put together. */
function stormErrors({ date, time, zone = 'UTC' }: Typed): FormErrors {
  if (!date && !time) return {}
  const isDate = /^\d{4}-\d\d-\d\d$/.test(date ?? '') && !Number.isNaN(Date.parse(`${date}T00:00:00Z`))
  return {
    ...(!isDate && { date: 'a date such as 2026-12-05 is expected' }),
    ...(!/^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? '') && { time: 'a time such as 11:00 is expected' }),
    ...(!isZone(zone) && { zone: `“${zone}” is no time zone` }),
  }
}

function handlesOf(typed: Typed, existing: Campaign | undefined): Record<string, string> {
  const named = handleNetworks.map((name) => [name, typed[`handle-${name}`]?.trim() ?? ''] as const)
  const kept = existing?.target.handles.pretend
  return { ...(kept && { pretend: kept }), ...Object.fromEntries(named.filter(([, handle]) => handle !== '')) }
}

/** Where a mistake in the document shows in the form. */
function fieldOf(path: string, typed: Typed): string {
  const [first = '', second = '', third = ''] = path.split('.')
  if (first === 'target') return targetField(second, third)
  if (first === 'measure') return 'servers'
  if (first === 'storms')
    return { at: 'date', zone: 'zone', minutes: 'minutes', goal: 'goal', name: 'storm' }[third] ?? 'date'
  return first in typed ? first : 'form'
}

function targetField(second: string, third: string): string {
  if (second === 'handles') return `handle-${third}`
  return second === 'kind' ? 'kind' : 'targetName'
}

function withText(texts: Localized | undefined, language: string, typed: string | undefined): Localized | undefined {
  const text = typed?.replaceAll('\r\n', '\n')
  if (texts === undefined || typeof texts === 'string') return text
  return { ...texts, [language]: text ?? '' }
}

function languageOf(campaign: Campaign): string {
  return campaign.languages[0] ?? 'en'
}

function lines(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function words(text = ''): string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}

/** Undefined for an empty field; what is no number is left for the schema to refuse. */
function numberOf(text = ''): number | string | undefined {
  if (text.trim() === '') return undefined
  const number = Number(text)
  return Number.isNaN(number) ? text : number
}
