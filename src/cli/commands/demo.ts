import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '../../config.ts'
import { readCampaign } from '../../rehearsal/campaign-of-rehearsal.ts'
import { type Figures, type Mode, mistakesIn } from '../../rehearsal/figures.ts'
import { createProgress, figureRows, type Progress } from '../../rehearsal/progress.ts'
import { type Order, rehearse } from '../../rehearsal/script.ts'
import { type Command, type CommandIo, UsageError } from '../command.ts'

const interrupted = 130
const usualCampaign = fileURLToPath(new URL('../../../examples/alita-sequel.yaml', import.meta.url))

export const demoCommand: Command = {
  name: 'demo',
  help: `Usage: uproar demo [FILE] [--crash | --flop] [--json] [--keep] [--seed N]

Starts real AT Protocol servers and a real Uproar on this machine, lets made-up supporters join the campaign of FILE
(examples/alita-sequel.yaml unless said) and storm for one minute, and checks every figure against the servers. Takes
about two minutes. The report is kept in data/demo; everything else is removed.

  --crash    kills the Uproar server twice in mid-storm and starts it again
  --flop     a handful of supporters in a loud room: it does not trend, and the report says why
  --json     one line of JSON at the end on stdout, progress on stderr
  --keep     leaves everything running, to look at, until Ctrl-C
  --seed N   another play: other texts, other moments; 1 unless said

Example:
  uproar demo --crash --json

Exit codes: 0 everything adds up · 1 something does not, and is named · 2 called wrongly · 130 interrupted`,
  run: demo,
}

async function demo(args: readonly string[], io: CommandIo): Promise<number> {
  const { order, json, keep } = await readArguments(args, io)
  const progress = createProgress(json ? io.stderr : io.stdout)
  let code = interrupted
  try {
    await rehearse(order, { ...io, progress }, async (figures) => {
      code = tellFigures(figures, progress, io, json)
      if (keep) await keepOpen(progress, io.signal)
    })
  } catch (error) {
    progress.end()
    if (!io.signal.aborted) throw error
    io.stderr.write('Interrupted. Everything that was started has been stopped and removed.\n')
  }
  return code
}

function tellFigures(figures: Figures, progress: Progress, io: CommandIo, json: boolean): number {
  const mistakes = mistakesIn(figures)
  progress.end()
  progress.title('')
  for (const [name, text] of figureRows(figures)) progress.step(name, text)
  for (const mistake of mistakes) io.stderr.write(`${mistake}\n`)
  if (json) io.stdout.write(`${JSON.stringify(figures)}\n`)
  return mistakes.length === 0 ? 0 : 1
}

async function keepOpen(progress: Progress, signal: AbortSignal): Promise<void> {
  progress.title('\nEverything goes on running. Ctrl-C stops and removes it.')
  if (signal.aborted) return
  await new Promise((done) => signal.addEventListener('abort', done, { once: true }))
}

async function readArguments(
  args: readonly string[],
  io: CommandIo,
): Promise<{ order: Order; json: boolean; keep: boolean }> {
  const { values, positionals } = parse(args)
  const [file = usualCampaign, ...more] = positionals
  if (more.length > 0) throw new UsageError('One campaign file at most: uproar demo [FILE]')
  if (values.crash && values.flop) throw new UsageError('Either --crash or --flop; one play at a time.')
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new UsageError(`--seed ${values.seed}: a whole number is expected.`)
  const mode: Mode = values.crash ? 'crash' : values.flop ? 'flop' : 'plain'
  const text = await readFileOrSay(file)
  const { slug } = readCampaign(text, file)
  const reportFile = join(
    readConfig(io.environment).data.folder,
    'demo',
    `${slug}${mode === 'plain' ? '' : `-${mode}`}.json`,
  )
  return { order: { campaign: { text, file }, mode, seed, reportFile }, json: values.json, keep: values.keep }
}

const options = {
  crash: { type: 'boolean', default: false },
  flop: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function readFileOrSay(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}.`,
    )
  })
}
