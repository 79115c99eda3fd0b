import { instant, toIso } from '../hour/instant.ts'
import { CrowdSeen, checkCrowd } from './crowd-check.ts'
import { isCrowdRow } from './crowd-rows.ts'
import { type Disagreement, disagree } from './disagreement.ts'
import { checkForecast } from './forecast.ts'
import { compareUse, rankIn, sameTag, type TagUse, useOf } from './rank.ts'
import { checkWords } from './recount-words.ts'
import type { Row, RowOf } from './rows.ts'
import { checkSighting } from './sighting-check.ts'
import { isSightingRow } from './sighting-rows.ts'
import { createTally, type NetworkTally, type Tally } from './tally.ts'
import { endOfInterval, type Verdict } from './trend-track.ts'

export type { Disagreement } from './disagreement.ts'

/** Counts every row again from the rows above it; answers with the first that does not agree. */
export function recount(rows: readonly Row[]): Disagreement | undefined {
  const opened = rows[0]
  if (opened?.kind !== 'opened')
    return disagree(0, 'kind', 'opened', opened?.kind, 'a ledger begins by saying what it measures')
  const tally = createTally(opened)
  const verdicts = new VerdictCheck()
  const grouped = new CrowdSeen()
  for (const row of rows) {
    const wrong = checkOrder(tally, row) ?? checkRow(tally, row, grouped) ?? verdicts.check(row)
    if (wrong) return wrong
    tally.fold(row)
    grouped.fold(row)
  }
  return undefined
}

function checkOrder(tally: Tally, row: Row): Disagreement | undefined {
  if (row.kind === 'opened' && row.seq > 0)
    return disagree(row.seq, 'kind', 'any other', 'opened', 'a ledger is opened once')
  if (row.kind === 'closed' && tally.closed)
    return disagree(row.seq, 'kind', 'any other', 'closed', 'a storm is closed once')
  if (row.kind === 'postponed' && tally.postponed)
    return disagree(row.seq, 'kind', 'any other', 'postponed', 'a storm is postponed once')
  return undefined
}

function checkRow(tally: Tally, row: Row, grouped: CrowdSeen): Disagreement | undefined {
  if (row.kind === 'interval') return checkCounts(tally.network(row.network), row) ?? checkRank(tally, row)
  if (row.kind === 'words') return checkWords(tally.network(row.network), row)
  if (row.kind === 'forecast') return checkForecast(tally, row)
  if (row.kind === 'closed') return checkConsents(tally, row)
  if (isCrowdRow(row)) {
    const wrong = checkCrowd(tally.network(row.network), row, grouped)
    return wrong && { seq: row.seq, ...wrong }
  }
  if (!isSightingRow(row)) return undefined
  const wrong = checkSighting(row, tally.opened.hashtag, tally.sightings.lastMeasuring(row.network))
  return wrong && { seq: row.seq, ...wrong }
}

function checkCounts(of: NetworkTally, row: RowOf<'interval'>): Disagreement | undefined {
  const counted = of.intervalAt(Date.parse(row.from), row.seconds)
  for (const [field, expected] of Object.entries(counted)) {
    const found = row[field as keyof typeof counted]
    if (found === expected) continue
    return disagree(
      row.seq,
      field,
      expected,
      found,
      `the rows above it give ${expected} for ${field}, and the row says ${found}`,
    )
  }
  return undefined
}

function checkRank({ opened }: Tally, row: RowOf<'interval'>): Disagreement | undefined {
  const ours = { tag: opened.hashtag, mentions: row.windowMentions, authors: row.windowAuthors }
  const listed = row.top.find(([tag]) => sameTag(tag, ours.tag))
  if (listed && compareUse(useOf(listed), ours) !== 0)
    return disagree(
      row.seq,
      'top',
      ours.authors,
      listed[2],
      `its list of tags says otherwise about #${ours.tag} than the rows above it`,
    )
  if (row.tags + 1 < row.top.length)
    return disagree(row.seq, 'tags', row.top.length, row.tags, 'it lists more tags than it says there were')
  return row.rank === undefined ? checkNoRank(row, ours) : checkRankGiven(row, ours)
}

