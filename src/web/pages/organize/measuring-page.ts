import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import type { Instant } from '../../../hour/instant.ts'
import { toIso } from '../../../hour/instant.ts'
import type { PaidMeasuring } from '../../../networks/trending.ts'
import { xPlaceName, xPlaces } from '../../../networks/x/measure/places.ts'
import { clockTime } from '../../../report/chart.ts'
import { isRunning, type Measuring } from '../../../store/measuring.ts'
import type { ListedReport } from '../../../store/witness.ts'
import type { Estimate } from '../../../storm/measuring-plan.ts'
import type { MessageKey } from '../../messages/en.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { field, said } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { dayText, networkLabel } from '../report/words.ts'
import { type Html, shell } from '../shell.ts'
import { moneyText, placeText, stoppedText } from '../sightings/sighting-words.ts'

export interface MeasuringView extends PageFrame {
  campaign: Campaign
  /** Undefined where this server has no token. */
  paid: Pick<PaidMeasuring, 'prices' | 'mostPlaces'> | undefined
  listMinutes: number
  mostMills: number
  storms: readonly MeasuredStorm[]
}

export interface MeasuredStorm {
  name: string
  tZero: Instant
  /** Whether there is still something to ask. */
  isOpen: boolean
  measuring: Measuring | undefined
  /** What is chosen in the form, and what that would cost. */
  places: readonly string[]
  cap: string
  capMills: number
  estimate: Estimate | undefined
  errors: Partial<Record<'places' | 'cap' | 'form', MessageKey>>
  reports: readonly ListedReport[]
}

interface Part extends MeasuringView {
  t: Translate
}

/** For the organizer: what measuring X costs before it is switched on and as it runs, and what supporters saw. */
export function measuringPage(view: MeasuringView): Html {
  const part = { ...view, t: createMessages(view.language) }
  const { t, language, campaign } = part
  return shell({
    ...view,
    title: t('measure.title'),
    description: t('measure.title'),
    path: paths.measuring(campaign.slug),
    styles: ['campaign', 'forms'],
    isPrivate: true,
    body: html`<section class="band stack"><h1>${t('measure.title')}</h1>
<p><a href="${inLanguagePath(language, paths.organize())}">${t('measure.back')}</a> · ${said(campaign.name, language)}</p>
<p class="lead measure">${t('measure.lead')}</p>
${view.paid ? '' : html`<p class="measure"><strong>${t('measure.noToken')}</strong></p>`}
${view.storms.length === 0 ? html`<p>${t('measure.none')}</p>` : ''}</section>
${view.storms.map((storm) => stormBands(part, storm))}`,
  })
}

function stormBands(part: Part, storm: MeasuredStorm): Html {
  const { t, language, paid } = part
  const time = toIso(storm.tZero)
  return html`<section class="band stack" id="${storm.name}" aria-labelledby="${storm.name}-title">
<h2 id="${storm.name}-title">${dayText(language, time)}, ${clockTime(time)} UTC</h2>
${storm.measuring ? bill(part, storm.measuring) : ''}
${paid && storm.isOpen ? form(part, paid, storm) : ''}
<h3>${t('measure.reports')}</h3>
${reports(part, storm)}
</section>`
}

function bill({ t, language }: Part, of: Measuring): Html {
  const { spentMills, capMills, calls, status, why, changedAt } = of
  const money = { cost: moneyText(language, spentMills), cap: moneyText(language, capMills), calls }
  const stopped =
    status === 'stopped'
      ? stoppedText({ language, t }, { at: toIso(changedAt), why: why ?? null, capMills })
      : undefined
  return html`<p class="lead"><strong>${stopped ? stopped.sentence : t(`measure.state.${status}`)}</strong> ${stopped?.why ? html`<q lang="en">${stopped.why}</q>` : ''} ${t('measure.spent', money)}</p>
${status === 'failing' ? html`<p><q lang="en">${why}</q></p>` : ''}`
}

