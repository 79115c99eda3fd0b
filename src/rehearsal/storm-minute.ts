import { later } from '../clock/clock.ts'
import { chat, joinIn, type OwnPost } from './bystanders.ts'
import { deleteSome } from './deletions.ts'
import { createDice } from './dice.ts'
import type { Company, Play } from './play.ts'
import { watchRoom } from './room.ts'

/** Seconds after T-zero; leases of a killed server expire after twenty, within the minute. */
const crashesAt = [12, 27]

/** The storm from the moment the company is ready until the report is there; answers how often the server was killed. */
export async function playStorm(play: Play, company: Company, signal: AbortSignal): Promise<{ crashes: number }> {
  const { campaign, cast } = play
  const posts: OwnPost[] = []
  const deps = {
    ...play,
    hashtag: campaign.hashtag,
    posts,
    joined: company,
    posted: (post: OwnPost) => posts.push(post),
  }
  const [crashes] = await Promise.all([
    play.mode === 'crash' ? crash(play, signal) : 0,
    watchRoom(play, signal),
    deleteSome(cast.deletions, deps, signal),
    ...cast.bystanders.map((bystander) => joinIn({ bystander, account: play.accountOf(bystander) }, deps, signal)),
  ])
  return { crashes }
}

/** The bystanders talk under other tags, each with dice of their own, until the signal aborts. */
export async function chatter({ cast, dice, pds, clock, accountOf }: Play, signal: AbortSignal): Promise<void> {
  const deps = { pds, clock, tags: cast.otherTags, everySeconds: cast.chatEverySeconds }
  const each = cast.bystanders.map((bystander) => ({ bystander, dice: createDice(dice.next() * 2 ** 32) }))
  await Promise.all(
    each.map((own) => chat({ ...own, account: accountOf(own.bystander) }, { ...deps, dice: own.dice }, signal)),
  )
}

async function crash({ stage, clock, tZero, progress }: Play, signal: AbortSignal): Promise<number> {
  for (const seconds of crashesAt) {
    await clock.sleepUntil(later(tZero, seconds * 1000), signal)
    signal.throwIfAborted()
    progress.step('crash', `the server is killed ${seconds} seconds into the storm, and started again`)
    await stage.crash()
  }
  return crashesAt.length
}
