import { html } from 'hono/html'
import { inLanguage, type Localized } from '../../../campaign/localized.ts'
import { clockTime } from '../../../report/chart.ts'
import type { NetworkReport, Report } from '../../../report/document.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import { against } from './against.ts'
import { cause } from './cause.ts'
import { crowd } from './crowd.ts'
import { figures } from './figures.ts'
import { forecast } from './forecast.ts'
import { leads } from './leads.ts'
import { method } from './method.ts'
import { outcomes } from './outcomes.ts'
import { ownWords } from './own-words.ts'
import { press } from './press.ts'
import { servers } from './servers.ts'
import { sightings } from './sightings.ts'
import { countText, dayText, durationText, headingFor, networkLabel } from './words.ts'

export interface ReportView {
  report: Report
  language: Language
  links: ReportLinks
}

export interface ReportLinks {
  /** Where the report's JSON file is downloaded, and what it is called then. */
  json: string
  file: string
  campaign: string
  /** Supporters' screenshots that the organizer has shown. */
  pictures?: readonly { href: string; place: string; at: string }[]
  /** Where tables of numbers are, before their names; and the press kit. */
  numbers?: string
  kit?: string
  /** The report as PDF, before `-short.pdf` and `-full.pdf`. */
  pdf?: string
  /** The description of the file format. */
  format: string
}

/** What every part of the page is made from. */
export interface Part extends ReportView {
  t: Translate
}

/** What the report says, in the order in which a journalist asks; to be placed in the shell with the style `report`. */
export function reportPage(view: ReportView): Html {
  const part = { ...view, t: createMessages(view.language) }
  return html`<article class="report">
${verdict(part)}
${part.report.networks.map((network) => people(part, network))}
${part.report.networks.map((network) => figures(part, network))}
${part.report.networks.map((network) => servers(part, network))}
${sightings(part)}
${leads(part)}
${know(part)}
${part.report.networks.map((network) => against(part, network))}
${part.report.networks.map((network) => crowd(part, network))}
${outcomes(part)}
${forecast(part)}
${ownWords(part)}
${press(part)}
${cause(part)}
${method(part)}
</article>`
}

/** The page's title and description for the shell. */
export function reportTitle({ report, language }: ReportView): { title: string; description: string } {
  const t = createMessages(language)
  const name = inLanguage((report.campaign.name ?? report.storm.campaign) as Localized, language).text
  return { title: t('report.title', { name }), description: t('report.description', { name }) }
}

function verdict({ report, language, t, links }: Part): Html {
  const { hashtag, tZero, endsAt, postponed, closed } = report.storm
  const times = { date: dayText(language, tZero), from: clockTime(tZero), until: clockTime(endsAt) }
  return html`<header class="band solid verdict stack">
<p class="eyebrow">${t('report.eyebrow', times)}</p>
<p class="hashtag display ${lengthClass(hashtag)}"><bdi>#${hashtag}</bdi></p>
<h1>${answer(report, t)}</h1>
${postponed ? html`<p class="lead measure">${t('postponed.report', { day: dayText(language, postponed.at), time: clockTime(postponed.at) })}</p>` : ''}
${closed ? '' : html`<p class="lead">${t('report.open')}</p>`}
${report.networks.map((network) => html`<p class="lead measure">${standing(network, t)}</p>${engineWords(network, t)}`)}
<p><a href="${links.campaign}">${t('report.back')}</a></p>
</header>`
}

/* A long hashtag gets a smaller face, because it may not break. */
function lengthClass(hashtag: string): string {
  const length = [...hashtag].length
  if (length <= 9) return 'short'
  if (length <= 15) return 'middling'
  return length <= 24 ? 'long' : 'very-long'
}

function answer({ networks, trendedAfterSeconds: after }: Report, t: Translate): string {
  if (networks.length === 0) return t('report.notMeasured')
  if (after === null) return t('report.notTrended')
  return after === 0 ? t('report.trended.atOnce') : t('report.trended', { duration: durationText(t, after) })
}

function standing(of: NetworkReport, t: Translate): Html | string {
  const { network: name, hears, trendedAfterSeconds: after, rank, whyNot } = of
  const network = networkLabel(name)
  if (hears && after !== null) return t('report.followed.trended', { network, duration: durationText(t, after) })
  if (!whyNot) return rank.best ? t('report.best', { ...rank.best, network, time: clockTime(rank.best.at) }) : ''
  const { authors, windowSeconds: seconds, tenthAuthors } = whyNot
  const crowd = t('report.whyNot.crowd', { authors, seconds, network })
  if (whyNot.rank === null) return hears ? html`${crowd} ${t('report.followed.note')}` : crowd
  const stood = t('report.whyNot.rank', { rank: whyNot.rank, authors, seconds, network })
  const tenth = tenthAuthors === null || whyNot.rank <= 10 ? '' : t('report.whyNot.tenth', { authors: tenthAuthors })
  return html`${stood} ${tenth}`
}

/** The engine speaks English, and is quoted. */
function engineWords({ whyNot }: NetworkReport, t: Translate): Html | string {
  if (!whyNot?.engine) return ''
  return html`<p class="measure">${t('report.whyNot.engine')} <q lang="en">${whyNot.engine}</q></p>`
}

function people({ report, t, language }: Part, of: NetworkReport): Html {
  const network = networkLabel(of.network)
  const number = (count: number) => countText(language, count)
  return html`<section class="band people">
<h2>${headingFor({ report, t }, 'report.people.title', of)}</h2>
<dl class="figures">
<div class="first"><dt>${t('report.people.authors', { authors: of.authors, network })}</dt><dd class="display">${number(of.authors)}</dd></div>
<div><dt>${t('report.people.mentions', { mentions: of.mentions })}</dt><dd>${number(of.mentions)}</dd></div>
<div><dt>${t('report.people.each')}</dt><dd>${number(of.mentionsPerAuthor)}</dd></div>
${of.peak ? html`<div><dt>${t('report.people.peak', { mentions: of.peak.minute.mentions, time: clockTime(of.peak.minute.from) })}</dt><dd>${number(of.peak.minute.mentions)}</dd></div>` : ''}
${report.pledges === null || of !== report.networks[0] ? '' : html`<div><dt>${t('report.people.pledged', { pledges: report.pledges })}</dt><dd>${number(report.pledges)}</dd></div>`}
</dl>
</section>`
}

function know({ report, t, links }: Part): Html {
  const { head, rows } = report.countedFrom
  return html`<section class="band inverse know stack">
<h2>${t('report.know.title')}</h2>
<p class="lead measure">${t('report.know.text', { rows })}</p>
<p class="head"><code>${head}</code></p>
<p class="measure">${t('report.know.command')}</p>
<pre><code>npx uproar verify ${links.file}</code></pre>
<p class="measure small">${t('report.know.cannot')}</p>
<p class="actions"><a class="button" href="${links.json}" download>${t('report.download')}</a> <a class="format" href="${links.format}">${t('report.format')}</a></p>
</section>`
}
