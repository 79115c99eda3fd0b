import { inLanguage, type Localized } from '../../campaign/localized.ts'
import type { Report } from '../../report/document.ts'
import { csvFiles, tablesJson } from '../../report/tables.ts'
import { type ZipEntry, zip } from '../../report/zip.ts'
import type { Language } from '../messages/languages.ts'
import { createMessages } from '../messages/messages.ts'
import { drawSvg } from '../picture/draw-svg.ts'
import { pressChart } from './press-chart.ts'

export interface PressKit {
  report: Report
  language: Language
  accent: string
  /** Where the report stands, and how the campaign is reached. */
  address: string
}

/** Charts as SVG and PNG, numbers as CSV and JSON, and a page that says what is what. Nobody’s post is in it. */
export async function pressKit(kit: PressKit): Promise<Uint8Array> {
  const { report } = kit
  const charts = await Promise.all(report.networks.map((of) => chartFiles(kit, of)))
  return zip([
    entry('README.txt', readme(kit)),
    ...charts.flat(),
    ...csvFiles(report).map(({ name, text }) => entry(`numbers/${name}`, text)),
    entry('numbers/numbers.json', tablesJson(report)),
  ])
}

async function chartFiles(kit: PressKit, of: Report['networks'][number]): Promise<ZipEntry[]> {
  const { language } = kit
  const svg = pressChart({ ...kit, of, t: createMessages(language) })
  return [
    entry(`charts/${of.network}.svg`, svg),
    { name: `charts/${of.network}.png`, bytes: await drawSvg(svg, language) },
  ]
}

function readme({ report, language, address }: PressKit): string {
  const t = createMessages(language)
  const campaign = report.campaign as { name: Localized; ask: Localized }
  const { name, ask } = { name: inLanguage(campaign.name, language).text, ask: inLanguage(campaign.ask, language).text }
  const lines = [
    `${name}: #${report.storm.hashtag}`,
    ask,
    report.label ?? '',
    report.summary,
    t('press.text'),
    t('press.contact', { address }),
    t('press.head', { head: report.countedFrom.head }),
  ]
  return `${lines.filter(Boolean).join('\n\n')}\n`
}

function entry(name: string, text: string): ZipEntry {
  return { name, bytes: new TextEncoder().encode(text) }
}
