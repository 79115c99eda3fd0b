import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Environment, settings } from '../config.ts'
import { PlainError } from '../plain-error.ts'

/** A process that could not do its part; the message ends with its own last words. */
export class ProcessFailed extends PlainError {}

/** A running `uproar serve`: the server itself, no wrapper around it. */
export interface UproarProcess extends AsyncDisposable {
  url: string
  /** As a power cut would: SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>
}

/** The environment of a user with these settings and no others of Uproar's. */
export function environmentWith(environment: Environment, set: Environment): Environment {
  const names = settings.map(({ name }) => name as string)
  const rest = Object.entries(environment).filter(([name]) => !names.includes(name))
  return { ...Object.fromEntries(rest), ...set }
}

/** Starts the server and resolves once it says where it is. What it writes goes to `logFile`. */
export async function startUproar(options: { environment: Environment; logFile: string }): Promise<UproarProcess> {
  const child = start(beside('../cli/start'), ['serve'], options.environment)
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  const log = createWriteStream(options.logFile, { flags: 'a' })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    await gone
    log.end()
  }
  const url = await addressOf(child)
  return { url, kill: () => end('SIGKILL'), [Symbol.asyncDispose]: () => end('SIGTERM') }
}

function addressOf(child: ReturnType<typeof start>): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const address = said.match(/Uproar is at (http\S+)/)?.[1]
      if (address) done(address)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', fail)
    child.once('close', () => fail(new ProcessFailed(`The Uproar server did not start.\n${lastLines(said)}`)))
  })
}

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs one `uproar` command to its end, as a user would. */
export function runUproar(args: readonly string[], environment: Environment): Promise<Ran> {
  return run(beside('../cli/start'), args, environment)
}

/** Runs a script of this folder in a process of its own. */
export function runBeside(name: string, args: readonly string[], environment: Environment): Promise<Ran> {
  return run(beside(`./${name}`), args, environment)
}

/** What it printed, where it did its part; else throws ProcessFailed. */
export function mustHave({ code, stdout, stderr }: Ran, what: string): string {
  if (code === 0) return stdout
  throw new ProcessFailed(`${what} failed (exit code ${code}).\n${lastLines(stderr || stdout)}`)
}

function run(script: string, args: readonly string[], environment: Environment): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = start(script, args, environment)
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      said.stdout += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said.stderr += chunk.toString()
    })
    child.once('error', fail)
    child.once('close', (code) => done({ code, ...said }))
  })
}

function start(script: string, args: readonly string[], environment: Environment) {
  return spawn(process.execPath, [script, ...args], { env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Source calls source, what was emitted calls what was emitted. */
function beside(path: string): string {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  return fileURLToPath(new URL(`${path}${extension}`, import.meta.url))
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-12).join('\n')
}
