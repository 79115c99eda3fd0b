import { endOf } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'
import { type SightingParts, sightingsOf } from '../report/sighting-report.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'
import { findMeasuring, type Measuring } from '../store/measuring.ts'
import type { SightingBoard } from './sighting-board.ts'

/** What is known of networks' own lists and counts by now, the same for everybody. */
export interface SightingsNow extends SightingParts {
  /** The newest look at each list. */
  looks: Look[]
  /** What measuring X costs; undefined where nobody ever switched it on. */
  bill: Measuring | undefined
}

export interface Look {
  network: string
  place: string
  at: string
  rank: number | null
  why: string | null
}

const paidNetwork: NetworkName = 'x'
const rememberedMs = 5000

interface Remembered {
  madeAt: Instant
  made: Promise<SightingsNow>
}

/** One for all who ask within a few seconds. */
const remembered = new WeakMap<SightingBoard, Map<string, Remembered>>()

export async function sightingsNow(
  { db, board }: { db: Querier; board: SightingBoard },
  storm: StoredStorm,
  now: Instant,
): Promise<SightingsNow> {
  const ofBoard = remembered.get(board) ?? new Map<string, Remembered>()
  remembered.set(board, ofBoard)
  const known = ofBoard.get(storm.id)
  if (known && Math.abs(now - known.madeAt) < rememberedMs) return await known.made
  const made = make({ db, board }, storm)
  ofBoard.set(storm.id, { madeAt: now, made })
  made.catch(() => ofBoard.delete(storm.id))
  return await made
}

async function make({ db, board }: { db: Querier; board: SightingBoard }, storm: StoredStorm): Promise<SightingsNow> {
  const tally = await board.of(db, storm.id)
  const looks = tally.lists().map(({ last: { network, place, at, rank, why } }) => {
    return { network, place, at, rank: rank ?? null, why: why ?? null }
  })
  const bill = await findMeasuring(db, { stormId: storm.id, network: paidNetwork })
  return { ...sightingsOf(tally, { tZero: storm.tZero, end: endOf(storm) }), looks, bill }
}
