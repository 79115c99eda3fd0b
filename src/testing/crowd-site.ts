import type { Database } from '../store/database.ts'
import { studyRound } from '../storm/crowd-study.ts'
import { Ingest } from '../storm/ingest.ts'
import { crowdStream, factsOf } from './crowd-stream.ts'
import { type Stage, silent, tZero } from './stage.ts'

const minute = 60_000

/** Lets a storm of made-up people pass over a staged campaign, closes it and looks at its crowd. */
export async function passStorm(
  db: Database,
  scene: Pick<Stage, 'clock' | 'keys' | 'keep'>,
  { people = 1000, bought = 0 } = {},
): Promise<void> {
  await scene.keep()
  const source = crowdStream({ tag: 'LongEarsDay', tZero, people, bought })
  const ingest = new Ingest({ db, clock: scene.clock, log: silent, source, wordsKey: scene.keys.words })
  await scene.clock.advanceTo(tZero + 62 * minute)
  await ingest.run(new AbortController().signal)
  await scene.clock.advanceTo(tZero + 80 * minute)
  await scene.keep()
  await studyRound({ db, clock: scene.clock, log: silent, facts: [factsOf({ tZero })] })
}
