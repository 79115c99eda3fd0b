import { html, raw } from 'hono/html'
import type { Localized } from '../../../campaign/localized.ts'
import { inLanguage } from '../../../campaign/localized.ts'
import { confidence } from '../../../hour/planner/turnout.ts'
import { line, rect, svg } from '../../../report/chart.ts'
import type { ForecastReport } from '../../../report/forecast.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { dayText } from '../report/words.ts'
import { type Html, shell } from '../shell.ts'
import { forecastLines, heldWord } from './forecast-rows.ts'

export interface JudgedStorm {
  slug: string
  storm: string
  name: Localized
  /** T-zero, as RFC 3339. */
  tZero: string
  forecast: ForecastReport
}

export interface CalibrationView extends PageFrame {
  /** Storms that are over, the latest first. */
  storms: readonly JudgedStorm[]
  /** Storms that are over and had no forecast. */
  without: number
}

/** Everything that was ever predicted here, beside what came. */
export function calibrationPage(view: CalibrationView): Html {
  const t = createMessages(view.language)
  return shell({
    ...view,
    title: t('calibration.title'),
    description: t('calibration.lead'),
    path: paths.calibration(),
    styles: ['campaign', 'plan'],
    body: html`<section class="band stack"><h1>${t('calibration.title')}</h1>
<p class="lead measure">${t('calibration.lead')}</p>
${view.storms.length === 0 ? html`<p class="measure">${t('calibration.none')}</p>` : summary(view)}
${view.without > 0 ? html`<p class="measure">${t('calibration.without', { count: view.without })}</p>` : ''}</section>
${view.storms.length === 0 ? '' : table(view)}`,
  })
}

function summary({ storms, language }: CalibrationView): Html {
  const t = createMessages(language)
  const judged = storms.flatMap(({ forecast }) => forecastLines(forecast, language)).filter(({ held }) => held !== null)
  const held = judged.filter((each) => each.held).length
  if (judged.length === 0) return html`<p class="measure">${t('calibration.none')}</p>`
  const said = t('calibration.count', { held, all: judged.length, percent: Math.round(confidence * 100) })
  const parts = [
    rect('l1', { from: 0, until: 1 }, 0, 40),
    rect('l8', { from: 0, until: held / judged.length }, 0, 40),
    line('mark', [confidence, 0], [confidence, 48]),
  ]
  return html`<p class="lead measure">${said}</p>
<div class="heat">${raw(svg('calibration', 48, { title: t('calibration.picture'), description: said }, parts))}</div>`
}

function table({ storms, language }: CalibrationView): Html {
  const t = createMessages(language)
  const rows = storms.flatMap((storm) =>
    forecastLines(storm.forecast, language).map(
      (each) =>
        html`<tr><th scope="row"><a href="${inLanguagePath(language, paths.report(storm.slug, storm.storm))}">${inLanguage(storm.name, language).text}, ${dayText(language, storm.tZero)}</a></th><td>${each.what}</td><td>${each.range}</td><td>${each.was}</td><td>${heldWord(each, language)}</td><td class="number">${each.score}</td></tr>`,
    ),
  )
  return html`<section class="band stack needs" aria-label="${t('forecast.all')}"><div class="scroll" tabindex="0" role="group" aria-label="${t('forecast.all')}"><table><caption class="visually-hidden">${t('forecast.all')}</caption>
<thead><tr><th scope="col">${t('calibration.storm')}</th><th scope="col">${t('forecast.what')}</th><th scope="col">${t('forecast.range')}</th><th scope="col">${t('forecast.was')}</th><th scope="col">${t('forecast.verdict')}</th><th scope="col" class="number">${t('forecast.score')}</th></tr></thead>
<tbody>${rows}</tbody></table></div><p class="small muted measure">${t('forecast.note')}</p></section>`
}
