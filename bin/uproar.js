#!/usr/bin/env node
// Starts the TypeScript source of a clone, else the emitted JavaScript; under Node 24, which npm may have brought along.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const wanted = 24
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const source = here('../src/cli/start.ts')
const isClone = existsSync(source)
const entry = isClone ? source : here('../dist/cli/start.js')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= wanted
const beside = ['../node_modules/.bin/node', '../../.bin/node'].map(here).find((path) => existsSync(path))
const [command = '--help'] = process.argv.slice(2)

if (isNewEnough) await start()
else if (beside) handOver(beside)
else if (!isClone && ['--help', '-h', 'help', '--version', 'trends', 'verify'].includes(command)) await start()
else refuse()

function start() {
  return import(pathToFileURL(entry).href)
}

function handOver(node) {
  const child = spawn(node, [entry, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

function refuse() {
  const help = isClone
    ? '`npm ci` in its folder brings one along'
    : '`npm install node@24` in this folder brings one along'
  process.stderr.write(`Uproar needs Node ${wanted}, and this is ${process.versions.node}; ${help}.\n`)
  process.exitCode = 1
}
