import type { Context } from 'hono'
import type { Report } from '../../report/document.ts'
import { csvFiles, tablesJson } from '../../report/tables.ts'
import { publishedOf } from '../../storm/report-of.ts'
import { frameOf } from '../frame.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import { reportPdf } from '../pdf/report-pdf.ts'
import { TooManyPictures } from '../picture/draw-svg.ts'
import { pressKit } from '../press/press-kit.ts'
import type { Route, WebDeps } from '../route.ts'
import { stormOf } from '../storm-of.ts'

const briefly = 'public, max-age=60'
const inkOfNobody = '#c8102e'

export const reportTables: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/numbers.json',
  about: 'The published numbers of a report as tables, each with its data dictionary.',
  answer: async (c, { db }) => {
    const found = await counted(c, db)
    if (!found) return c.notFound()
    return c.body(tablesJson(found.report), 200, { 'Content-Type': 'application/json', 'Cache-Control': briefly })
  },
}

export const reportTable: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/numbers/:file{[a-z]+\\.csv}',
  about: 'One table of a report as CSV; `dictionary.csv` explains every column.',
  answer: async (c, { db }) => {
    const found = await counted(c, db)
    const file = found && csvFiles(found.report).find(({ name }) => name === c.req.param('file'))
    if (!found || !file) return c.notFound()
    c.header('Content-Disposition', `attachment; filename="${found.name}-${file.name}"`)
    return c.body(file.text, 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': briefly })
  },
}

/** Lines that run from the right are not set in PDF yet; there the English one is given. */
const rightToLeft = new Set(['Arab', 'Hebr'])

export const reportPdfFile: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/:file{report-(short|full)\\.pdf}`,
  about: 'The report of a storm as a tagged PDF: two pages for the target’s desk, or everything.',
  answer: async (c, deps) => {
    const found = await counted(c, deps.db)
    if (!found) return c.notFound()
    const { language: asked } = frameOf(c, deps)
    const language = rightToLeft.has(new Intl.Locale(asked).maximize().script ?? '') ? 'en' : asked
    const { slug, name } = found.storm
    const address = new URL(inLanguagePath(language, paths.report(slug, name)), deps.publicUrl()).href
    const length = c.req.param('file') === 'report-short.pdf' ? 'short' : 'full'
    const accent = found.campaign.accent ?? inkOfNobody
    const bytes = await oneByOne(() => reportPdf({ report: found.report, language, accent, address, length }))
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': briefly })
  },
}

let last: Promise<unknown> = Promise.resolve()

/** Setting a page takes some tenths of a second; many at once would take the live room's time. */
function oneByOne<Made>(make: () => Promise<Made>): Promise<Made> {
  const made = last.then(make, make)
  last = made.catch(() => undefined)
  return made
}

export const pressKitFile: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/press-kit.zip`,
  about: 'The press kit of a storm: charts as SVG and PNG, numbers as CSV and JSON, and what is what.',
  answer: async (c, deps) => {
    const found = await counted(c, deps.db)
    if (!found) return c.notFound()
    const { language } = frameOf(c, deps)
    const { slug, name } = found.storm
    const address = new URL(inLanguagePath(language, paths.report(slug, name)), deps.publicUrl()).href
    const accent = found.campaign.accent ?? inkOfNobody
    try {
      const bytes = await pressKit({ report: found.report, language, accent, address })
      c.header('Content-Disposition', `attachment; filename="${found.name}-press-kit.zip"`)
      return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'application/zip', 'Cache-Control': briefly })
    } catch (error) {
      if (!(error instanceof TooManyPictures)) throw error
      return c.text('Too many pictures are being drawn. Please try again in a minute.', 503, { 'Retry-After': '60' })
    }
  },
}

/** The storm with its report; undefined where there is none. */
export async function counted(c: Context, db: WebDeps['db']) {
  const found = await stormOf(c, db)
  const report: Report | undefined = found && (await publishedOf(db, found.storm))
  return found && report && { ...found, report, name: `${found.storm.slug}-${found.storm.name}` }
}
