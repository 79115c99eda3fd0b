import { type CrowdRowBody, isCrowdRow } from './crowd-rows.ts'
import type { Disagreement } from './disagreement.ts'
import type { RowBody } from './rows.ts'
import type { NetworkTally } from './tally.ts'

export type Wrong = Omit<Disagreement, 'seq'>

/** What a row about the crowd claims that the rows above it, or its own fields, do not bear out. */
export function checkCrowd(of: NetworkTally, row: CrowdRowBody, seen: CrowdSeen): Wrong | undefined {
  if (row.kind === 'alike') return checkAlike(of, row, seen)
  if (row.kind === 'compared') return checkCompared(of, row)
  if (row.kind === 'ages') return checkAges(of, row)
  if (row.kind === 'usual') return checkUsual(row)
  return row.found > row.asked
    ? wrong('found', row.asked, row.found, 'it found more posts than it asked of')
    : undefined
}

/** Posts that stand in a group already, by network. */
export class CrowdSeen {
  readonly #grouped = new Map<string, Set<string>>()

  of(network: string): Set<string> {
    const known = this.#grouped.get(network) ?? new Set()
    this.#grouped.set(network, known)
    return known
  }

  fold(row: RowBody): void {
    if (isCrowdRow(row) && row.kind === 'alike') for (const post of row.posts) this.of(row.network).add(post)
  }
}

function checkAlike(
  of: NetworkTally,
  row: Extract<CrowdRowBody, { kind: 'alike' }>,
  seen: CrowdSeen,
): Wrong | undefined {
  const groups = of.crowd.groups.length
  if (row.group > groups) return wrong('group', groups, row.group, 'groups of like texts are numbered without a hole')
  const grouped = seen.of(row.network)
  for (const [index, post] of row.posts.entries()) {
    if (of.mentions.authorInStorm(post) === undefined)
      return wrong('posts', 'a mention of the storm', post, 'it compares a post that is no mention of the storm')
    if (grouped.has(post) || row.posts.indexOf(post) < index)
      return wrong('posts', 'each post once', post, 'a post stands in two groups of like texts')
  }
  return undefined
}

function checkCompared(of: NetworkTally, row: Extract<CrowdRowBody, { kind: 'compared' }>): Wrong | undefined {
  const { groups } = of.crowd
  const nearCopies = groups.reduce((sum, posts) => sum + posts.length, 0)
  if (row.clusters !== groups.length)
    return wrong('clusters', groups.length, row.clusters, 'it counts other groups than stand above it')
  if (row.nearCopies !== nearCopies)
    return wrong('nearCopies', nearCopies, row.nearCopies, 'it counts other posts in groups than stand above it')
  const { mentions, corrections } = of.mentions.storm()
  const most = mentions + corrections
  if (row.texts < nearCopies || row.texts > most)
    return wrong(
      'texts',
      most,
      row.texts,
      'it compared more texts than the storm has mentions, or fewer than were alike',
    )
  return groups.some((posts) => posts.length < 2)
    ? wrong('clusters', 'at least two posts in each', 1, 'a group of like texts has one post')
    : undefined
}

function checkAges(of: NetworkTally, row: Extract<CrowdRowBody, { kind: 'ages' }>): Wrong | undefined {
  const authors = row.bands.flat()
  const stranger = authors.find((author) => !of.mentions.isAuthorInStorm(author))
  if (stranger)
    return wrong('bands', 'an author of the storm', stranger, 'it tells the age of somebody who is no author')
  if (new Set(authors).size < authors.length)
    return wrong('bands', 'each author once', null, 'it tells the age of somebody twice')
  return authors.length > row.asked
    ? wrong('asked', authors.length, row.asked, 'it knows more ages than it asked for')
    : undefined
}

function checkUsual(row: Extract<CrowdRowBody, { kind: 'usual' }>): Wrong | undefined {
  const authors = sum(row.perAuthor)
  if (authors !== row.authors)
    return wrong('authors', authors, row.authors, 'its authors are not the sum of their groups')
  if (row.nearCopies > row.texts)
    return wrong('nearCopies', row.texts, row.nearCopies, 'it found more copies than it compared texts')
  const known = sum(row.bands ?? [])
  return known > (row.asked ?? 0)
    ? wrong('asked', known, row.asked ?? 0, 'it knows more ages than it asked for')
    : undefined
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0)
}

function wrong(field: string, expected: unknown, found: unknown, sentence: string): Wrong {
  return { field, expected, found, sentence }
}
