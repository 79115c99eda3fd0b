import type { Campaign } from '../../campaign/campaign.ts'
import { validateTag } from '../../campaign/tag.ts'
import { foldTag } from '../../campaign/tag-likeness.ts'
import { type Advice, gravest } from '../../campaign/vetting/advice.ts'
import { vetWords } from '../../campaign/vetting/vet-words.ts'
import { vetReading } from '../../networks/tag-reading.ts'
import { vetUse } from '../../storm/tag-use.ts'
import type { VettedView } from '../pages/organize/vetted-part.ts'
import type { WebDeps } from '../route.ts'

/** Everything that can be found out about a hashtag before it is public. */
export function vetTag(typed: string, ingests: WebDeps['ingests']): VettedView {
  const tag = typed
    .trim()
    .replace(/^[#＃]/u, '')
    .normalize('NFC')
  const why = validateTag(typed)
  if (why) return { tag, advice: [{ severity: 'stop', code: 'invalid', why }] }
  return { tag, advice: adviceOn(tag, ingests) }
}

function adviceOn(tag: string, ingests: WebDeps['ingests']): Advice[] {
  return [...vetReading(tag), ...vetWords(tag), ...vetUse(tag, ingests)]
}

/** What the organizer has to see first; undefined where the hashtag is fine, stands already, or was seen and chosen. */
export function unsettled(
  hashtag: string,
  typed: Readonly<Record<string, string>>,
  editing: Campaign | undefined,
  { ingests }: Pick<WebDeps, 'ingests'>,
): VettedView | undefined {
  if (editing && foldTag(editing.hashtag) === foldTag(hashtag)) return undefined
  const vetted = vetTag(hashtag, ingests)
  const grave = gravest(vetted.advice)
  if (grave === 'fine' || (grave === 'think' && typed.vetted === vetted.tag)) return undefined
  return vetted
}
