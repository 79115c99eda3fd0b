import { readFile } from 'node:fs/promises'
import { ConfigError } from '../config.ts'
import { PlainError } from '../plain-error.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'

/** Each command is loaded only when it is asked for, so that `trends` and `verify` start at once. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  trends: async () => (await import('./commands/trends.ts')).trendsCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
}

export const commandNames = Object.keys(commands)

export async function loadCommand(name: string): Promise<Command | undefined> {
  return await commands[name]?.()
}

/** Runs one command line; answers with the exit code. */
export async function runCli(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return await printOverview(io, name ? 0 : 2)
  if (name === '--version') return await printVersion(io)
  const command = Object.hasOwn(commands, name) ? await loadCommand(name) : undefined
  if (!command) return complain(io, `There is no command “${name}”. \`uproar --help\` lists them.`, 2)
  if (rest.includes('--help') || rest.includes('-h')) return print(io, command.help)
  return await command.run(rest, io).catch((error: unknown) => complainOf(error, io))
}

async function printOverview(io: CommandIo, code: number): Promise<number> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const lines = all.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`)
  const out = code === 0 ? io.stdout : io.stderr
  out.write(`Uproar gets a hashtag to trend for one hour, everywhere at once, with real people, and proves it afterwards.

Usage: uproar COMMAND [--help]

${lines.join('\n')}

Example: uproar demo        a whole storm on this machine, in about two minutes
`)
  return code
}

async function printVersion(io: CommandIo): Promise<number> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return print(io, version)
}

/** What a person can mend is said in its own words; a mistake of ours keeps its stack. */
function complainOf(error: unknown, io: CommandIo): number {
  if (error instanceof UsageError) return complain(io, error.message, error.exitCode)
  if (error instanceof ConfigError) return complain(io, error.message, 2)
  if (isFull(error))
    return complain(io, 'The disk is full. Nothing that was stored is lost; make room and start again.', 1)
  if (error instanceof PlainError) return complain(io, error.message, 1)
  return complain(io, error instanceof Error ? (error.stack ?? error.message) : String(error), 1)
}

function isFull(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ((at as NodeJS.ErrnoException).code === 'ENOSPC' || /no space left on device/i.test(at.message)) return true
  }
  return false
}

function print(io: CommandIo, text: string): number {
  io.stdout.write(`${text}\n`)
  return 0
}

function complain(io: CommandIo, text: string, code: number): number {
  io.stderr.write(`${text}\n`)
  return code
}
