import { machineClock } from '../clock/machine-clock.ts'
import { runCli } from './uproar.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  clock: machineClock,
  signal: stop.signal,
})
