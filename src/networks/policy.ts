import type { NetworkName } from '../campaign/networks.ts'
import type { NetworkPolicy } from './definition.ts'
import { definitionOf } from './definitions.ts'

export type { NetworkPolicy, PeoplePolicy, PolicySource } from './definition.ts'

/** What the network's own rules let Uproar do there. */
export function policyOf(network: NetworkName): NetworkPolicy {
  return definitionOf(network).policy
}

/** Whether Uproar may publish there what a supporter consented to. */
export function canPublish(network: NetworkName): boolean {
  return policyOf(network).automatedPosting !== 'none'
}

/** The host at which requests to this one are counted: itself, or where many hosts share one limit. */
export function countedAt(network: NetworkName, host: string): string {
  const shared = policyOf(network).countedTogether?.find(({ under }) => host.endsWith(`.${under}`))
  return shared?.at ?? host
}

/** Where a network states no limit, one request a second. */
const cautiousRequests = 300

/** What may leave for one limit of that network in five minutes. */
export function requestsPer5Minutes(network: NetworkName): number {
  return policyOf(network).hostRequestsPer5Minutes ?? cautiousRequests
}