function checkNoRank(row: RowOf<'interval'>, ours: TagUse): Disagreement | undefined {
  if (ours.mentions === 0 || row.top.length === 0) return undefined
  return disagree(row.seq, 'rank', rankIn(row.top, ours), null, 'the tag was in use, and no rank is given')
}

/* The list is cut at 50 tags: where all of them are busier than ours, the rank can only be behind them. */
function checkRankGiven(row: RowOf<'interval'>, ours: TagUse): Disagreement | undefined {
  const expected = rankIn(row.top, ours)
  const behind = expected > row.top.length && row.tags > row.top.length
  if (behind ? (row.rank ?? 0) >= expected : row.rank === expected) return undefined
  return disagree(
    row.seq,
    'rank',
    expected,
    row.rank,
    `its list of tags gives rank ${expected}, and the row says ${row.rank}`,
  )
}

function checkConsents(tally: Tally, row: RowOf<'closed'>): Disagreement | undefined {
  const ended = tally.outcomes.ended()
  if (ended === row.consents) return undefined
  return disagree(
    row.seq,
    'consents',
    ended,
    row.consents,
    `${ended} consents have an outcome above it, and the row says ${row.consents}`,
  )
}

/*
 * Verdict rows of a network follow each other, and the verdict of an interval is one that held at its close: the one
 * before it, or one that stands between it and the next interval, because either may be written first. After a break in
 * the stream the engine may begin anew.
 */
class VerdictCheck {
  readonly #current = new Map<string, Verdict>()
  readonly #open = new Map<string, RowOf<'interval'>>()
  readonly #fresh = new Set<string>()

  check(row: Row): Disagreement | undefined {
    if (row.kind === 'verdict') return this.#verdict(row)
    if (row.kind === 'interval') return this.#interval(row)
    if (row.kind === 'source') this.#forget(row.network)
    return row.kind === 'closed' ? this.#unresolved([...this.#open.values()][0]) : undefined
  }

  #forget(network: string): void {
    this.#current.delete(network)
    this.#open.delete(network)
    this.#fresh.delete(network)
  }

  #verdict(row: RowOf<'verdict'>): Disagreement | undefined {
    const current = this.#current.get(row.network) ?? row.from
    const ledThere = this.#fresh.has(row.network) && current === row.to
    if (current !== row.from && !ledThere) return this.#notFollowing(row, current)
    if (row.from === row.to)
      return disagree(row.seq, 'to', 'another verdict', row.to, 'a change of verdict changes nothing')
    this.#current.set(row.network, row.to)
    this.#fresh.delete(row.network)
    if (this.#open.get(row.network)?.verdict === row.to) this.#open.delete(row.network)
    return undefined
  }

  #interval(row: RowOf<'interval'>): Disagreement | undefined {
    const wrong = this.#unresolved(this.#open.get(row.network))
    if (wrong) return wrong
    const current = this.#current.get(row.network)
    if (current === undefined) this.#begin(row)
    else this.#fresh.delete(row.network)
    if (current !== undefined && current !== row.verdict) this.#open.set(row.network, row)
    return undefined
  }

  /* The first verdict that is seen may be one that the next verdict row still tells the way to. */
  #begin(row: RowOf<'interval'>): void {
    this.#current.set(row.network, row.verdict)
    this.#fresh.add(row.network)
  }

  #notFollowing({ seq, from }: RowOf<'verdict'>, current: Verdict): Disagreement {
    return disagree(seq, 'from', current, from, `the verdict before it was ${current}, and the row begins at ${from}`)
  }

  #unresolved(row: RowOf<'interval'> | undefined): Disagreement | undefined {
    if (!row) return undefined
    const at = toIso(instant(endOfInterval(row)))
    const current = this.#current.get(row.network)
    return disagree(row.seq, 'verdict', current, row.verdict, `no verdict row leads to “${row.verdict}” at ${at}`)
  }
}