function form(part: Part, paid: NonNullable<Part['paid']>, storm: MeasuredStorm): Html {
  const { t, language, campaign, mostMills } = part
  const { errors, measuring } = storm
  const say = (key: MessageKey | undefined) =>
    key && t(key, { most: key === 'measure.error.cap' ? moneyText(language, mostMills) : paid.mostPlaces })
  const isOn = measuring !== undefined && isRunning(measuring)
  const note = t('measure.places.note', { minutes: part.listMinutes, most: paid.mostPlaces })
  const action = inLanguagePath(language, paths.measuring(campaign.slug))
  return html`<form class="form measure" method="post" action="${action}#${storm.name}">
<input type="hidden" name="storm" value="${storm.name}"><input type="hidden" name="seen" value="${storm.estimate?.totalMills ?? ''}">
${errors.form ? html`<p class="error" role="alert">${say(errors.form)}</p>` : ''}
<fieldset><legend>${t('measure.places')}</legend><p class="note">${note}</p>
${errors.places ? html`<p class="error" role="alert">${say(errors.places)}</p>` : ''}
<div class="boxes">${xPlaces.map(({ woeid }) => placeBox(part, storm, xPlaceName(woeid)))}</div></fieldset>
${field({ id: `${storm.name}-cap`, label: t('measure.cap'), note: t('measure.cap.note', { most: moneyText(language, mostMills) }), error: say(errors.cap) }, (attributes) => html`<input ${attributes} name="cap" inputmode="decimal" autocomplete="off" value="${storm.cap}">`)}
${storm.estimate ? sum(part, paid, storm, storm.estimate) : ''}
<p class="actions"><button type="submit" name="step" value="estimate">${t('measure.work')}</button>
${storm.estimate ? html`<button class="main" type="submit" name="step" value="on">${t(isOn ? 'measure.change' : 'measure.on', { cap: moneyText(language, storm.capMills) })}</button>` : ''}
${isOn ? html`<button type="submit" name="step" value="off">${t('measure.off')}</button>` : ''}</p>
</form>`
}

function placeBox(part: Part, { places }: MeasuredStorm, place: string): Html {
  const checked = places.includes(place) ? html`checked` : ''
  return html`<label class="box"><input type="checkbox" name="places" value="${place}" ${checked}> <span>${placeText(part, place)}</span></label>`
}

function sum({ t, language }: Part, { prices }: NonNullable<Part['paid']>, storm: MeasuredStorm, of: Estimate): Html {
  const values = {
    counts: of.countsCalls,
    countPrice: moneyText(language, prices.countsMills),
    places: of.places,
    looks: of.looksOfEach,
    listPrice: moneyText(language, prices.trendsMills),
    total: moneyText(language, of.totalMills),
  }
  const { title, address, date } = prices.source
  return html`<p class="lead figures" role="status">${t('measure.sum', values)}</p>
${storm.capMills < of.totalMills ? html`<p><strong>${t('measure.less')}</strong></p>` : ''}
<p class="small muted">${t('measure.prices', { date: dayText(language, date) })} <a href="${address}">${title}</a></p>`
}

const stateKeys = {
  new: 'measure.report.new',
  shown: 'measure.report.shown',
  kept: 'measure.report.kept',
  'set aside': 'measure.report.setAside',
} as const

function reports(part: Part, storm: MeasuredStorm): Html {
  const { t } = part
  if (storm.reports.length === 0) return html`<p>${t('measure.reports.none')}</p>`
  return html`<p class="small muted measure">${t('measure.reports.note')}</p><ul class="stack plain">${storm.reports.map((report) => one(part, storm, report))}</ul>`
}

function one(part: Part, { name }: MeasuredStorm, report: ListedReport): Html {
  const { t, language, campaign } = part
  const { id, network, place, rank, seenAt, state, hasPicture } = report
  const where = `${placeText(part, place)}, ${networkLabel(network)}`
  const picture = `/c/${campaign.slug}/${name}/sighting/${id}/picture`
  const at = clockTime(toIso(seenAt))
  return html`<li><form method="post" action="${inLanguagePath(language, paths.measuring(campaign.slug))}#${name}">
<input type="hidden" name="storm" value="${name}"><input type="hidden" name="report" value="${id}">
<p><strong>${where}</strong>${rank === null ? '' : `, ${t('sight.number', { rank })}`}, ${at} UTC <span class="muted">(${t(stateKeys[state])})</span></p>
${hasPicture ? html`<p><a href="${picture}">${t('sight.witnessed.picture', { place: where, at })}</a></p>` : ''}
<p class="actions">${hasPicture && state !== 'shown' ? html`<button name="state" value="shown">${t('measure.report.show')}</button>` : ''}
${!hasPicture || state === 'kept' ? '' : html`<button name="state" value="kept">${t('measure.report.keep')}</button>`}
${state === 'set aside' ? '' : html`<button name="state" value="set aside">${t('measure.report.aside')}</button>`}</p></form></li>`
}
