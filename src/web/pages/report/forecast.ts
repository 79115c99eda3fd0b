import { html } from 'hono/html'
import { clockTime } from '../../../report/chart.ts'
import { forecastLines, heldWord } from '../forecast/forecast-rows.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'

/** What was predicted before T-zero, beside what came; nothing where no forecast was sealed. */
export function forecast({ report, t, language }: Part): Html {
  const sealed = report.forecast
  if (!sealed) return html``
  const percent = Math.round(sealed.confidence * 100)
  const rows = forecastLines(sealed, language).map(
    (line) =>
      html`<tr><th scope="row">${line.what}</th><td>${line.range}</td><td>${line.was}</td><td>${heldWord(line, language)}</td><td class="number">${line.score}</td></tr>`,
  )
  return html`<section class="band stack" aria-labelledby="forecast">
<h2 id="forecast">${t('forecast.title')}</h2>
<p class="measure">${t('forecast.sealed', { time: clockTime(sealed.at), pledges: sealed.pledges, percent })}</p>
<div class="scroll" tabindex="0" role="group" aria-label="${t('forecast.title')}"><table><caption class="visually-hidden">${t('forecast.title')}</caption>
<thead><tr><th scope="col">${t('forecast.what')}</th><th scope="col">${t('forecast.range')}</th><th scope="col">${t('forecast.was')}</th><th scope="col">${t('forecast.verdict')}</th><th scope="col" class="number">${t('forecast.score')}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="small muted measure">${t('forecast.note')} <a href="${inLanguagePath(language, paths.calibration())}">${t('forecast.all')}</a></p>
</section>`
}
