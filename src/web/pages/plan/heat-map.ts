import { html, raw } from 'hono/html'
import { planOptions } from '../../../campaign/planning.ts'
import type { Instant } from '../../../hour/instant.ts'
import { dayIn, timeInUtc } from '../../../hour/local-time.ts'
import { isWithin } from '../../../hour/planner/plan.ts'
import { hourMs, hourOfWeek, type ScoredHour } from '../../../hour/planner/score.ts'
import { escapeXml, label, rect, svg } from '../../../report/chart.ts'
import { createMessages } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import type { PlanView } from './plan-page.ts'

const rowHeight = 30
const top = 22
const gutter = 0.13
const steps = 8

/** A week of the plan: the best hours' own where they lie in one, day by day, hour by hour, in UTC. */
export function heatBand(view: PlanView): Html {
  const week = weekOf(view)
  const [first] = week
  if (!first) return html``
  const t = createMessages(view.language)
  return html`<section class="band stack heat" aria-labelledby="heat-title"><h2 id="heat-title">${t('plan.heat')}</h2>
${raw(picture(view, week))}
<p class="small muted">${t('plan.heat.note', { day: dayIn('UTC', first.at, view.language) })}</p>
${twin(view, week)}</section>`
}

/** From the first midnight on; shorter where the plan is. */
function weekOf({ plan }: PlanView): readonly ScoredHour[] {
  const begins = plan.hours.findIndex(({ at }) => timeInUtc(at) === '00:00')
  return plan.hours.slice(Math.max(begins, 0), Math.max(begins, 0) + 168)
}

function picture(view: PlanView, week: readonly ScoredHour[]): string {
  const t = createMessages(view.language)
  const scores = week.map(({ score }) => score)
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  const level = (score: number) => Math.round(((score - least) / (most - least || 1)) * steps)
  const cells = week.map((hour) => {
    const row = rowOf(week, hour.at)
    const isOut = !isWithin(hour.at, { ...planOptions(view.campaign.planning), minutes: 60 })
    return rect(`l${level(hour.score)}${isOut ? ' out' : ''}`, across(hour.at), top + row * rowHeight, rowHeight - 2)
  })
  const hours = [0, 6, 12, 18].map((hour) =>
    text('axis', gutter + ((hour + 0.5) / 24) * (1 - gutter), 14, `${String(hour).padStart(2, '0')}:00`),
  )
  const days = [...new Set(week.map(({ at }) => rowOf(week, at)))].map((row) =>
    label('axis', 0, top + row * rowHeight + 19, shortDay(view, week[row * 24]?.at ?? week.at(-1)?.at)),
  )
  const [best, worst] = [extreme(week, most), extreme(week, least)].map((hour) => named(view, hour))
  const words = {
    title: t('plan.heat'),
    description: t('plan.heat.describe', { best: best ?? '', worst: worst ?? '' }),
  }
  const height = top + 7 * rowHeight
  return svg('week', height, words, [...cells, ...hours, ...days, ...badges(view, week)])
}

function badges({ plan }: PlanView, week: readonly ScoredHour[]): string[] {
  return plan.best.flatMap(({ at }, index) => {
    const cell = week.find((hour) => hourOfWeek(hour.at) === hourOfWeek(at))
    if (!cell) return []
    const { from, until } = across(cell.at)
    const y = top + rowOf(week, cell.at) * rowHeight
    return [
      rect('chosen', { from, until }, y, rowHeight - 2),
      text('number', (from + until) / 2, y + 20, String(index + 1)),
    ]
  })
}

function across(at: Instant): { from: number; until: number } {
  const hour = Math.floor(at / hourMs) % 24
  const width = (1 - gutter) / 24
  return { from: gutter + hour * width, until: gutter + (hour + 1) * width }
}

function text(kind: string, share: number, y: number, content: string): string {
  return `<text class="${kind}" x="${(share * 100).toFixed(3)}%" y="${y}" text-anchor="middle">${escapeXml(content)}</text>`
}

function rowOf(week: readonly ScoredHour[], at: Instant): number {
  const day = (time: Instant) => Math.floor(time / (24 * hourMs))
  return day(at) - day(week[0]?.at ?? at)
}

function extreme(week: readonly ScoredHour[], score: number): ScoredHour | undefined {
  return week.find((hour) => hour.score === score)
}

function named({ language }: PlanView, hour: ScoredHour | undefined): string {
  return hour ? `${dayIn('UTC', hour.at, language)}, ${timeInUtc(hour.at)}` : ''
}

function shortDay({ language }: PlanView, at: Instant | undefined): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' }).format(at)
}

/** Hours down, days across. */
function twin(view: PlanView, week: readonly ScoredHour[]): Html {
  const t = createMessages(view.language)
  const days = Array.from({ length: Math.ceil(week.length / 24) }, (_, row) => week[row * 24]?.at)
  const hours = Array.from({ length: 24 }, (_, hour) => hour)
  const cell = (row: number, hour: number) =>
    week.find(({ at }) => rowOf(week, at) === row && Math.floor(at / hourMs) % 24 === hour)?.score ?? ''
  return html`<details><summary>${t('plan.table')}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${t('plan.heat')}"><table><caption class="visually-hidden">${t('plan.heat')}</caption>
<thead><tr><th scope="col">${t('plan.table.hour')}</th>${days.map((at) => html`<th scope="col" class="number">${shortDay(view, at)}</th>`)}</tr></thead>
<tbody>${hours.map((hour) => html`<tr><th scope="row" class="figures">${String(hour).padStart(2, '0')}:00</th>${days.map((_, row) => html`<td class="number">${cell(row, hour)}</td>`)}</tr>`)}</tbody></table></div></details>`
}
