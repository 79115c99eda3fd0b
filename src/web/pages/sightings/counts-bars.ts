import { html } from 'hono/html'
import type { CountsReport } from '../../../report/sighting-report.ts'
import type { Language } from '../../messages/languages.ts'
import type { Translate } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import { minuteText } from './sighting-words.ts'

const height = 100

/**
 * A network's own counts: their sum, a bar for each step, and the same as a table. A step that began before `until` and
 * was not told is a gap.
 */
export function countsBars(
  { language, t }: { language: Language; t: Translate },
  of: CountsReport,
  until: string,
): Html {
  const most = of.counts.reduce<number>((top, each) => Math.max(top, each ?? 0), 0)
  const note = t('sight.counts.note', { at: minuteText(of.asOf) })
  return html`<div class="own-counts">
<h3>${t('sight.counts.title')}</h3>
<p class="count"><span class="display digits">${of.total.toLocaleString(language)}</span> <span>${t('sight.counts.total', { total: of.total })}</span></p>
<svg viewBox="0 0 ${of.counts.length * 10} ${height}" preserveAspectRatio="none" role="img" aria-label="${t('sight.counts.title')}: ${t('sight.counts.most', { most })}">${of.counts.map((count, index) => (isTold(of, index, until) ? bar(count, index, most) : ''))}</svg>
<p class="ends small digits"><span>${minuteText(of.from)}</span><span>${t('sight.counts.most', { most })}</span><span>${minuteText(endOf(of))}</span></p>
<p class="small muted">${note}</p>
<details data-key="counts"><summary>${t('report.table.show')}</summary><div class="scroll" tabindex="0" role="region" aria-label="${t('sight.counts.title')}"><table>
<caption class="visually-hidden">${t('sight.counts.title')}</caption>
<thead><tr><th scope="col">${t('sight.counts.minute')}</th><th scope="col" class="number">${t('sight.counts.posts')}</th></tr></thead>
<tbody>${of.counts.map((count, index) => (isTold(of, index, until) ? row(t, language, of, count, index) : ''))}</tbody></table></div></details>
</div>`
}

function isTold(of: CountsReport, index: number, until: string): boolean {
  return typeof of.counts[index] === 'number' || stepAt(of, index) < until
}

function bar(count: number | null, index: number, most: number): Html {
  if (count === null) return html`<rect class="gap" x="${index * 10}" y="0" width="10" height="${height}"/>`
  const length = most === 0 ? 0 : Math.max(count > 0 ? 2 : 0, Math.round((count / most) * height))
  return html`<rect x="${index * 10 + 1}" y="${height - length}" width="8" height="${length}"/>`
}

function row(t: Translate, language: Language, of: CountsReport, count: number | null, index: number): Html {
  const told = count === null ? t('sight.counts.gap') : count.toLocaleString(language)
  return html`<tr><th scope="row" class="digits">${minuteText(stepAt(of, index))}</th><td class="number">${told}</td></tr>`
}

function endOf(of: CountsReport): string {
  return stepAt(of, of.counts.length)
}

function stepAt({ from, seconds }: CountsReport, index: number): string {
  return new Date(Date.parse(from) + index * seconds * 1000).toISOString()
}
