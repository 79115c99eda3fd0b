import { readFile } from 'node:fs/promises'
import { ConfigError } from '../config.ts'
import { PlainError } from '../plain-error.ts'
import { type Command, type CommandIo, UsageError } from './command.ts'

interface Entry {
  /** One line for the list of commands. */
  summary: string
  load: () => Promise<Command>
}

/** Each command is loaded only when it is asked for, so that `trends` and `verify` start at once. */
const commands: Record<string, Entry> = {
  serve: {
    summary: 'run the server: pages, listening, dispatch',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  import: {
    summary: 'take a campaign file in, or make a campaign as its file says now',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  plan: {
    summary: 'propose the three best hours for a campaign, each with its reason',
    load: async () => (await import('./commands/plan.ts')).planCommand,
  },
  demo: {
    summary: 'a whole storm on this machine, with made-up people',
    load: async () => (await import('./commands/demo.ts')).demoCommand,
  },
  trends: {
    summary: 'say which hashtags of a stream of posts trend, as it happens',
    load: async () => (await import('./commands/trends.ts')).trendsCommand,
  },
  report: {
    summary: 'print the report of a storm as JSON',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  verify: {
    summary: 'count a report or an evidence pack again, and say what holds',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  witness: {
    summary: 'listen for yourself and cosign what somebody else’s installation measures',
    load: async () => (await import('./commands/witness.ts')).witnessCommand,
  },
  rotate: {
    summary: 'change the secret of this installation, with nobody signed out',
    load: async () => (await import('./commands/rotate.ts')).rotateCommand,
  },
  doctor: {
    summary: 'look over this installation and say what to mend',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
}

export const commandList = Object.entries(commands).map(([name, { summary }]) => ({ name, summary }))

export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(commands, name) ? await commands[name]?.load() : undefined
}

/** Runs one command line; answers with the exit code. */
export async function runCli(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return printOverview(io, name ? 0 : 2)
  if (name === '--version') return await printVersion(io)
  const command = await loadCommand(name)
  if (!command) return complain(io, `There is no command “${name}”. \`uproar --help\` lists them.`, 2)
  if (rest.includes('--help') || rest.includes('-h')) return print(io, command.help)
  return await command.run(rest, io).catch((error: unknown) => complainOf(error, io))
}

function printOverview(io: CommandIo, code: number): number {
  const lines = commandList.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`)
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
