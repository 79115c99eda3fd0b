import type { Campaign } from '../../campaign/campaign.ts'
import { inLanguage } from '../../campaign/localized.ts'
import { clockTime } from '../../report/chart.ts'
import type { NetworkReport, Report } from '../../report/document.ts'
import { leadsOf } from '../../report/lead.ts'
import type { Language } from '../messages/languages.ts'
import { createMessages, type Translate } from '../messages/messages.ts'
import { countText, dayText, durationText, networkLabel, percentText } from '../pages/report/words.ts'
import { pdfFaces } from './pdf-faces.ts'
import { type Block, printSheet } from './sheet.ts'

export interface PdfOrder {
  report: Report
  language: Language
  accent: string
  address: string
  /** Two pages for a desk, or everything. */
  length: 'short' | 'full'
}

/** The report for a desk or a drawer: tagged, with every character embedded. */
export async function reportPdf(order: PdfOrder): Promise<Uint8Array> {
  const { report, language, accent, address } = order
  const told: Telling = { ...order, t: createMessages(language), campaign: report.campaign as unknown as Campaign }
  const blocks = order.length === 'short' ? short(told) : full(told)
  const title = told.t('report.title', { name: inLanguage(told.campaign.name, language).text })
  const footer = `#${report.storm.hashtag} · ${address}`
  const texts = [title, footer, '0123456789·', ...blocks.flatMap(textsOf)]
  return await printSheet({ title, language, footer, accent, blocks }, await pdfFaces(texts, language))
}

interface Telling extends PdfOrder {
  t: Translate
  campaign: Campaign
}

/* The first page says what happened, the second how it is known and what speaks against it. */
function short(of: Telling): Block[] {
  const main = of.report.networks.slice(0, 1)
  return [...opening(of), ...main.flatMap((each) => hour(of, each)), { kind: 'page' }, ...closing(of, main)]
}

function full(of: Telling): Block[] {
  const { report, t, language, campaign } = of
  const facts = campaign.case.map(({ fact, source }): Block => {
    return { kind: 'p', text: `${inLanguage(fact, language).text} (${source})` }
  })
  const sentences = (texts: readonly string[]) => texts.map((text): Block => ({ kind: 'small', text }))
  return [
    ...opening(of),
    ...report.networks.flatMap((each) => hour(of, each)),
    ...closing(of, report.networks),
    ...lists(of),
    { kind: 'h2', text: t('report.cause.title') },
    { kind: 'lead', text: inLanguage(campaign.ask, language).text },
    ...facts,
    ...(language === 'en'
      ? [
          { kind: 'h2', text: t('report.method.title') } as const,
          ...sentences([...report.method.counted, ...report.method.notMeasured]),
        ]
      : []),
    ...report.networks.flatMap((each) => minutes(of, each)),
  ]
}

function opening({ report, t, language, campaign }: Telling): Block[] {
  const { hashtag, tZero, endsAt, closed } = report.storm
  const after = report.trendedAfterSeconds
  const answer = after === null ? t('report.notTrended') : t('report.trended', { duration: durationText(t, after) })
  const times = { date: dayText(language, tZero), from: clockTime(tZero), until: clockTime(endsAt) }
  return [
    { kind: 'h1', text: `#${hashtag}` },
    ...(report.label ? [{ kind: 'lead', text: report.label } as const] : []),
    { kind: 'lead', text: report.networks.length === 0 ? t('report.notMeasured') : answer },
    { kind: 'p', text: t('report.eyebrow', times) },
    ...(closed ? [] : [{ kind: 'p', text: t('report.open') } as const]),
    { kind: 'p', text: `${campaign.target.name}: ${inLanguage(campaign.ask, language).text}` },
  ]
}

function hour({ report, t, language }: Telling, of: NetworkReport): Block[] {
  const network = networkLabel(of.network)
  const times = { from: clockTime(report.storm.tZero), until: clockTime(report.storm.endsAt) }
  const most = Math.max(0, ...of.minutes.mentions)
  const alt = `${t('report.curve.name', { network })}. ${t('report.curve.text', { ...times, seconds: 60, most })}`
  const number = (value: number) => countText(language, value)
  const rows = [
    [t('report.people.authors', { authors: of.authors, network }), number(of.authors)],
    [t('report.people.mentions', { mentions: of.mentions }), number(of.mentions)],
    [t('report.people.each'), number(of.mentionsPerAuthor)],
  ]
  return [
    { kind: 'h2', text: t('report.curve.name', { network }) },
    { kind: 'table', head: [t('report.people.title'), network], rows },
    { kind: 'figure', alt, bars: of.minutes.mentions, from: times.from, until: `${times.until} UTC` },
  ]
}

