import { parse } from 'yaml'
import type { Campaign } from '../campaign/campaign.ts'
import { mistakeSentence, readCampaignFile } from '../campaign/campaign-file.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { PlainError } from '../plain-error.ts'

/** The storm that a rehearsal adds to its campaign. */
export const stormName = 'rehearsal'
export const stormMinutes = 1

/** The campaign of a file; throws a sentence for each of its mistakes. */
export function readCampaign(text: string, file: string): Campaign {
  const { campaign, mistakes } = readCampaignFile(text)
  if (campaign) return campaign
  throw new PlainError(mistakes.map((mistake) => `${file}:${mistakeSentence(mistake)}`).join('\n'))
}

/** The same file with one storm more, of a minute, as JSON. */
export function withRehearsal(text: string, tZero: Instant, goal: number): string {
  const written = parse(text) as { storms?: { name?: string }[] }
  const storms = (written.storms ?? []).filter(({ name }) => name !== stormName)
  const storm = { name: stormName, at: toIso(tZero), minutes: stormMinutes, goal, profile: 'rehearsal' }
  return JSON.stringify({ ...written, storms: [...storms, storm] }, undefined, 2)
}
