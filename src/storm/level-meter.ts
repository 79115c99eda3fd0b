import { type Instant, instant } from '../hour/instant.ts'
import { askedRanks } from '../hour/planner/needs.ts'
import type { LevelSample } from '../store/tag-levels.ts'
import { profiles, type TrendEngine } from '../trends/index.ts'

const hourMs = 3_600_000
/** Six looks an hour, each at a window of ten minutes, see every post of the hour once. */
const everyMs = 600_000

/** Looks at what the top tags have, every ten minutes of the stream's own time, once a whole window has been heard. */
export class LevelMeter {
  #lookedAt: Instant | undefined
  #samples: LevelSample[] = []

  /** The engine stands at `at`. */
  look(engine: TrendEngine, at: Instant): void {
    const before = this.#lookedAt
    if (before !== undefined && slot(at) <= slot(before)) return
    this.#lookedAt = at
    // What lies behind a longer silence is no whole window.
    if (before === undefined || slot(at) !== slot(before) + 1) return
    const hour = instant(Math.floor((slot(at) * everyMs - 1) / hourMs) * hourMs)
    const top = engine.top(Math.max(...askedRanks))
    const minutes = heardMinutes(at)
    for (const rank of askedRanks) {
      const tag = top[rank - 1]
      if (tag) this.#samples.push({ hour, rank, mentions: tag.mentions / minutes, authors: tag.authors / minutes })
    }
  }

  /** What was seen since the last call; given back where it could not be kept. */
  take(): LevelSample[] {
    const taken = this.#samples
    this.#samples = []
    return taken
  }

  giveBack(samples: readonly LevelSample[]): void {
    this.#samples = [...samples, ...this.#samples]
  }
}

/** The window ends with the bucket that has just begun, of which only this much has passed. */
function heardMinutes(at: Instant): number {
  const { windowSeconds, bucketSeconds } = profiles.campaign
  const begun = (at % (bucketSeconds * 1000)) / 1000
  return (windowSeconds - bucketSeconds + begun) / 60
}

function slot(at: Instant): number {
  return Math.floor(at / everyMs)
}
