import type { RowOf } from './rows.ts'

export const outcomeNames = ['published', 'failed', 'missed', 'withdrawn', 'unknown'] as const

export type Outcome = (typeof outcomeNames)[number]
export type Outcomes = Record<Outcome, number>

type OutcomeRow = Omit<RowOf<'outcome'>, 'seq' | 'prev'>

/** How consents ended. A consent counts once: what stands last about it holds, because `unknown` can still be resolved. */
export class OutcomeCount {
  readonly #consents = new Map<string, OutcomeRow>()

  fold(row: OutcomeRow): void {
    this.#consents.set(row.consent, row)
  }

  counts(): Outcomes {
    const counts = { published: 0, failed: 0, missed: 0, withdrawn: 0, unknown: 0 }
    for (const { outcome } of this.#consents.values()) counts[outcome] += 1
    return counts
  }

  /** How many consents have ended. */
  ended(): number {
    return this.#consents.size
  }

  /** Why consents were not published, the most frequent first. */
  reasons(): { outcome: Outcome; why: string; consents: number }[] {
    const reasons = new Map<string, { outcome: Outcome; why: string; consents: number }>()
    for (const { outcome, why } of this.#consents.values()) {
      if (why === undefined || outcome === 'published') continue
      const reason = reasons.get(`${outcome} ${why}`) ?? { outcome, why, consents: 0 }
      reasons.set(`${outcome} ${why}`, { ...reason, consents: reason.consents + 1 })
    }
    return [...reasons.values()].sort((a, b) => b.consents - a.consents)
  }

  /** The posts that Uproar published, by commitment. */
  posts(): string[] {
    return [...this.#consents.values()].flatMap(({ outcome, post }) => (outcome === 'published' && post ? [post] : []))
  }
}
