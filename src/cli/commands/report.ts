import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../../config.ts'
import { type Command, UsageError } from '../command.ts'
import { withOffice } from '../reach.ts'

export const reportCommand: Command = {
  name: 'report',
  help: `Usage: uproar report CAMPAIGN [STORM] [--out FILE]

Prints the report of the campaign's newest measured storm, or of STORM, as it can be recounted from the ledger now.

Example:
  uproar report alita-sequel --out alita.json && uproar verify alita.json

Exit codes: 0 printed · 1 there is none · 2 called wrongly`,
  async run(args, io) {
    const { values, positionals } = parse(args)
    const [slug, storm, ...more] = positionals
    if (!slug || more.length > 0)
      throw new UsageError('A campaign is expected: uproar report CAMPAIGN [STORM] [--out FILE]')
    const answer = await withOffice(readConfig(io.environment), (office) => office.report(slug, storm))
    if (!answer.ok) io.stderr.write(`${answer.text}\n`)
    else if (values.out) await writeFileOrSay(values.out, answer.text)
    else io.stdout.write(`${answer.text}\n`)
    return answer.ok ? 0 : 1
  },
}

async function writeFileOrSay(file: string, content: string): Promise<void> {
  await writeFile(file, content).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT'
        ? 'its folder does not exist'
        : cause.code === 'EISDIR'
          ? 'that is a folder'
          : cause.message
    if (cause.code === 'ENOSPC') throw cause
    throw new UsageError(`${file} cannot be written: ${why}.`)
  })
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string', short: 'o' } }, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
