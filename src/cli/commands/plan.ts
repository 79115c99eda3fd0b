import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { mistakeSentence, readCampaignFile } from '../../campaign/campaign-file.ts'
import { listedCrowd, planOptions } from '../../campaign/planning.ts'
import { type Instant, toIso } from '../../hour/instant.ts'
import { type Crowd, CrowdMistake, parseCrowd } from '../../hour/planner/crowd.ts'
import { planHours } from '../../hour/planner/plan.ts'
import { priorCrowd } from '../../hour/planner/prior.ts'
import { timeToInstant } from '../../hour/zone.ts'
import { reasonFor } from '../../web/pages/plan/reason.ts'
import { type Command, UsageError } from '../command.ts'

const usualMinutes = 60

export const planCommand: Command = {
  name: 'plan',
  help: `Usage: uproar plan FILE [--crowd ZONE=WEIGHT,…] [--from TIME] [--weeks N] [--json]

Weighs every full hour of the coming weeks for the campaign that FILE describes (YAML or JSON, - for standard input), and
proposes three that are no neighbours, each with its reason: how many of the crowd are awake and free, how evenly the
continents share the night, and what is known to happen then. It decides nothing, and needs no server; how busy the
networks are is known to the organizer’s page of a running one.

Options:
  --crowd   where supporters are, such as Asia/Tokyo=2,America/Sao_Paulo=1; else the file’s own list (planning.crowd),
            else the world’s readers of the campaign’s languages
  --from    plan as of this time instead of now; the first hour is a week later, so that people hear of it
  --weeks   how many weeks are looked at, 4 unless said
  --json    one line: {"hours":[{"at","score","reason"},…]}

Example:
  uproar plan examples/alita-sequel.yaml --crowd Asia/Tokyo=1,America/Sao_Paulo=1

Exit codes: 0 proposed · 1 the file is no campaign, or no hour fits its windows · 2 called wrongly`,
  async run(args, io) {
    const given = optionsOf(args)
    const content = given.file === '-' ? await text(io.stdin) : await contentOf(given.file)
    const { campaign, mistakes } = readCampaignFile(content)
    for (const mistake of mistakes) io.stderr.write(`${given.file}:${mistakeSentence(mistake)}\n`)
    if (!campaign) return 1
    const listed = given.crowd ?? listedCrowd(campaign.planning)
    const crowd = listed ?? priorCrowd(campaign.languages)
    const minutes = campaign.storms.at(-1)?.minutes ?? usualMinutes
    const options = planOptions(campaign.planning)
    const order = { ...options, crowd, minutes, now: given.from ?? io.clock.now(), weeks: given.weeks }
    const { best } = planHours(order)
    if (best.length === 0) {
      io.stderr.write('No full hour of the coming weeks lies within the windows of the campaign’s file (planning).\n')
      return 1
    }
    const reason = (hour: (typeof best)[number]) => reasonFor(hour, { crowd, language: 'en', isPrior: !listed })
    const hours = best.map((hour) => ({ at: timeOf(hour.at), score: hour.score, reason: reason(hour) }))
    if (given.json) io.stdout.write(`${JSON.stringify({ hours })}\n`)
    else for (const hour of hours) io.stdout.write(`${hour.at}  ${hour.score} of 100\n  ${hour.reason}\n`)
    return 0
  },
}

interface Given {
  file: string
  crowd?: Crowd
  from?: Instant
  weeks: number
  json: boolean
}

function optionsOf(args: readonly string[]): Given {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new UsageError('One campaign file is expected: uproar plan FILE')
  return {
    file,
    json: values.json ?? false,
    weeks: weeksOf(values.weeks ?? '4'),
    ...(values.crowd !== undefined && { crowd: crowdOf(values.crowd) }),
    ...(values.from !== undefined && { from: momentOf(values.from) }),
  }
}

function parsed(args: readonly string[]) {
  const options = {
    crowd: { type: 'string' },
    from: { type: 'string' },
    weeks: { type: 'string' },
    json: { type: 'boolean' },
  } as const
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)
    throw new UsageError(`${first}. \`uproar plan --help\` says what there is.`)
  }
}

function crowdOf(text: string): Crowd {
  try {
    return parseCrowd(text)
  } catch (error) {
    if (error instanceof CrowdMistake) throw new UsageError(`--crowd: ${error.message}`)
    throw error
  }
}

function momentOf(text: string): Instant {
  try {
    return timeToInstant(text)
  } catch {
    throw new UsageError(`--from: “${text}” is no time; 2026-12-05T11:00:00Z is.`)
  }
}

function weeksOf(text: string): number {
  const weeks = Number(text)
  if (/^\d+$/.test(text) && weeks >= 1 && weeks <= 26) return weeks
  throw new UsageError(`--weeks takes a whole number from 1 to 26, not “${text}”.`)
}

function timeOf(at: Instant): string {
  return toIso(at).replace('.000Z', 'Z')
}

async function contentOf(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.message
    throw new UsageError(`${file} cannot be read: ${why}.`)
  })
}
