import { parseArgs } from 'node:util'
import { readConfig } from '../../config.ts'
import { type Command, type CommandIo, UsageError } from '../command.ts'
import { type Finding, findings } from './doctor-checks.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  help: `Usage: uproar doctor [--json]

Looks at Node, data folder, secret, database, port, public address, streams, clock and pages, with the settings that a
server would be started with, and says what to do where something is not right. Changes nothing, except that a database
of an older version is brought up to date. A running server is asked rather than disturbed.

Example:
  UPROAR_PUBLIC_URL=https://storm.example.org uproar doctor

Exit codes: 0 nothing is wrong, though there may be warnings · 1 something is wrong · 2 a setting cannot be used`,
  run: doctor,
}

async function doctor(args: readonly string[], io: CommandIo): Promise<number> {
  const json = wantsJson(args)
  const config = readConfig(io.environment)
  const found: Finding[] = []
  for await (const finding of findings(config, io)) {
    found.push(finding)
    if (!json) io.stdout.write(line(finding))
  }
  const isWell = found.every(({ state }) => state !== 'wrong')
  io.stdout.write(json ? `${JSON.stringify({ ok: isWell, findings: found })}\n` : `\n${conclusion(found)}\n`)
  return isWell ? 0 : 1
}

const marks: Record<Finding['state'], string> = {
  well: 'ok     ',
  warning: 'warning',
  wrong: 'wrong  ',
  unknown: '-      ',
}

function line({ name, state, says, advice }: Finding): string {
  const indent = ' '.repeat(22)
  return `${marks[state]}  ${name.padEnd(13)}${says}\n${advice ? `${indent}${advice}\n` : ''}`
}

function conclusion(found: readonly Finding[]): string {
  const count = (state: Finding['state']) => found.filter((finding) => finding.state === state).length
  if (count('wrong') > 0) return `${count('wrong')} wrong, ${count('warning')} to look at.`
  return count('warning') > 0 ? `Nothing is wrong; ${count('warning')} to look at.` : 'All is well.'
}

function wantsJson(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values.json
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
