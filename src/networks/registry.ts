import { type NetworkName, networkNames } from '../campaign/networks.ts'
import type { NetworksOptions } from './definition.ts'
import { definitionOf } from './definitions.ts'
import type { Network } from './network.ts'
import { canPublish } from './policy.ts'

export type { NetworksOptions } from './definition.ts'

/** Every network, each with what its rules allow and nothing more. */
export function createNetworks(options: NetworksOptions): Record<NetworkName, Network> {
  const networks = networkNames.map((name) => [name, createNetwork(name, options)] as const)
  return Object.fromEntries(networks) as Record<NetworkName, Network>
}

function createNetwork(name: NetworkName, options: NetworksOptions): Network {
  const { textRule, intent, abilities } = definitionOf(name)
  return underPolicy({ name, textRule, intent, ...abilities?.(options) })
}

/** Hands a network out only as its policy has it; a publisher where none may be is our own mistake, and stops loudly. */
export function underPolicy(network: Network): Network {
  if (network.publisher && !canPublish(network.name)) {
    throw new Error(`The rules of ${network.name} allow no publishing, and yet there is a publisher for it.`)
  }
  return Object.freeze(network)
}
