import type { Clock } from '../clock/clock.ts'
import type { Database } from '../store/database.ts'
import { beginLetters, type LetterEnding, settleLetters } from '../store/letters.ts'

interface Entry {
  ending: LetterEnding | undefined
  begin: number | undefined
  done: (granted: boolean) => void
  failed: (error: unknown) => void
}

/**
 * Writes what becomes of letters before anything is done with them. Entries of all connections that come while one write
 * is under way go into the next together, so that a letter costs a fraction of a statement.
 */
export class Journal {
  readonly #deps: { db: Database; clock: Pick<Clock, 'now'>; owner: string }
  #waiting: Entry[] = []
  #writing: Promise<void> | undefined

  constructor(deps: { db: Database; clock: Pick<Clock, 'now'>; owner: string }) {
    this.#deps = deps
  }

  /** Ends one letter and begins another, either of which may be missing; whether the one to begin may be handed over. */
  enter(ending: LetterEnding | undefined, begin: number | undefined): Promise<boolean> {
    return new Promise((done, failed) => {
      this.#waiting.push({ ending, begin, done, failed })
      this.#writing ??= this.#write().finally(() => {
        this.#writing = undefined
      })
    })
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const entries = this.#waiting
      this.#waiting = []
      try {
        const granted = await this.#writeAll(entries)
        for (const { begin, done } of entries) done(begin !== undefined && granted.has(begin))
      } catch (error) {
        for (const { failed } of entries) failed(error)
      }
    }
  }

  async #writeAll(entries: readonly Entry[]): Promise<Set<number>> {
    const { db, clock, owner } = this.#deps
    await settleLetters(
      db,
      entries.flatMap(({ ending }) => ending ?? []),
      clock.now(),
    )
    return await beginLetters(
      db,
      entries.flatMap(({ begin }) => begin ?? []),
      owner,
    )
  }
}
