import { html, raw } from 'hono/html'
import { networkLabels } from '../../../campaign/networks.ts'
import type { Instant } from '../../../hour/instant.ts'
import { dayIn, timeInUtc } from '../../../hour/local-time.ts'
import { rect, svg } from '../../../report/chart.ts'
import { type HostReadiness, type ReadinessState, readinessStates, type Told } from '../../../store/readiness.ts'
import type { HostPlan } from '../../../storm/flight-plan.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'

export interface BoardView {
  storm: { name: string; tZero: Instant }
  hosts: readonly HostReadiness[]
  flights: readonly HostPlan[]
  told: Told
  /** Absent where the last look has begun. */
  nextLookAt?: Instant
}

type Words = { language: Language; t: Translate; count: (value: number) => string }

/** For the organizer: how many accounts are ready, where they are not, and when their posts will leave. */
export function readinessBoard(language: Language, board: BoardView): Html {
  const format = new Intl.NumberFormat(language)
  const words = { language, t: createMessages(language), count: (value: number) => format.format(value) }
  const { t } = words
  const { name, tZero } = board.storm
  const when = { storm: name, day: dayIn('UTC', tZero, language), time: timeInUtc(tZero) }
  return html`<section class="band readiness stack" aria-labelledby="ready-${name}">
<h2 id="ready-${name}">${t('board.title')}</h2>
<p class="small muted">${t('board.storm', when)}</p>
${board.hosts.length === 0 ? html`<p class="lead">${t('board.none')}</p>` : standing(board, words)}
</section>`
}

function standing(board: BoardView, words: Words): Html {
  const { t, count } = words
  const all = sum(board.hosts)
  const total = Object.values(all).reduce((one, other) => one + other, 0)
  return html`<p class="headline">${t('board.ready', { ready: count(all.ready), all: count(total) })}</p>
${chart(board.storm.name, all, total, words)}
<p class="measure">${t('board.looks')} ${nextLook(board, words)}</p>
${board.told.supporters > 0 ? html`<p class="measure told">${t('board.told', { ...board.told })}</p>` : ''}
${readinessTable(board, words)}
${plan(board.flights, words)}`
}

function sum(hosts: readonly HostReadiness[]): Record<ReadinessState, number> {
  const of = (state: ReadinessState) => hosts.reduce((total, { counts }) => total + counts[state], 0)
  return {
    ready: of('ready'),
    'signed out': of('signed out'),
    unreachable: of('unreachable'),
    'not checked': of('not checked'),
  }
}

/** One bar of all accounts; the names of its parts stand below it with their numbers. */
function chart(id: string, all: Record<ReadinessState, number>, total: number, { t, count }: Words): Html {
  const named = readinessStates.map((state) => ({ state, label: t(`board.state.${state}`), value: all[state] }))
  const description = named.map(({ label, value }) => `${label}: ${count(value)}`).join(', ')
  let from = 0
  const parts = named.map(({ state, value }) => {
    const across = { from, until: from + value / total }
    from = across.until
    return value === 0 ? '' : rect(className(state), across, 0, 48)
  })
  return html`${raw(svg(`readiness-${className(id)}`, 48, { title: t('board.chart'), description }, parts))}
<ul class="legend">${named.map(({ state, label, value }) => html`<li class="${className(state)}">${label}: <strong>${count(value)}</strong></li>`)}</ul>`
}

function className(text: string): string {
  return text.replaceAll(/[^a-z0-9]+/gi, '-')
}

function nextLook({ nextLookAt }: BoardView, { t, language }: Words): string {
  if (nextLookAt === undefined) return t('board.last')
  return t('board.next', { day: dayIn('UTC', nextLookAt, language), time: timeInUtc(nextLookAt) })
}

function readinessTable({ hosts, storm }: BoardView, { t, count, language }: Words): Html {
  const head = [
    t('board.host'),
    t('board.network'),
    ...readinessStates.map((state) => t(`board.state.${state}`)),
    t('board.checked'),
  ]
  const rows = hosts.map(({ network, host, counts, checked }) => [
    host,
    networkLabels[network],
    ...readinessStates.map((state) => count(counts[state])),
    checked ? span(checked, storm.tZero, language) : t('board.never'),
  ])
  return table(t('board.title'), head, rows)
}

/** With the day where that is not the storm's own. */
function span({ from, until }: { from: Instant; until: Instant }, tZero: Instant, language: Language): string {
  const day = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', day: 'numeric' })
  const said = (at: Instant) =>
    day.format(at) === day.format(tZero) ? timeInUtc(at) : `${day.format(at)}, ${timeInUtc(at)}`
  return said(from) === said(until) ? said(from) : `${said(from)} – ${said(until)}`
}

function plan(flights: readonly HostPlan[], { t, count }: Words): Html {
  if (flights.length === 0) return html``
  const head = ['host', 'posts', 'first', 'lastPost', 'finish', 'tooMany'] as const
  const rows = flights.map(({ host, posts, firstAt, lastAt, finishAt, tooMany }) => [
    host,
    count(posts),
    timeInUtc(firstAt),
    timeInUtc(lastAt),
    timeInUtc(finishAt),
    count(tooMany),
  ])
  return html`<h3>${t('board.plan')}</h3>
<p class="measure">${t('board.plan.note')}</p>
${table(
  t('board.plan'),
  head.map((name) => t(`board.${name}`)),
  rows,
)}`
}

/** On a narrow screen each cell says by itself what it is. */
function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((text, index) => html`<td data-head="${head[index + 1] ?? ''}">${text}</td>`)}</tr>`)}</tbody>
</table>`
}
