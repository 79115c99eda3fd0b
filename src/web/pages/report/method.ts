import { html } from 'hono/html'
import { clockTime } from '../../../report/chart.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'
import { networkLabel } from './words.ts'

/** How it was counted, and when it was not. */
export function method(part: Part): Html {
  const { report, t } = part
  const { intervalSeconds: interval, windowSeconds: window, profile } = report.method
  const networks = labelsOf(report.networks) || '–'
  const followed = labelsOf(report.networks.filter(({ hears }) => hears))
  return html`<section class="band method">
<div class="split">
<div class="stack"><h2>${t('report.method.title')}</h2>
<p>${t('report.method.mention', { hashtag: report.storm.hashtag })}</p>
<p>${t('report.method.rank', { interval, window })}</p>
<p>${t('report.method.verdict', { profile })}</p>
<p>${t('report.method.apart')}</p>
${followed === '' ? '' : html`<p>${t('report.method.followed', { networks: followed })}</p>`}
<p>${t('report.method.not', { networks })}</p></div>
<div class="stack"><h2>${t('report.gaps.title')}</h2>${gaps(part)}</div>
</div>
</section>`
}

function labelsOf(networks: readonly { network: string }[]): string {
  return networks.map(({ network }) => networkLabel(network)).join(', ')
}

function gaps({ report, t }: Part): Html {
  const all = report.networks.flatMap(({ interruptions }) => interruptions)
  if (all.length === 0) return html`<p>${t('report.gaps.none')}</p>`
  return html`<ul class="stack">${all.map(({ from, until, missing, why, source }) => {
    const times = { from: clockTime(from), until: clockTime(until) }
    const sentence = missing ? t('report.gaps.missing', times) : t('report.gaps.resumed', times)
    return html`<li>${sentence} <span class="muted small" lang="en">${source}${why ? `: ${why}` : ''}</span></li>`
  })}</ul>`
}
