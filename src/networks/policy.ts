import type { NetworkName } from '../campaign/networks.ts'
import type { NetworkPolicy } from './definition.ts'
import { definitionOf } from './definitions.ts'

export type { NetworkPolicy, PolicySource } from './definition.ts'

/** What the network's own rules let Uproar do there. */
export function policyOf(network: NetworkName): NetworkPolicy {
  return definitionOf(network).policy
}

/** Whether Uproar may publish there what a supporter consented to. */
export function canPublish(network: NetworkName): boolean {
  return policyOf(network).automatedPosting !== 'none'
}
