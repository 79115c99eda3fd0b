import type { Source } from '../networks/network.ts'
import type { StoredStorm } from '../store/campaigns.ts'

/** The hosts at which the campaign, as it stood when the ledger opened, wants to be measured. */
export function chosenServers({ opened }: StoredStorm, network: Source['network']): readonly string[] | undefined {
  return network === 'mastodon' ? opened?.measure?.mastodon : undefined
}
