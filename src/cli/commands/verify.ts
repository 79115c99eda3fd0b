import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Verification, verifyReport } from '../../report/verify.ts'
import { type Command, type CommandIo, UsageError } from '../command.ts'
import { isPack, type PackOptions, verifyPackFile } from './verify-pack.ts'

const help = `uproar verify REPORT|PACK [--json] [--key KEY] [--signature FILE] [--recount N|all]

Checks a storm's report or evidence pack without asking any server: the chain of its
ledger, of a pack also tree, signatures and witnesses, and every published number, counted
again from the rows. Says what it checked and what nobody can know from the file alone.

Options
  --json             one JSON object instead of sentences
  --key KEY          of a pack: the key that the installation is known by, from elsewhere
  --signature FILE   of a pack: its detached signature; PACK.sig where that stands beside it
  --recount N|all    of a pack: fetch so many of the opened Bluesky posts from their own
                     servers, check that their repositories signed them, and say how many
                     are still there
  --plc URL          with --recount: another directory of accounts than plc.directory
  --private-hosts    with --recount: servers on this machine may be asked too
  --help             this page

Exit codes
  0  verified
  1  does not hold; the first line that does not is named
  2  nothing to check: no such file, or neither a report nor a pack

Example
  uproar verify report.json
  uproar verify long-ears-storm.pack --recount all
`

export const verifyCommand: Command = {
  name: 'verify',
  help,
  run: verify,
}

async function verify(args: readonly string[], io: CommandIo): Promise<number> {
  const { path, options, wantsHelp } = readArguments(args)
  if (wantsHelp) {
    io.stdout.write(help)
    return 0
  }
  const bytes = await readGiven(path)
  if (isPack(bytes)) return await verifyPackFile({ path, bytes, ...options }, io)
  const verification = verifyReport(bytes.toString('utf8'))
  io.stdout.write(options.json ? `${JSON.stringify({ file: path, ...verification })}\n` : sentences(path, verification))
  if (!verification.readable)
    throw new UsageError(`${path} is not an Uproar report. ${verification.firstFailure?.sentence ?? ''}`)
  return verification.ok ? 0 : 1
}

function readArguments(args: readonly string[]): { path: string; options: PackOptions; wantsHelp: boolean } {
  const { values, positionals } = parse(args)
  const [path = '', ...more] = positionals
  const wantsHelp = values.help ?? false
  if (path === '' && !wantsHelp) throw new UsageError('Which report? For example: uproar verify report.json')
  if (more.length > 0) throw new UsageError(`One report at a time: ${more.join(' ')} is too much.`)
  const { json = false, key, signature, recount, plc, 'private-hosts': privateHosts = false } = values
  return { path, options: { json, key, signature, recount, plc, privateHosts }, wantsHelp }
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    const options = {
      json: flag,
      key: text,
      signature: text,
      recount: text,
      plc: text,
      'private-hosts': flag,
      help: { ...flag, short: 'h' },
    } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function readGiven(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new UsageError(whyUnreadable(path, error))
  }
}

function whyUnreadable(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EISDIR') return `${path} is a folder; the report is a file in it, such as report.json.`
  if (code === 'EACCES') return `${path} may not be read by this user.`
  return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`
}

function sentences(path: string, { ok, readable, checked, unchecked, firstFailure }: Verification): string {
  if (!readable) return ''
  const held = ['Checked, and it holds', ...checked.map((sentence) => `  ${sentence}`), '']
  const unknown = ['Not to be known from this file', ...unchecked.map((sentence) => `  ${sentence}`), '']
  const verdict = ok
    ? ['verified']
    : [`line ${firstFailure?.line} (${firstFailure?.where}): ${firstFailure?.sentence}`, `${path} does not hold`]
  return `${[...(checked.length > 0 ? held : []), ...unknown, ...verdict].join('\n')}\n`
}
