import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { toIso } from '../clock/clock.ts'
import { type Report, reportSchema } from '../report/document.ts'
import { stormName } from './campaign-of-rehearsal.ts'
import type { Expected } from './count-expected.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Company, Play } from './play.ts'
import type { Order } from './script.ts'
import { mustHave, runBeside, runUproar } from './server-process.ts'

/** Has the servers counted by one process and the report checked by another, and sets both beside each other. */
export async function collectEvidence(play: Play, company: Company, order: Order, crashes: number): Promise<Figures> {
  const { accountOf } = play
  const [report, expected] = await Promise.all([fetchReport(play, order), countExpected(play)])
  const { code } = await runUproar(['verify', order.reportFile], play.stage.environment)
  return figuresOf({
    mode: order.mode,
    seed: order.seed,
    crashes,
    planned: company.length,
    supporters: company.map(({ supporter }) => accountOf(supporter).did),
    withdrawn: company.flatMap(({ supporter }) => (supporter.turn === 'stays' ? [] : [accountOf(supporter).did])),
    report,
    reportFile: order.reportFile,
    expected,
    isVerified: code === 0,
  })
}

async function fetchReport({ campaign, stage }: Play, { reportFile }: Order): Promise<Report> {
  await mkdir(dirname(reportFile), { recursive: true })
  const asked = ['report', campaign.slug, stormName, '--out', reportFile]
  mustHave(await runUproar(asked, stage.environment), 'Fetching the report')
  return reportSchema.parse(JSON.parse(await readFile(reportFile, 'utf8')))
}

async function countExpected({ pds, campaign, tZero, endsAt, stage }: Play): Promise<Expected> {
  const asked = [pds.url, campaign.hashtag, toIso(tZero), toIso(endsAt)]
  const printed = mustHave(await runBeside('count-expected', asked, stage.environment), 'Counting on the server')
  return JSON.parse(printed) as Expected
}
