import { html, raw } from 'hono/html'
import type { TableTwin } from '../../../report/chart.ts'
import { secondsChart, stackedChart } from '../../../report/chart-crowd.ts'
import type { Crowd } from '../../../report/crowd.ts'
import type { NetworkReport } from '../../../report/document.ts'
import type { MessageKey } from '../../messages/en.ts'
import type { Html } from '../shell.ts'
import { tableTwin } from './figures.ts'
import type { Part } from './report-page.ts'
import { countText, headingFor, minuteOf, networkLabel, percentText } from './words.ts'

type Panel = Crowd['unlike'][number]

const ageNames = ['week', 'month', 'halfYear', 'year', 'threeYears', 'older'] as const
const postGroups = ['1', '2', '3–5', '6–10', '11–50', '51+'] as const

/** Who made the storm, beside what is usual there in the same hour: distributions, and no judgement of any account. */
export function crowd(part: Part, of: NetworkReport): Html {
  const { t } = part
  const heading = html`<h2>${headingFor(part, 'crowd.title', of)}</h2>`
  if (!of.crowd) {
    const why = part.report.storm.closed ? 'crowd.none' : 'crowd.later'
    return html`<section class="band crowd stack">${heading}<p class="measure">${t(why)}</p></section>`
  }
  const each = { part, of, crowd: of.crowd }
  const { usual } = of.crowd
  return html`<section class="band crowd stack">
${heading}
<p class="lead measure">${t('crowd.lead')}</p>
${usual ? glance(each) : html`<p class="measure"><strong>${t('crowd.noYardstick')}</strong></p>`}
<div class="panels">
${ages(each)}
${texts(each)}
${seconds(each)}
${authors(each)}
</div>
${usual ? html`<p class="small muted measure">${t('crowd.usual.note', { from: minuteOf(usual.from), until: minuteOf(usual.until), oneIn: usual.oneIn, authors: usual.authors })}</p>` : ''}
<p class="small muted measure">${t('crowd.no')}</p>
</section>
${reach(each)}`
}

interface Each {
  part: Part
  of: NetworkReport
  crowd: Crowd
}

/** One line that is read at a glance: what is as usual, and what is not. */
function glance({ part: { t }, crowd: { unlike, ages: told, alike, usual } }: Each): Html {
  const panels: Panel[] = ['ages', 'texts', 'seconds', 'authors']
  const measured = (panel: Panel) =>
    panel === 'ages' ? told !== null && usual?.ages !== null : panel === 'texts' ? alike !== null : true
  const state = (panel: Panel) => (!measured(panel) ? 'unmeasured' : unlike.includes(panel) ? 'unlike' : 'like')
  return html`<ul class="glance">${panels.map((panel) => {
    const is = state(panel)
    return html`<li class="${is}"><strong>${t(`crowd.${panel}.short`)}</strong> ${t(`crowd.is.${is}`)}</li>`
  })}</ul>`
}

function ages(each: Each): Html {
  const { part, of, crowd: found } = each
  const { t, language } = part
  const title = t('crowd.ages.title')
  const ours = found.ages
  if (!ours) return panel('ages', title, html`<p>${t('crowd.ages.none')}</p>`, each)
  const usual = found.usual?.ages ?? null
  const says = usual
    ? t('crowd.ages.both', {
        share: percentText(language, ours.newShare),
        usual: percentText(language, usual.newShare),
      })
    : t('crowd.ages.one', { share: percentText(language, ours.newShare) })
  const rows = [
    { name: t('crowd.here'), parts: ours.bands },
    ...(usual ? [{ name: t('crowd.usual'), parts: usual.bands }] : []),
  ]
  const chart = stackedChart(`ages-${of.network}`, rows, { title, description: says })
  const names = ageNames.map((name) => t(`crowd.age.${name}`))
  const table = twin(part, names, ours.bands, usual?.bands, 'crowd.age')
  const sample = t('crowd.ages.sample', { asked: ours.asked, known: ours.known, network: networkLabel(of.network) })
  return panel(
    'ages',
    title,
    html`<p>${says}</p>${raw(chart)}
<ul class="legend ages">${names.map((name, place) => html`<li class="part${place}">${name}</li>`)}</ul>
<p class="small muted">${sample}</p>${tableTwin(t, title, table)}`,
    each,
  )
}

function texts(each: Each): Html {
  const { part, of, crowd: found } = each
  const { t, language } = part
  const title = t('crowd.texts.title')
  const { alike, usual } = found
  if (!alike) return panel('texts', title, html`<p>${t('crowd.texts.none')}</p>`, each)
  const share = percentText(language, alike.share)
  const says = usual
    ? t('crowd.texts.both', { share, usual: percentText(language, usual.share) })
    : t('crowd.texts.one', { share })
  const ours = [alike.nearCopies, alike.texts - alike.nearCopies]
  const theirs = usual && [usual.nearCopies, usual.texts - usual.nearCopies]
  const rows = [{ name: t('crowd.here'), parts: ours }, ...(theirs ? [{ name: t('crowd.usual'), parts: theirs }] : [])]
  const chart = stackedChart(`texts-${of.network}`, rows, { title, description: says })
  const names = [t('crowd.texts.near'), t('crowd.texts.own')]
  const groups = alike.largest.map((group) => t('crowd.texts.group', group))
  return panel(
    'texts',
    title,
    html`<p>${says}</p>${raw(chart)}
<ul class="legend ages">${names.map((name, place) => html`<li class="part${place}">${name}</li>`)}</ul>
${groups.length === 0 ? '' : html`<p class="small">${t('crowd.texts.largest', { clusters: alike.clusters })}</p><ul class="small groups">${groups.map((text) => html`<li>${text}</li>`)}</ul>`}
<p class="small muted">${t('crowd.texts.kept')}</p>${tableTwin(t, title, twin(part, names, ours, theirs ?? undefined, 'crowd.texts.kind'))}`,
    each,
  )
}

