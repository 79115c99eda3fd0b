#!/usr/bin/env node
// Starts the emitted JavaScript where it is, else the TypeScript source; under Node 24, which npm may have brought along.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const wanted = 24
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const built = here('../dist/cli/start.js')
const source = here('../src/cli/start.ts')
const entry = existsSync(source) ? source : built
const own = here('../node_modules/.bin/node')

if (Number(process.versions.node.split('.')[0]) >= wanted) {
  await import(entry)
} else if (existsSync(own)) {
  const { status, signal } = spawnSync(own, [entry, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? (signal ? 1 : 0)
} else if (entry === built) {
  process.stderr.write(`Uproar is made for Node ${wanted}; this is ${process.versions.node}, where some of it does not work.\n`)
  await import(entry)
} else {
  process.stderr.write(`Uproar needs Node ${wanted}; this is ${process.versions.node}. \`npm ci\` in its folder brings one along.\n`)
  process.exitCode = 1
}
