import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of other people's test data, or undefined where there is none; tests that need it are then skipped by name. */
export function vectorsFolder(): string | undefined {
  const named = process.env.UPROAR_VECTORS
  if (named) return existsSync(named) ? named : undefined
  const beside = fileURLToPath(new URL('../../../shared/data', import.meta.url))
  return existsSync(beside) ? beside : undefined
}

export const withoutVectors = vectorsFolder() ? false : 'no test vectors here: UPROAR_VECTORS names their folder'
