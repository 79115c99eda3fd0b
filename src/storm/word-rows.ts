import { countCopies } from '../campaign/count-copies.ts'
import { networkNames } from '../campaign/networks.ts'
import { sketchOf } from '../campaign/sketch.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { RowBody } from '../report/rows.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'
import { sketchesOf } from '../store/sketches.ts'
import { organizersTexts } from './own-words.ts'

/** How far people wrote their own words, network by network; one person may say the same on several. */
export async function wordRows(tx: Querier, storm: StoredStorm, key: Uint8Array, now: Instant): Promise<RowBody[]> {
  const all = await sketchesOf(tx, storm.id)
  const own = storm.opened ? organizersTexts(storm.opened).flatMap((text) => sketchOf(text, key) ?? []) : []
  return networkNames.flatMap((network) => {
    const texts = all.filter((each) => each.network === network)
    if (texts.length === 0) return []
    const consents = texts.filter(({ kind }) => kind === 'consent').length
    const counted = { texts: texts.length, consents, taps: texts.length - consents }
    return [{ kind: 'words' as const, at: toIso(now), network, ...counted, ...countCopies(texts, own) }]
  })
}
