import { isListedAs } from './listed.ts'
import type { CountsBody, MeasuringBody, SightingBody, SightingRowBody, WitnessedBody } from './sighting-rows.ts'
import { stepOf } from './sighting-tally.ts'

export interface Contradiction {
  field: string
  expected: unknown
  found: unknown
  sentence: string
}

/** What a row about lists and counts says that cannot be, by itself, the hashtag and the bill before it. */
export function checkSighting(
  row: SightingRowBody,
  hashtag: string,
  before: MeasuringBody | undefined,
): Contradiction | undefined {
  if (row.kind === 'sighting') return checkLook(row, hashtag)
  if (row.kind === 'counts') return checkCountsRow(row)
  return row.kind === 'witnessed' ? checkWitnessed(row) : checkBill(row, before)
}

function checkLook({ entries, rank, name, why }: SightingBody, hashtag: string): Contradiction | undefined {
  if (why !== undefined && (entries !== undefined || rank !== undefined))
    return wrong('entries', null, entries, 'there was no list to be seen, and yet the row tells what stood in it')
  if (why === undefined && entries === undefined)
    return wrong('entries', 'a number', null, 'the row neither tells how long the list was nor why it was not seen')
  if (rank !== undefined && rank > (entries ?? 0))
    return wrong('rank', `at most ${entries}`, rank, `its list had ${entries} entries, and the row says rank ${rank}`)
  if (rank !== undefined && (name === undefined || !isListedAs(name, hashtag)))
    return wrong('name', hashtag, name, `what stood in the list is not #${hashtag}`)
  return undefined
}

function checkCountsRow(row: CountsBody): Contradiction | undefined {
  const end = stepOf(row, row.counts.length)
  if (end <= Date.parse(row.at)) return undefined
  return wrong('counts', row.at, new Date(end).toISOString(), 'it counts minutes that were not over yet')
}

function checkWitnessed(row: WitnessedBody): Contradiction | undefined {
  if (row.witnesses > row.reports)
    return wrong('witnesses', row.reports, row.witnesses, 'there are more witnesses than reports')
  if ((row.bestRank ?? 1) > (row.worstRank ?? row.bestRank ?? 1))
    return wrong('bestRank', row.worstRank, row.bestRank, 'its best rank is behind its worst')
  return undefined
}

function checkBill(row: MeasuringBody, before: MeasuringBody | undefined): Contradiction | undefined {
  if (row.costMills > row.capMills)
    return wrong('costMills', row.capMills, row.costMills, 'it cost more than its budget allowed')
  if (row.costMills < (before?.costMills ?? 0))
    return wrong('costMills', before?.costMills, row.costMills, 'what was spent cannot become less')
  if (row.calls < (before?.calls ?? 0))
    return wrong('calls', before?.calls, row.calls, 'calls that were made cannot become fewer')
  return undefined
}

function wrong(field: string, expected: unknown, found: unknown, sentence: string): Contradiction {
  return { field, expected, found: found ?? null, sentence }
}
