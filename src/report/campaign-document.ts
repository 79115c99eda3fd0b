import type { Campaign } from '../campaign/campaign.ts'
import { hashOf } from './hash.ts'

/** Plain JSON, as it stands in a report. */
export type CampaignDocument = Readonly<Record<string, unknown>>

/** The campaign as plain JSON: what is not set is not there. */
export function campaignDocument(campaign: Campaign | CampaignDocument): CampaignDocument {
  return JSON.parse(JSON.stringify(campaign)) as CampaignDocument
}

/** What `opened.document` commits to: hex SHA-256 over the canonical JSON of the campaign as it stands in the report. */
export function documentHash(campaign: Campaign | CampaignDocument): string {
  return hashOf(campaignDocument(campaign))
}

/** Every value of a document with its path, in the order of writing. */
export function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const members: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return members.flatMap(([key, member]) => leavesOf(member, [...path, key]))
}

export type Path = readonly (string | number)[]

/** Four hexadecimal digits for every value, separated by spaces; a changed value is found by them. */
export function campaignMarks(document: CampaignDocument): string {
  return leavesOf(document)
    .map(({ path, value }) => hashOf([path, value]).slice(0, 4))
    .join(' ')
}
