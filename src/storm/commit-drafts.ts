import { type Instant, parseInstant } from '../hour/instant.ts'
import type { Source } from '../networks/network.ts'
import { keepMentionSketches, keepUsual } from '../store/crowds.ts'
import type { Database, Querier } from '../store/database.ts'
import { appendRows, commitmentsFor } from '../store/ledger.ts'
import { addMentions, markDeleted } from '../store/mentions.ts'
import { type SourceProgress, saveProgress } from '../store/sources.ts'
import { addLevels, type LevelSample } from '../store/tag-levels.ts'
import type { CrowdBatch } from './crowd-watch.ts'
import type { Draft, StormWatch } from './watch.ts'

export interface Batch {
  watch: StormWatch
  drafts: readonly Draft[]
  crowd: CrowdBatch
}

/** Writes what was counted, and how far, in one transaction: rows, mentions, cursor and engines stand or fall together. */
export async function commitDrafts(
  order: {
    db: Database
    source: Source
    batches: readonly Batch[]
    progress?: SourceProgress | undefined
    levels?: readonly LevelSample[]
  },
  now: Instant,
): Promise<void> {
  const busy = order.batches.filter(
    ({ drafts, crowd }) => drafts.length > 0 || crowd.usual || crowd.sketches.length > 0,
  )
  if (busy.length === 0 && !order.progress) return
  await order.db.transaction().execute(async (tx) => {
    for (const batch of busy) await commitStorm(tx, batch)
    if (order.progress) await addLevels(tx, order.source.network, order.levels ?? [])
    if (order.progress) await saveProgress(tx, order.source.id, order.progress, now)
  })
}

async function commitStorm(tx: Querier, { watch, drafts, crowd }: Batch): Promise<void> {
  const stormId = watch.storm.id
  const mentions = drafts.filter((draft) => draft.kind === 'mention')
  const corrections = drafts.filter((draft) => draft.kind === 'correction')
  const seen = drafts.flatMap((draft) => (draft.kind === 'seen' ? draft.posts : []))
  const rename = await renamer(tx, stormId, {
    post: [...mentions, ...corrections].map(({ post }) => post).concat(seen),
    author: mentions.map(({ author }) => author),
  })
  await appendRows(tx, stormId, drafts.map(rename))
  const found = mentions.map(({ post, author, at }) => ({ uri: post, author, at: parseInstant(at) }))
  await addMentions(tx, stormId, watch.network, found)
  for (const { post, at } of corrections) await markDeleted(tx, stormId, [post], parseInstant(at))
  await keepMentionSketches(tx, { stormId, network: watch.network }, crowd.sketches)
  if (crowd.usual) await keepUsual(tx, { stormId, network: watch.network }, crowd.usual)
}

/** Puts commitments in the place of real names. */
async function renamer(
  tx: Querier,
  stormId: string,
  names: { post: string[]; author: string[] },
): Promise<(draft: Draft) => Draft> {
  const posts = zip(names.post, await commitmentsFor(tx, stormId, 'post', names.post))
  const authors = zip(names.author, await commitmentsFor(tx, stormId, 'author', names.author))
  return (draft) => {
    if (draft.kind === 'mention') return { ...draft, post: posts(draft.post), author: authors(draft.author) }
    if (draft.kind === 'seen') return { ...draft, posts: draft.posts.map(posts) }
    return draft.kind === 'correction' ? { ...draft, post: posts(draft.post) } : draft
  }
}

function zip(names: readonly string[], commitments: readonly string[]): (name: string) => string {
  const pairs = new Map(names.map((name, index) => [name, commitments[index]]))
  return (name) => {
    const commitment = pairs.get(name)
    if (!commitment) throw new Error('A row has no commitment.')
    return commitment
  }
}
