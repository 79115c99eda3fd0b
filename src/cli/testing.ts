import { PassThrough, Readable, Writable } from 'node:stream'
import { FakeClock } from '../clock/fake-clock.ts'
import type { CommandIo } from './command.ts'
import { runCli } from './uproar.ts'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs one command line as `uproar …` would, without a process. */
export async function uproar(args: readonly string[], io: Partial<CommandIo> = {}): Promise<Ran> {
  const [stdout, stderr] = [new Kept(), new Kept()]
  const usual = {
    stdin: Readable.from([]),
    environment: {},
    clock: new FakeClock(),
    signal: new AbortController().signal,
  }
  const code = await runCli(args, { ...usual, stdout, stderr, ...io })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

class Kept extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

/** Standard input that breaks with this error. */
export function brokenInput(error: Error): Readable {
  const input = new PassThrough()
  input.destroy(error)
  return input
}
