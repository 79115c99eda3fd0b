import { readFile } from 'node:fs/promises'
import { toIso } from '../../hour/instant.ts'
import { serializeReport } from '../../report/serialize.ts'
import type { StoredStorm } from '../../store/campaigns.ts'
import { listWitnessReports } from '../../store/witness.ts'
import { publishedOf, reportOf } from '../../storm/report-of.ts'
import { frameOf } from '../frame.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import { reportPage, reportTitle } from '../pages/report/report-page.ts'
import { shell } from '../pages/shell.ts'
import type { Route, WebDeps } from '../route.ts'
import { stormOf } from '../storm-of.ts'

const formatDocument = new URL('../../../docs/evidence-format.md', import.meta.url)
const briefly = 'public, max-age=10'

export const reportFile: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/report.json',
  about: 'The report of a storm with its whole ledger, for `uproar verify`.',
  answer: async (c, { db }) => {
    const found = await stormOf(c, db)
    const report = found && (await reportOf(db, found.storm))
    if (!found || !report) return c.notFound()
    const name = fileName(found.storm)
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    return c.body(serializeReport(report), 200, { 'Content-Type': 'application/json', 'Cache-Control': briefly })
  },
}

export const reportView: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/report`,
  about: 'The report of a storm for people: did it trend, how many, how do you know, what speaks against it.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    const report = found && (await publishedOf(deps.db, found.storm))
    if (!found || !report) return c.notFound()
    const frame = frameOf(c, deps)
    const { slug, name } = found.storm
    const path = paths.report(slug, name)
    const links = {
      json: `/c/${slug}/${name}/report.json`,
      file: fileName(found.storm),
      campaign: inLanguagePath(frame.language, paths.campaign(slug)),
      numbers: `/c/${slug}/${name}/numbers`,
      kit: inLanguagePath(frame.language, `/c/${slug}/${name}/press-kit.zip`),
      pdf: inLanguagePath(frame.language, `/c/${slug}/${name}/report`),
      format: '/evidence-format',
      pictures: await shownPictures(deps.db, found.storm),
    }
    const view = { report, language: frame.language, links }
    const { accent } = found.campaign
    c.header('Cache-Control', briefly)
    const label = report.label ?? frame.label
    return c.html(
      shell({ ...frame, ...reportTitle(view), path, styles: ['report'], accent, label, body: reportPage(view) }),
    )
  },
}

async function shownPictures(db: WebDeps['db'], { id: stormId, slug, name }: StoredStorm) {
  const reports = await listWitnessReports(db, stormId, { shown: true, limit: 12 })
  return reports.map(({ id, place, seenAt }) => ({
    href: `/c/${slug}/${name}/sighting/${id}/picture`,
    place,
    at: toIso(seenAt),
  }))
}

function fileName({ slug, name }: { slug: string; name: string }): string {
  return `${slug}-${name}.json`
}

export const evidenceFormat: Route = {
  method: 'GET',
  path: '/evidence-format',
  about: 'How a report is built and checked, so that anybody can write a second verifier.',
  answer: async (c) =>
    c.text(await readFile(formatDocument, 'utf8'), 200, { 'Content-Type': 'text/markdown; charset=utf-8' }),
}
