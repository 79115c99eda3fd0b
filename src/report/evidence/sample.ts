import { hashOf } from '../hash.ts'
import { openedOf } from '../report.ts'
import type { Row } from '../rows.ts'
import { createTally } from '../tally.ts'

/*
 * Which posts a public pack opens: few enough that it is no list of who backs a cause, and enough to say how many of the
 * mentions could be invented. The draw follows from the signed root, so that nobody chooses.
 */

/** What is aimed at: with this confidence, fewer than this share (of 1) of the mentions is invented. */
export const aim = { confidence: 0.95, share: 0.01 } as const

export interface Draw {
  network: string
  /** Mentions of the storm that count. */
  mentions: number
  /** Their commitments, in the order of the draw. */
  posts: string[]
}

/** One draw for each network that has mentions, in alphabetical order; `root` in hexadecimal digits. */
export function drawPosts(rows: readonly Row[], root: string): Draw[] {
  const tally = createTally(openedOf(rows))
  for (const row of rows) tally.fold(row)
  return tally.networks().flatMap(({ network, mentions }) => {
    const posts = new Set(rows.flatMap((row) => (row.kind === 'mention' && row.network === network ? [row.post] : [])))
    const counting = [...posts].filter((post) => mentions.countsInStorm(post))
    if (counting.length === 0) return []
    const drawn = inOrderOfDraw(counting, root).slice(0, sampleSize(counting.length))
    return [{ network, mentions: counting.length, posts: drawn }]
  })
}

function inOrderOfDraw(posts: readonly string[], root: string): string[] {
  const lots = posts.map((post) => ({ post, lot: hashOf(['sample', root, post]) }))
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ post }) => post)
}

/** As many as the aim needs, but no more than a third of all. */
export function sampleSize(mentions: number): number {
  const invented = Math.ceil(aim.share * mentions)
  const most = Math.ceil(mentions / 3)
  let [size, unseen] = [0, 1]
  while (size < most && unseen > 1 - aim.confidence) {
    unseen *= (mentions - invented - size) / (mentions - size)
    size += 1
  }
  return size
}

/**
 * So many of the mentions, and no fewer, would have shown in the draw with the confidence that is aimed at: if all
 * `opened` stand, fewer are invented. Null where nothing was opened.
 */
export function fewerThan(mentions: number, opened: number): number | null {
  if (opened === 0) return null
  let [low, high] = [1, mentions]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (chanceUnseen(mentions, middle, opened) <= 1 - aim.confidence) high = middle
    else low = middle + 1
  }
  return low
}

/** That none of `invented` is among `opened` that were drawn without putting back. */
function chanceUnseen(mentions: number, invented: number, opened: number): number {
  let chance = 1
  for (let drawn = 0; drawn < opened && chance > 0; drawn++)
    chance *= Math.max(0, mentions - invented - drawn) / (mentions - drawn)
  return chance
}