function closing(of: Telling, networks: readonly NetworkReport[]): Block[] {
  const { report, t, address } = of
  return [
    { kind: 'h2', text: t('report.know.title') },
    { kind: 'p', text: t('report.know.text', { rows: report.countedFrom.rows }) },
    { kind: 'small', text: report.countedFrom.head },
    { kind: 'p', text: t('report.know.cannot') },
    { kind: 'h2', text: t('report.against.title') },
    ...networks.flatMap((each) => doubts(of, each)),
    { kind: 'p', text: t('crowd.no') },
    { kind: 'p', text: t('press.contact', { address }) },
  ]
}

function doubts({ t, language }: Telling, of: NetworkReport): Block[] {
  const share = (value: number) => percentText(language, value)
  const { authenticity: found, crowd } = of
  const usual = crowd?.usual
  const none = t('crowd.is.unmeasured')
  const decimal = (value: number | null | undefined) =>
    value === null || value === undefined ? none : value.toLocaleString(language)
  const rows = [
    [t('report.against.busiest', { mentions: found.busiestAuthorMentions }), share(found.busiestAuthorShare), none],
    [t('report.against.ours'), share(found.publishedByUproarShare), '–'],
    [t('report.against.deleted', { mentions: of.corrections }), countText(language, of.corrections), none],
    [
      `${t('crowd.ages.title')}: ${t('crowd.age.month')}`,
      crowd?.ages ? share(crowd.ages.newShare) : none,
      usual?.ages ? share(usual.ages.newShare) : none,
    ],
    [t('crowd.texts.title'), crowd?.alike ? share(crowd.alike.share) : none, usual ? share(usual.share) : none],
    [t('crowd.seconds.title'), decimal(crowd?.sameSecond), decimal(usual?.sameSecond)],
    [t('crowd.authors.title'), decimal(crowd?.gini), decimal(usual?.gini)],
  ]
  const sentences = [
    crowd?.ages && usual?.ages
      ? t('crowd.ages.both', { share: share(crowd.ages.newShare), usual: share(usual.ages.newShare) })
      : t('crowd.ages.none'),
    t('crowd.seconds.note'),
  ]
  return [
    { kind: 'table', head: [networkLabel(of.network), t('crowd.here'), t('crowd.usual')], rows },
    ...sentences.map((text): Block => ({ kind: 'small', text })),
  ]
}

function lists({ report, t }: Telling): Block[] {
  const all = leadsOf(report)
  if (all.length === 0) return []
  const time = (at: string | null) => (at === null ? t('lead.never') : at.slice(11, 16))
  const rows = all.map(({ network, place, listedAt, judgedAt }) => [
    `${networkLabel(network)}, ${place}`,
    time(listedAt),
    time(judgedAt),
  ])
  return [
    { kind: 'h2', text: t('lead.title') },
    { kind: 'p', text: t('lead.text') },
    { kind: 'table', head: [t('lead.list'), t('lead.listed'), t('lead.judged')], rows },
  ]
}

function minutes({ t, language }: Telling, of: NetworkReport): Block[] {
  const start = Date.parse(of.minutes.from)
  const rows = of.minutes.mentions.map((mentions, step) => [
    new Date(start + step * of.minutes.seconds * 1000).toISOString().slice(11, 16),
    countText(language, mentions),
    countText(language, of.minutes.authors[step] ?? 0),
  ])
  return [
    { kind: 'h2', text: `${t('report.curve.title')}: ${networkLabel(of.network)}` },
    { kind: 'table', head: [t('report.table.time'), t('report.table.mentions'), t('report.table.authors')], rows },
  ]
}

function textsOf(block: Block): string[] {
  if (block.kind === 'page') return []
  if (block.kind === 'figure') return [block.from, block.until]
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text]
}
