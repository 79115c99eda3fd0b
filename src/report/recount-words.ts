import { type Disagreement, disagree } from './disagreement.ts'
import type { RowOf } from './rows.ts'
import type { NetworkTally } from './tally.ts'

/** Whether the counts of own words fit together, and fit what was published and tapped by the rows above them. */
export function checkWords(of: NetworkTally, row: RowOf<'words'>): Disagreement | undefined {
  const wrong = (field: keyof RowOf<'words'>, expected: number, why: string) =>
    row[field] === expected ? undefined : disagree(row.seq, field, expected, row[field], why)
  const { published } = of.outcomes.counts()
  return (
    wrong('texts', row.consents + row.taps, 'its texts are not its consents and its taps together') ??
    wrong('texts', row.distinct + row.nearCopies, 'its texts are not its distinct ones and its near-copies together') ??
    tooMany(
      row,
      'consents',
      published,
      `${published} consents were published above it, and it judged ${row.consents}`,
    ) ??
    tooMany(row, 'taps', tapsOf(of), `${tapsOf(of)} taps stand above it, and it judged ${row.taps}`) ??
    tooMany(row, 'clusters', Math.floor(row.nearCopies / 2), 'a cluster has at least two near-copies')
  )
}

function tooMany(
  row: RowOf<'words'>,
  field: 'consents' | 'taps' | 'clusters',
  most: number,
  why: string,
): Disagreement | undefined {
  return row[field] <= most ? undefined : disagree(row.seq, field, most, row[field], why)
}

function tapsOf({ taps }: NetworkTally): number {
  return taps ? taps.opened + taps.saidPosted + taps.receipts : 0
}
