import type { EventData } from 'node:test'

/** What a run came to. Nothing is a success before the runner has said so of the whole. */
export class Outcome {
  #whole: EventData.TestSummary | undefined
  readonly #skipped = new Map<string, number>()

  note({ skip }: Pick<EventData.TestPass, 'skip'>): void {
    if (skip === undefined) return
    const why = typeof skip === 'string' && skip !== '' ? skip : 'without a reason'
    this.#skipped.set(why, (this.#skipped.get(why) ?? 0) + 1)
  }

  /** Each file has its sum too; that of the whole names none. */
  sum(summary: EventData.TestSummary): void {
    if (summary.file === undefined) this.#whole = summary
  }

  get success(): boolean {
    return this.#whole?.success === true && this.#whole.counts.tests > 0
  }

  get told(): string {
    const reasons = [...this.#skipped].map(([why, count]) => `${why} (${count})`)
    const skipped = `Skipped: ${reasons.join(', ') || 'nothing'}.`
    if (!this.#whole) return `${skipped}\nThe run did not come to its end.`
    const { tests, passed } = this.#whole.counts
    return `${skipped}\n${tests} tests, ${passed} passed${this.success ? '' : ': NOT everything holds'}.`
  }
}
