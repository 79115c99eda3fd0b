import { later } from '../clock/clock.ts'
import { PlainError } from '../plain-error.ts'
import type { PulseSnapshot } from '../storm/pulse-snapshot.ts'
import { stormName } from './campaign-of-rehearsal.ts'
import type { Play } from './play.ts'
import { hourWords, pulseWords } from './progress.ts'

/** The report is there some seconds after the end; this long it is awaited, in milliseconds. */
const patienceMs = 90_000

/** Looks into the live room once a second and tells what it sees, until it links to the report. */
export async function watchRoom(play: Play, signal: AbortSignal): Promise<void> {
  const { clock, endsAt } = play
  while (clock.now() < endsAt + patienceMs) {
    signal.throwIfAborted()
    const pulse = await look(play).catch(() => undefined)
    tell(play, pulse)
    if (pulse?.report) return
    await clock.sleepUntil(later(clock.now(), 1000), signal)
  }
  throw new PlainError(`The storm was not closed within ${patienceMs / 1000} seconds after its end.`)
}

async function look({ visitor, campaign }: Play): Promise<PulseSnapshot> {
  const { status, text } = await visitor.read(`/c/${campaign.slug}/${stormName}/pulse.json`)
  if (status !== 200) throw new Error(`The live room answers ${status}.`)
  return JSON.parse(text) as PulseSnapshot
}

function tell({ progress, clock, tZero }: Play, pulse: PulseSnapshot | undefined): void {
  progress.now(hourWords(clock.now(), tZero), pulseWords(pulse), clock.now())
}
