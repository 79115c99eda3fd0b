import type { Clock } from '../clock/clock.ts'
import type { Environment } from '../config.ts'
import { collectEvidence } from './evidence.ts'
import type { Figures, Mode } from './figures.ts'
import { gather } from './gathering.ts'
import { open } from './opening.ts'
import type { Play } from './play.ts'
import type { Progress } from './progress.ts'
import { setStage } from './stage.ts'
import { chatter, playStorm } from './storm-minute.ts'

export interface Order {
  /** A campaign file, as text and by its path. */
  campaign: { text: string; file: string }
  mode: Mode
  seed: number
  /** Where the report is to be kept. */
  reportFile: string
}

export interface Theatre {
  environment: Environment
  clock: Clock
  progress: Progress
  signal: AbortSignal
}

/**
 * Plays a whole storm on this machine. `curtain` gets the figures while everything still runs, and everything is taken
 * down once it has come to its end; throws where the play could not be played, also when the signal aborts.
 */
export async function rehearse(
  order: Order,
  theatre: Theatre,
  curtain: (figures: Figures) => Promise<void>,
): Promise<void> {
  await using stage = await setStage(theatre.environment)
  const play = await open(order, stage, theatre)
  const figures = await amidChatter(play, async (signal) => {
    const company = await gather(play)
    const { crashes } = await playStorm(play, company, signal)
    return await collectEvidence(play, company, order, crashes)
  })
  await curtain(figures)
}

/** The bystanders talk while `act` is played. Its signal aborts with their failure, and when it has ended itself. */
async function amidChatter<T>(play: Play, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const over = new AbortController()
  const signal = AbortSignal.any([play.signal, over.signal])
  const talking = chatter(play, signal).catch((why: unknown) => over.abort(why))
  try {
    return await act(signal)
  } finally {
    over.abort()
    await talking
  }
}
