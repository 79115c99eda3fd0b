import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Verification, verifyReport } from '../../report/verify.ts'
import { type Command, type CommandIo, UsageError } from '../command.ts'

const help = `uproar verify REPORT [--json]

Checks a storm's report without asking any server: the chain of its ledger, and every
published number, counted again from the rows. Says what it checked and what nobody can
know from the file alone.

Options
  --json     one JSON object instead of sentences
  --help     this page

Exit codes
  0  verified
  1  does not hold; the first line that does not is named
  2  nothing to check: no such file, or not a report

Example
  uproar verify report.json
`

export const verifyCommand: Command = {
  name: 'verify',
  help,
  run: verify,
}

async function verify(args: readonly string[], io: CommandIo): Promise<number> {
  const { path, json, wantsHelp } = readArguments(args)
  if (wantsHelp) {
    io.stdout.write(help)
    return 0
  }
  const verification = verifyReport(await readReport(path))
  io.stdout.write(json ? `${JSON.stringify({ file: path, ...verification })}\n` : sentences(path, verification))
  if (!verification.readable)
    throw new UsageError(`${path} is not an Uproar report. ${verification.firstFailure?.sentence ?? ''}`)
  return verification.ok ? 0 : 1
}

function readArguments(args: readonly string[]): { path: string; json: boolean; wantsHelp: boolean } {
  const { values, positionals } = parse(args)
  const [path = '', ...more] = positionals
  const wantsHelp = values.help ?? false
  if (path === '' && !wantsHelp) throw new UsageError('Which report? For example: uproar verify report.json')
  if (more.length > 0) throw new UsageError(`One report at a time: ${more.join(' ')} is too much.`)
  return { path, json: values.json ?? false, wantsHelp }
}

function parse(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function readReport(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
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
