import { csv, type Field } from './csv.ts'
import type { Report } from './document.ts'
import { leadsOf } from './lead.ts'

/** A table of the published numbers; `columns` are its data dictionary. */
export interface DataTable {
  name: string
  about: string
  columns: readonly { name: string; about: string }[]
  rows: readonly (readonly Field[])[]
}

type Columns = readonly (readonly [name: string, about: string])[]

/** The published numbers as tables that need no explanation but their dictionary. Nobody stands in them. */
export function tablesOf(report: Report): DataTable[] {
  return [
    networks(report),
    minutes(report),
    verdicts(report),
    crowds(report),
    lists(report),
    reach(report),
    outcomes(report),
  ]
}

/** Each table as a file, and one that explains every column. */
export function csvFiles(report: Report): { name: string; text: string }[] {
  const tables = tablesOf(report)
  const words = tables.flatMap(({ name, about, columns }) => [
    [name, '', about],
    ...columns.map((column) => [name, column.name, column.about]),
  ])
  return [
    ...tables.map(({ name, columns, rows }) => ({
      name: `${name}.csv`,
      text: csv(
        columns.map((column) => column.name),
        rows,
      ),
    })),
    { name: 'dictionary.csv', text: csv(['table', 'column', 'meaning'], words) },
  ]
}

/** The same as one JSON document. */
export function tablesJson(report: Report): string {
  const { countedFrom, storm, label } = report
  const tables = tablesOf(report).map(({ name, about, columns, rows }) => ({
    name,
    about,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, place) => [column.name, row[place] ?? null]))),
  }))
  return `${JSON.stringify({ format: 'uproar-tables/1', countedFrom, label, storm, tables }, undefined, 2)}\n`
}

const network = ['network', 'Network; networks are counted apart and never added up'] as const

function networks({ networks: all }: Report): DataTable {
  const columns: Columns = [
    network,
    ['mentions', 'Public posts with the hashtag from T-zero to the end, net of deletions'],
    ['authors', 'Distinct accounts among them; one person may have several'],
    ['trended_after_seconds', 'From T-zero to our engine’s first verdict “trending”; empty where it never came'],
    ['best_rank', 'Best rank among all tags heard; empty where none is known'],
    ['early_mentions', 'Mentions before T-zero, not in “mentions”'],
    ['late_mentions', 'Mentions after the end, not in “mentions”'],
    ['deleted', 'Mentions of the storm that were deleted'],
    ['busiest_author_share', 'Share (0 to 1) of the busiest account'],
    ['top_percent_share', 'Share (0 to 1) of the busiest hundredth of accounts'],
    ['published_by_uproar', 'Mentions that Uproar published for supporters who consented to the text'],
  ]
  const rows = all.map((of) => [
    of.network,
    of.mentions,
    of.authors,
    of.trendedAfterSeconds,
    of.rank.best?.rank ?? null,
    of.early.mentions,
    of.late.mentions,
    of.corrections,
    of.authenticity.busiestAuthorShare,
    of.authenticity.topPercentShare,
    of.authenticity.publishedByUproar,
  ])
  return table('networks', 'One line for each network that was measured.', columns, rows)
}

function minutes({ networks: all }: Report): DataTable {
  const columns: Columns = [
    network,
    ['from', 'Beginning of the step, RFC 3339 in UTC'],
    ['seconds', 'Length of the step'],
    ['mentions', 'Mentions in it'],
    ['authors', 'Distinct accounts in it; not to be added over steps'],
  ]
  const rows = all.flatMap(({ network: name, minutes: of }) =>
    of.mentions.map((mentions, step) => {
      const from = new Date(Date.parse(of.from) + step * of.seconds * 1000).toISOString()
      return [name, from, of.seconds, mentions, of.authors[step] ?? 0]
    }),
  )
  return table('minutes', 'The storm minute by minute.', columns, rows)
}

