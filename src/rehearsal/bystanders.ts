import { type Clock, later, toIso } from '../clock/clock.ts'
import type { Instant } from '../hour/instant.ts'
import type { LocalAccount } from '../networks/bluesky/local-servers.ts'
import type { Bystander } from './cast.ts'
import type { Dice } from './dice.ts'
import type { Pds } from './pds.ts'

export interface Passerby {
  bystander: Bystander
  account: LocalAccount
}

export interface OwnPost {
  account: LocalAccount
  uri: string
  at: Instant
}

const remarks = [
  'Once more around the block',
  'Nobody will believe this',
  'Small joys',
  'Day three of trying',
  'As every week',
  'Look at that',
]
const asides = [
  'Just heard about this, and I am in',
  'Did not know so many people care',
  'Passing by, but yes',
  'My neighbour is right about this one',
]

/** Talks under the other tags until the signal aborts, the popular ones more often. */
export async function chat(
  { account }: Passerby,
  deps: { pds: Pds; clock: Clock; dice: Dice; tags: readonly string[]; everySeconds: number },
  signal: AbortSignal,
): Promise<void> {
  const { pds, clock, dice, tags, everySeconds } = deps
  const pauseMs = () => dice.between(0.5, 1.5) * everySeconds * 1000
  await clock.sleepUntil(later(clock.now(), dice.next() * everySeconds * 1000), signal)
  while (!signal.aborted) {
    const tag = tags[Math.floor(dice.next() ** 1.3 * tags.length)] ?? 'NightShift'
    const text = `${dice.pick(remarks)} ${Math.floor(dice.next() * 1000)} #${tag}`
    await pds.post(account, text, tag, toIso(clock.now()))
    await clock.sleepUntil(later(clock.now(), pauseMs()), signal)
  }
}

/** Uses our hashtag at the moments that the play gives, in seconds after T-zero, and tells of every post. */
export async function joinIn(
  { bystander, account }: Passerby,
  deps: { pds: Pds; clock: Clock; dice: Dice; hashtag: string; tZero: Instant; posted: (post: OwnPost) => void },
  signal: AbortSignal,
): Promise<void> {
  const { pds, clock, dice, hashtag, tZero, posted } = deps
  for (const seconds of bystander.joinsAt) {
    await clock.sleepUntil(later(tZero, seconds * 1000), signal)
    if (signal.aborted) return
    const { uri } = await pds.post(account, `${dice.pick(asides)} #${hashtag}`, hashtag, toIso(clock.now()))
    posted({ account, uri, at: clock.now() })
  }
}
