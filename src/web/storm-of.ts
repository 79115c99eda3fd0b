import type { Context } from 'hono'
import type { Campaign } from '../campaign/campaign.ts'
import { findCampaign, type StoredCampaign, type StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'

export interface FoundStorm {
  found: StoredCampaign
  /** As it stood when the ledger opened, if it has. */
  campaign: Campaign
  storm: StoredStorm
}

/** The campaign and storm that the path names. */
export async function stormOf(c: Context, db: Querier): Promise<FoundStorm | undefined> {
  const found = await findCampaign(db, c.req.param('slug') ?? '')
  const storm = found?.storms.find(({ name }) => name === c.req.param('storm'))
  return found && storm && { found, storm, campaign: storm.opened ?? found.campaign }
}
