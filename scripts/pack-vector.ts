import { writeFile } from 'node:fs/promises'
import { madeUpPack } from '../src/report/evidence/testing.ts'

/** The pack of `vectors/`, for other implementations: a made-up storm of four minutes under made-up keys. */
export function vectorPack() {
  return madeUpPack({ minutes: 4, people: 24, consents: 4, intervalSeconds: 30, windowSeconds: 60, noise: 2 })
}

if (import.meta.main) {
  const { text, signature } = vectorPack()
  await writeFile('vectors/made-up-storm.pack', text)
  await writeFile('vectors/made-up-storm.pack.sig', signature)
}