function verdicts({ networks: all }: Report): DataTable {
  const columns: Columns = [
    network,
    ['at', 'When the verdict changed'],
    ['from', 'quiet, rising, trending or fading'],
    ['to', 'The same'],
    ['why', 'The engine’s sentence'],
  ]
  const rows = all.flatMap((of) => of.verdicts.changes.map(({ at, from, to, why }) => [of.network, at, from, to, why]))
  return table('verdicts', 'Every change of the engine’s verdict on the hashtag.', columns, rows)
}

function crowds({ networks: all }: Report): DataTable {
  const columns: Columns = [
    network,
    ['of', 'storm, or usual: what was usual there in the same hour'],
    ['accounts_asked', 'Accounts whose age was asked, drawn at random; empty where not measured'],
    ['new_share', 'Share (0 to 1) of accounts younger than 30 days at T-zero, of those whose age is known'],
    ['texts', 'Texts that were compared'],
    ['near_copies', 'Texts that are nearly another’s'],
    ['same_second', 'How often two posts fall on one second of the minute; 1 is chance'],
    ['gini', 'Gini coefficient of posts over accounts, 0 to 1'],
  ]
  const rows = all.flatMap(({ network: name, crowd }) => {
    if (!crowd) return []
    const { ages, alike, sameSecond, gini, usual } = crowd
    const ours = [ages?.asked ?? null, ages?.newShare ?? null, alike?.texts ?? null, alike?.nearCopies ?? null]
    const line = [name, 'storm', ...ours, sameSecond, gini]
    if (!usual) return [line]
    const theirs = [usual.ages?.asked ?? null, usual.ages?.newShare ?? null, usual.texts, usual.nearCopies]
    return [line, [name, 'usual', ...theirs, usual.sameSecond, usual.gini]]
  })
  return table('crowds', 'Who made the storm, beside what is usual.', columns, rows)
}

function lists(report: Report): DataTable {
  const columns: Columns = [
    network,
    ['place', 'Which of the network’s own lists'],
    ['listed_at', 'When the list was first seen with the hashtag; empty where never'],
    ['judged_at', 'When our engine first said “trending”; empty where never'],
    ['seconds_earlier', 'How much earlier we were; negative: later; empty where one is missing'],
    ['looked_every_seconds', 'How often the list was looked at'],
  ]
  const rows = leadsOf(report).map((of) => [
    of.network,
    of.place,
    of.listedAt,
    of.judgedAt,
    of.seconds,
    of.everySeconds,
  ])
  return table('lists', 'The networks’ own lists beside our verdict.', columns, rows)
}

function reach({ networks: all }: Report): DataTable {
  const columns: Columns = [
    network,
    ['at', 'When the network was asked'],
    ['posts_asked', 'Posts of the storm that were asked about, drawn at random where there were more'],
    ['posts_found', 'Those it still had'],
    ['likes', 'By the network’s own count'],
    ['reposts', 'Reposts and quotes, by the network’s own count'],
    ['replies', 'By the network’s own count'],
  ]
  const rows = all.flatMap(({ network: name, crowd }) =>
    (crowd?.reach ?? []).map((of) => [name, of.at, of.asked, of.found, of.likes, of.reposts, of.replies]),
  )
  return table('reach', 'How often posts were liked, spread and answered.', columns, rows)
}

function outcomes({ outcomes: of }: Report): DataTable {
  const columns: Columns = [
    ['outcome', 'How consents to publish ended'],
    ['consents', 'How many'],
  ]
  const names = ['published', 'failed', 'missed', 'withdrawn', 'unknown'] as const
  return table(
    'outcomes',
    'How the consents ended, over all networks.',
    columns,
    names.map((name) => [name, of[name]]),
  )
}

function table(name: string, about: string, columns: Columns, rows: DataTable['rows']): DataTable {
  return { name, about, columns: columns.map(([column, meaning]) => ({ name: column, about: meaning })), rows }
}
