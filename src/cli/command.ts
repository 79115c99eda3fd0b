import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../clock/clock.ts'
import type { Environment } from '../config.ts'
import { PlainError } from '../plain-error.ts'

/** One word of the command line. Its `run` answers with the exit code. */
export interface Command {
  readonly name: string
  /** What `--help` prints: usage, options, exit codes and an example that works. */
  readonly help: string
  run(args: readonly string[], io: CommandIo): Promise<number>
}

export interface CommandIo {
  stdin: Readable
  stdout: Writable
  stderr: Writable
  environment: Environment
  clock: Clock
  signal: AbortSignal
}

/** A mistake of the person at the keyboard; `main` prints its message alone and exits with `exitCode`. */
export class UsageError extends PlainError {
  readonly exitCode: number

  constructor(message: string, exitCode = 2) {
    super(message)
    this.exitCode = exitCode
  }
}
