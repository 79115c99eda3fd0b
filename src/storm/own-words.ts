import type { Campaign } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import { copiedFrom, isCopyOf } from '../campaign/similarity.ts'
import { likeness, type Sketch, sketchOf } from '../campaign/sketch.ts'
import type { Querier } from '../store/database.ts'
import type { Keys } from '../store/secret.ts'
import { type Neighbours, neighboursOf } from '../store/sketches.ts'

/**
 * So many near-copies may have been tapped on one network, or consented to, before the next one is asked for a sentence
 * of its own. Taps are nobody's: the first may be a supporter's own consented text, the second the same person again.
 */
const mostOfOnePerson = 2
/** Above this an estimate is sure enough to call a text a copy of one that is not kept. */
const surelyCopied = copiedFrom + 0.08

/** What a text is compared with, for `checkText`. */
export interface Comparison {
  sketch: Sketch | undefined
  others: string[]
  /** How much it shares with texts that were tapped and are not kept, 0 to 1; by the network it is for. */
  alike(network: NetworkName): number
}

interface Asking {
  campaignId: string
  campaign: Campaign
  /** Whose own texts are not held against them; undefined for a tap, which is nobody's. */
  supporterId?: string | undefined
}

/** Finds what is near the text among all of the campaign, by index. */
export async function compareText(
  deps: { db: Querier; keys: Pick<Keys, 'words'> },
  { campaignId, campaign, supporterId }: Asking,
  text: string,
): Promise<Comparison> {
  const sketch = sketchOf(text, deps.keys.words)
  const own = organizersTexts(campaign)
  if (!sketch) return { sketch, others: own, alike: () => 0 }
  const near = await neighboursOf(deps.db, campaignId, sketch, supporterId)
  const consented = near.consents.map((each) => each.text)
  const others = supporterId === undefined && writersOf(near, text) < mostOfOnePerson ? [] : consented
  return { sketch, others: [...own, ...others], alike: (network) => tappedShare(near, sketch, network, supporterId) }
}

function writersOf({ consents }: Neighbours, text: string): number {
  return new Set(consents.filter((each) => isCopyOf(text, each.text)).map((each) => each.supporterId)).size
}

/** Counted on each network alone, because one person taps the same text on several. */
function tappedShare({ taps }: Neighbours, { marks }: Sketch, network: NetworkName, supporterId?: string): number {
  const near = taps
    .map((tap) => ({ network: tap.network, share: likeness(marks, tap.marks) }))
    .filter(({ share }) => share >= surelyCopied)
  const asked = supporterId === undefined ? [network] : [...new Set(near.map((tap) => tap.network))]
  const copied = asked.map((name) => near.filter((tap) => tap.network === name))
  const many = copied.filter((taps) => taps.length >= mostOfOnePerson).flat()
  return Math.max(0, ...many.map(({ share }) => share))
}

/** What the campaign itself wrote: a start to write from, not a text to post. */
export function organizersTexts({ message, prompts }: Campaign): string[] {
  return [...(typeof message === 'string' ? [message] : Object.values(message)), ...Object.values(prompts).flat()]
}
