import { type NetworkName, networkNames } from '../campaign/networks.ts'
import type { NetworkDefinition } from './definition.ts'

/**
 * What each folder says of its network, found by its name: a new one changes no code but its own. No file of a folder may
 * import this one, not even by way of `policy.ts`, because both would wait for each other.
 */
const definitions = new Map<NetworkName, NetworkDefinition>()
for (const name of networkNames) definitions.set(name, await readDefinition(name))

/** What `networks/NAME/network.ts` says. */
export function definitionOf(name: NetworkName): NetworkDefinition {
  const definition = definitions.get(name)
  if (!definition) throw new Error(`There is no network with the name ${name}.`)
  return definition
}

async function readDefinition(name: NetworkName): Promise<NetworkDefinition> {
  const { definition }: { definition?: NetworkDefinition } = await import(`./${name}/network.ts`)
  if (!definition) throw new Error(`networks/${name}/network.ts exports no definition.`)
  return definition
}
