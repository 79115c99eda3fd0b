import { parseArgs } from 'node:util'
import { madeUpPack } from '../src/report/evidence/testing.ts'
import { mutations } from '../src/report/evidence/testing-mutations.ts'
import { verifyPack } from '../src/report/evidence/verify-pack.ts'

/*
 * `npm run fuzz:pack`: changes one thing of a made-up storm's pack at a time, and says how many of the changes were
 * caught, and how many by the very line that was changed.
 */

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const [count, seed] = [Number(values.count ?? 100_000), Number(values.seed ?? 1)]

const pack = madeUpPack({ minutes: 4, people: 24, consents: 4, intervalSeconds: 30, windowSeconds: 60, noise: 2 })
const kinds = new Map<string, { tried: number; caught: number; byTheLine: number }>()
for (const mutation of mutations(pack.text, pack.signature, count, seed)) {
  const { ok, firstFailure } = verifyPack(mutation)
  const kind = kinds.get(mutation.how) ?? { tried: 0, caught: 0, byTheLine: 0 }
  kind.tried += 1
  if (!ok && firstFailure) kind.caught += 1
  else process.stdout.write(`not caught: ${mutation.how} at line ${mutation.line}\n`)
  if (firstFailure?.line === mutation.line) kind.byTheLine += 1
  kinds.set(mutation.how, kind)
}
const lines = pack.text.split('\n').length - 1
process.stdout.write(
  `${count} changes to a pack of ${lines} lines and ${new TextEncoder().encode(pack.text).length} bytes, seed ${seed}\n`,
)
let missed = 0
for (const [how, { tried, caught, byTheLine }] of kinds) {
  process.stdout.write(`${how}: ${tried} tried, ${caught} caught, ${byTheLine} named by the very line\n`)
  missed += tried - caught
}
process.exitCode = missed === 0 ? 0 : 1
