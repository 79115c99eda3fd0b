import type { Row } from '../report/rows.ts'
import { isSightingRow } from '../report/sighting-rows.ts'
import { SightingTally } from '../report/sighting-tally.ts'
import type { Querier } from '../store/database.ts'
import { headOf, readSightings } from '../store/ledger.ts'

interface Known {
  tally: SightingTally
  seq: number
  reading: Promise<unknown>
}

/** What the ledgers say of lists and counts so far, read once and then only what is new. */
export class SightingBoard {
  readonly #storms = new Map<string, Known>()

  /** The tally belongs to the board; who reads it changes nothing in it. */
  async of(db: Querier, stormId: string): Promise<SightingTally> {
    const known = this.#storms.get(stormId) ?? { tally: new SightingTally(), seq: -1, reading: Promise.resolve() }
    this.#storms.set(stormId, known)
    // One after the other, or a row would be taken twice.
    const reading = known.reading.catch(() => undefined).then(() => this.#read(db, stormId, known))
    known.reading = reading
    await reading
    return known.tally
  }

  async #read(db: Querier, stormId: string, known: Known): Promise<void> {
    const head = await headOf(db, stormId)
    if (!head || head.seq <= known.seq) return
    const rows: Row[] = await readSightings(db, stormId, { after: known.seq, until: head.seq })
    for (const row of rows) if (isSightingRow(row)) known.tally.fold(row)
    known.seq = head.seq
  }
}
