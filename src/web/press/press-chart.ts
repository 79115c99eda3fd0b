import { clockTime, escapeXml } from '../../report/chart.ts'
import type { NetworkReport, Report } from '../../report/document.ts'
import type { Translate } from '../messages/messages.ts'
import { durationText, networkLabel } from '../pages/report/words.ts'

/*
 * A chart that stands alone, for print and slides: every colour and size is in it, and it says what it is and where it
 * can be recounted. 1600 × 900 pixels.
 */

const [wide, high] = [1600, 900]
const left = 90
const right = wide - 70
const ground = 720
const top = 270
const paper = '#f5f2eb'
const ink = '#14120f'
const muted = '#5b564d'

export interface PressChart {
  report: Report
  of: NetworkReport
  t: Translate
  language: string
  accent: string
  /** Where the report stands. */
  address: string
}

export function pressChart({ report, of, t, language, accent, address }: PressChart): string {
  const { mentions, from, seconds } = of.minutes
  const { tZero, endsAt, hashtag } = report.storm
  const most = Math.max(1, ...mentions)
  const step = (right - left) / Math.max(1, mentions.length)
  const bars = mentions.map((count, index) => {
    const height = (count / most) * (ground - top)
    return `<rect x="${at(left + index * step + step * 0.1)}" y="${at(ground - height)}" width="${at(step * 0.8)}" height="${at(height)}" fill="${accent}"/>`
  })
  const network = networkLabel(of.network)
  const after = of.trendedAfterSeconds
  const verdict = after === null ? t('report.notTrended') : t('report.trended', { duration: durationText(t, after) })
  const number = (value: number) => value.toLocaleString(language)
  const people = `${t('report.people.authors', { authors: of.authors, network })}: ${number(of.authors)} · ${t('report.people.mentions', { mentions: of.mentions })}: ${number(of.mentions)}`
  const title = `#${hashtag}: ${t('report.curve.name', { network })}`
  const marker = after === null ? '' : mark(left + (after / (mentions.length * seconds)) * (right - left))
  const head = report.countedFrom.head
  const lines = [
    text(title, { x: left, y: 105, size: 54, weight: 900, width: 75 }),
    text(verdict, { x: left, y: 165, size: 36, weight: 700 }),
    text(people, { x: left, y: 215, size: 30 }),
    text(clockTime(tZero), { x: left, y: ground + 45, size: 28, weight: 700 }),
    text(`${clockTime(endsAt)} UTC`, { x: right, y: ground + 45, size: 28, weight: 700, anchor: 'end' }),
    text(number(most), { x: left - 12, y: top + 10, size: 26, weight: 700, anchor: 'end' }),
    text(`${from.slice(0, 10)} · ${address}`, { x: left, y: high - 70, size: 24, fill: muted }),
    text(head, { x: left, y: high - 32, size: 20, fill: muted }),
    ...(report.label ? [text(report.label, { x: left, y: high - 108, size: 24, weight: 700 })] : []),
  ]
  const names = `<title>${escapeXml(title)}</title><desc>${escapeXml(`${verdict} ${people}`)}</desc>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" lang="${language}" font-family="Archivo, 'Noto Sans', sans-serif">${names}<rect width="${wide}" height="${high}" fill="${paper}"/>${bars.join('')}<rect x="${left}" y="${ground}" width="${right - left}" height="5" fill="${ink}"/>${marker}${lines.join('')}</svg>\n`
}

function mark(x: number): string {
  return `<rect x="${at(x)}" y="${top - 20}" width="4" height="${ground - top + 20}" fill="${ink}"/>`
}

interface Style {
  x: number
  y: number
  size: number
  weight?: number
  width?: number
  anchor?: 'start' | 'end'
  fill?: string
}

function text(content: string, { x, y, size, weight = 400, width = 100, anchor = 'start', fill = ink }: Style): string {
  return `<text x="${at(x)}" y="${at(y)}" font-size="${size}" font-weight="${weight}" font-stretch="${width}%" text-anchor="${anchor}" fill="${fill}">${escapeXml(content)}</text>`
}

function at(value: number): number {
  return Math.round(value * 100) / 100
}
