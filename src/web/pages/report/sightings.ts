import { html, raw } from 'hono/html'
import { stripChart } from '../../../report/chart-strip.ts'
import type { CostReport, ListReport } from '../../../report/sighting-report.ts'
import type { Html } from '../shell.ts'
import { countsBars } from '../sightings/counts-bars.ts'
import {
  earlyEnd,
  minuteText,
  moneyText,
  placeText,
  stoppedText,
  stretchText,
  witnessedText,
} from '../sightings/sighting-words.ts'
import type { Part } from './report-page.ts'
import { networkLabel } from './words.ts'

/** What networks say of themselves, what it cost to ask, and apart from both what supporters say that they saw. */
export function sightings(part: Part): Html | string {
  const { report, t } = part
  const { sightings: lists, networkCounts: counts, costs, witnessed } = report
  if (!lists && !counts && !costs && !witnessed) return ''
  return html`<section class="band sightings">
<h2>${t('sight.title')}</h2>
<p class="measure">${t('sight.lead')}</p>
${lists ? listed(part, lists) : ''}
${counts?.map((each) => countsBars(part, each, report.storm.closed ? report.storm.endsAt : each.asOf)) ?? ''}
${costs ? costs.map((each) => cost(part, each)) : html`<p class="small muted">${t('sight.unmeasured')}</p>`}
${witnessed ? seen(part, witnessed) : ''}
</section>`
}

function listed(part: Part, lists: readonly ListReport[]): Html {
  const { t } = part
  const [found, others] = [lists.filter(({ listed }) => listed > 0), lists.filter(({ listed }) => listed === 0)]
  const best = (list: ListReport) => list.best?.rank ?? 1000
  const topics = lists.some(({ place }) => place === 'topics')
  return html`${found.length === 0 ? '' : html`<ul class="places">${found.toSorted((a, b) => best(a) - best(b)).map((list) => place(part, list))}</ul>`}
${others.length === 0 ? '' : html`<details><summary>${t('sight.others', { places: others.length })}</summary><ul class="others small">${others.map((list) => html`<li>${placeText(part, list.place)} · ${networkLabel(list.network)}: ${list.looks === list.failed ? t('sight.counts.gap') : `${minuteText(list.first)}–${minuteText(list.last)} UTC, ${list.looks - list.failed}/${list.looks}`}</li>`)}</ul></details>`}
<p class="small muted measure">${t('sight.every')}${topics ? ` ${t('sight.topics.note')}` : ''}</p>`
}

function place(part: Part, list: ListReport): Html {
  return html`<li class="stands"><span class="display digits">${list.best?.rank}</span><div>
<p class="where"><strong>${placeText(part, list.place)}</strong> ${networkLabel(list.network)}</p>
${raw(strip(part, list))}
<ul class="small">${list.stretches.map((stretch) => html`<li>${stretchText(part.t, stretch)}</li>`)}</ul></div></li>`
}

/** The same as the stretches below it, as a picture. */
function strip(part: Part, list: ListReport): string {
  const { t, report } = part
  const from = list.first < report.storm.tZero ? list.first : report.storm.tZero
  const until = list.last > report.storm.endsAt ? list.last : report.storm.endsAt
  const id = `strip-${list.network}-${list.place}`.replaceAll(/[^a-z0-9]+/gi, '-')
  const title = `${placeText(part, list.place)}, ${networkLabel(list.network)}`
  const description = list.stretches.map((stretch) => stretchText(t, stretch)).join('; ')
  return stripChart(id, { from, until }, list.stretches, report.storm, { title, description })
}

function cost(part: Part, of: CostReport): Html {
  const { language, t } = part
  const end = earlyEnd(of)
  const stopped = end && stoppedText(part, { ...end, capMills: of.capMills })
  const [spent, cap] = [moneyText(language, of.costMills), moneyText(language, of.capMills)]
  return html`<p class="bill measure">${t('sight.cost.report', { cost: spent, cap, calls: of.calls })}
${stopped ? html`<strong>${stopped.sentence}</strong> ${stopped.why ? html`<q lang="en">${stopped.why}</q>` : ''}` : ''}</p>`
}

function seen(part: Part, witnessed: NonNullable<Part['report']['witnessed']>): Html {
  const { t, links } = part
  return html`<div class="witnessed"><h3>${t('sight.witnessed.title')}</h3><p class="small muted">${t('sight.witnessed.lead')}</p>
<ul>${witnessed.map((each) => html`<li><strong>${placeText(part, each.place)}</strong> ${networkLabel(each.network)}: ${witnessedText(part, each)}</li>`)}</ul>
${(links.pictures ?? []).map(({ href, place: where, at }) => {
  const says = t('sight.witnessed.picture', { place: placeText(part, where), at: minuteText(at) })
  return html`<figure class="shot"><a href="${href}"><img src="${href}" alt="${says}" loading="lazy"></a><figcaption class="small">${says}</figcaption></figure>`
})}</div>`
}
