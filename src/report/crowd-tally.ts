import type { AgesBody, ComparedBody, CrowdRowBody, ReachBody, UsualBody } from './crowd-rows.ts'

/** What the rows about the crowd of one network say; of those that hold totals the last one stands. */
export class CrowdTally {
  compared: ComparedBody | undefined
  ages: AgesBody | undefined
  usual: UsualBody | undefined
  readonly reach: ReachBody[] = []
  /** Posts by their group of like texts. */
  readonly groups: string[][] = []
  /** Mentions of the storm that were deleted after its end. */
  deletedAfterwards = 0

  /** Whether the crowd was looked at at all. */
  get any(): boolean {
    return this.compared !== undefined || this.ages !== undefined || this.usual !== undefined || this.reach.length > 0
  }

  fold(row: CrowdRowBody): void {
    if (row.kind === 'compared') this.compared = row
    else if (row.kind === 'ages') this.ages = row
    else if (row.kind === 'usual') this.usual = row
    else if (row.kind === 'reach') this.reach.push(row)
    else this.#alike(row.group, row.posts)
  }

  #alike(group: number, posts: readonly string[]): void {
    const known = this.groups[group]
    if (known) known.push(...posts)
    else this.groups[group] = [...posts]
  }
}
