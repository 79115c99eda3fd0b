import { html } from 'hono/html'
import { type Line, lineOf } from '../../client/live-points.ts'
import { type TableRow, tableRows } from '../../client/live-table.ts'
import type { LiveView } from '../../client/live-view.ts'
import { createMessages } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import { lineSvg } from './line-svg.ts'
import type { LiveRoomView } from './live-room-page.ts'
import { liveWords } from './live-words.ts'

/** People, mentions per minute, their line, and the same line as a table. */
export function lineBand(view: LiveRoomView, live: LiveView): Html {
  const t = createMessages(view.language)
  const line = view.snapshot ? lineOf(view.snapshot) : undefined
  return html`<section class="band line" aria-labelledby="line">
<div class="counts">${counted(live.texts, 'authors')}${counted(live.texts, 'perMinute')}</div>
<div class="picture"><h2 class="small" id="line">${t('live.line')}</h2>
<div class="plot" role="img" aria-label="${t('live.line')}" data-live-line>${pictureOf(view, line)}</div>
<p class="small muted" data-live-note>${line ? t('live.line.note', { seconds: line.windowSeconds }) : ''}</p>
${table(view, line)}</div>
<ul class="notes small"><li data-live="corrections">${live.texts.corrections}</li><li data-live="early">${live.texts.early}</li></ul>
</section>`
}

function counted(texts: LiveView['texts'], name: 'authors' | 'perMinute'): Html {
  return html`<p class="count"><span class="display figures" data-live="${name}">${texts[name]}</span>
<span data-live="${name}Label">${texts[`${name}Label`]}</span></p>`
}

function pictureOf(view: LiveRoomView, line: Line | undefined): Html {
  if (line && line.points.length > 0) return lineSvg(line, view.storm)
  return html`<p class="muted">${createMessages(view.language)('live.line.none')}</p>`
}

function table({ language }: LiveRoomView, line: Line | undefined): Html {
  const t = createMessages(language)
  return html`<details><summary>${t('live.table')}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${t('live.table')}"><table><caption class="visually-hidden">${t('live.line')}</caption>
<thead><tr><th scope="col">${t('live.table.time')}</th><th scope="col" class="number" data-live-step>${t('live.table.mentions', { seconds: line?.stepSeconds ?? 60 })}</th><th scope="col" class="number">${t('live.table.perMinute')}</th></tr></thead>
<tbody>${line ? tableRows(line, liveWords(language)).map(row) : ''}</tbody></table></div></details>`
}

function row({ time, mentions, perMinute }: TableRow): Html {
  return html`<tr><th scope="row" class="figures">${time}</th><td class="number">${mentions}</td><td class="number">${perMinute}</td></tr>`
}