function seconds(each: Each): Html {
  const { part, of, crowd: found } = each
  const { t, language } = part
  const title = t('crowd.seconds.title')
  const beat = (value: number | null) => (value === null ? '–' : value.toLocaleString(language))
  const says = found.usual
    ? t('crowd.seconds.both', { times: beat(found.sameSecond), usual: beat(found.usual.sameSecond) })
    : t('crowd.seconds.one', { times: beat(found.sameSecond) })
  const chart = secondsChart(`seconds-${of.network}`, found.seconds, { title, description: says })
  const names = found.seconds.map((_, second) => `:${String(second).padStart(2, '0')}`)
  const table = twin(part, names, found.seconds, found.usual?.seconds, 'crowd.second')
  return panel(
    'seconds',
    title,
    html`<p>${says}</p>${raw(chart)}<p class="small muted">${t('crowd.seconds.note')}</p>${tableTwin(t, title, table)}`,
    each,
  )
}

function authors(each: Each): Html {
  const { part, of, crowd: found } = each
  const { t, language } = part
  const title = t('crowd.authors.title')
  const even = (value: number) => value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const says = found.usual
    ? t('crowd.authors.both', { gini: even(found.gini), usual: even(found.usual.gini) })
    : t('crowd.authors.one', { gini: even(found.gini) })
  const rows = [
    { name: t('crowd.here'), parts: found.perAuthor.toReversed() },
    ...(found.usual ? [{ name: t('crowd.usual'), parts: found.usual.perAuthor.toReversed() }] : []),
  ]
  const chart = stackedChart(`authors-${of.network}`, rows, { title, description: says })
  const names = postGroups.map((group) => t('crowd.posts', { group }))
  return panel(
    'authors',
    title,
    html`<p>${says}</p>${raw(chart)}
<ul class="legend ages">${names.toReversed().map((name, place) => html`<li class="part${place}">${name}</li>`)}</ul>
<p class="small muted">${t('crowd.deleted', { posts: found.deletedAfterwards })}</p>
${tableTwin(t, title, twin(part, names, found.perAuthor, found.usual?.perAuthor, 'crowd.posts.head'))}`,
    each,
  )
}

function panel(name: Panel, title: string, content: Html, { crowd: { unlike } }: Each): Html {
  return html`<div class="panel ${unlike.includes(name) ? 'unlike' : ''}"><h3>${title}</h3>${content}</div>`
}

/** How far the posts went, each time as the network answered; follower sums are no reach and are not told. */
function reach({ part, of, crowd: { reach: all } }: Each): Html | string {
  const { t, language, report } = part
  const last = all.at(-1)
  if (!last) return ''
  const title = headingFor(part, 'crowd.reach.title', of)
  const number = (value: number) => countText(language, value)
  const after = (at: string) => Math.round((Date.parse(at) - Date.parse(report.storm.endsAt)) / 360_000) / 10
  const table = {
    head: [
      t('crowd.reach.after'),
      t('crowd.reach.found'),
      t('crowd.reach.likes'),
      t('crowd.reach.reposts'),
      t('crowd.reach.replies'),
    ],
    rows: all.map((each) => [
      t('crowd.reach.hours', { hours: after(each.at) }),
      `${number(each.found)} / ${number(each.asked)}`,
      number(each.likes),
      number(each.reposts),
      number(each.replies),
    ]),
  }
  return html`<section class="band reach stack">
<h2>${title}</h2>
<dl class="figures">
<div><dt>${t('crowd.reach.reposts')}</dt><dd>${number(last.reposts)}</dd></div>
<div><dt>${t('crowd.reach.likes')}</dt><dd>${number(last.likes)}</dd></div>
<div><dt>${t('crowd.reach.replies')}</dt><dd>${number(last.replies)}</dd></div>
</dl>
<p class="measure">${t('crowd.reach.text', { found: last.found, mentions: of.mentions, network: networkLabel(of.network) })}</p>
${tableTwin(t, title, table)}
</section>`
}

function twin(
  { t, language }: Part,
  names: readonly string[],
  ours: readonly number[],
  usual: readonly number[] | undefined,
  head: MessageKey,
): TableTwin {
  const number = (value: number | undefined) => countText(language, value ?? 0)
  return {
    head: [t(head), t('crowd.here'), ...(usual ? [t('crowd.usual')] : [])],
    rows: names.map((name, place) => [name, number(ours[place]), ...(usual ? [number(usual[place])] : [])]),
  }
}
