import { writeFile } from 'node:fs/promises'
import { makeStream, minutes, start } from '../bench/trend-quality/stream.ts'
import { createTrendEngine } from '../src/trends/index.ts'

/** Draws docs/images/trend-detection.svg from a real run: one storm of a made-up stream, as the engine saw it. */
const [width, height, left, bottom] = [760, 300, 50, 260]
const stream = makeStream(101)
const truth = stream.truths.find(({ shape }) => shape === 'storm')
if (!truth?.crowd) throw new Error('The stream has no storm.')
const { tag, crowd } = truth
const engine = createTrendEngine({ follow: [tag] })
const points: { minute: number; authors: number; needed: number }[] = []
let risingAt: number | undefined
for (let minute = 0; minute < Math.min(minutes, crowd.onset + 90); minute++) {
  for (const post of stream.minute(minute)) engine.see(post.tag, post.author, post.at, post.text)
  const changes = engine.advance(start + (minute + 1) * 60_000)
  if (changes.some(({ key, to }) => key === tag && to === 'rising')) risingAt ??= minute + 1 - crowd.onset
  const { authors = 0, expected = 0, spread = 1 } = engine.trend(tag) ?? {}
  if (minute >= crowd.onset - 30)
    points.push({ minute: minute + 1 - crowd.onset, authors, needed: Math.max(8, expected + 5 * spread) })
}
const most = Math.max(...points.map(({ authors }) => authors), 10)
const x = (minute: number) => Math.round(left + ((minute + 30) / 120) * (width - left - 20))
const y = (authors: number) => Math.round(bottom - (authors / most) * (bottom - 40))
const path = (value: (point: (typeof points)[number]) => number) =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.minute)} ${y(value(point))}`).join('')
const label = (at: number, up: number, text: string, anchor = 'start') =>
  `<text x="${at}" y="${up}" text-anchor="${anchor}">${text}</text>`
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="13" fill="#222">
<title>Distinct authors in ten minutes around the beginning of a storm; called rising after ${risingAt} minutes</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<path d="M${left} ${bottom}H${width - 20}" stroke="#999"/>
<path d="M${x(0)} 30V${bottom}" stroke="#999" stroke-dasharray="4 4"/>
<path d="M${x(risingAt ?? 0)} 50V${bottom}" stroke="#b3261e" stroke-width="2"/>
<path d="${path(({ needed }) => Math.min(needed, most))}" fill="none" stroke="#777" stroke-dasharray="2 4"/>
<path d="${path(({ authors }) => authors)}" fill="none" stroke="#1b5e9b" stroke-width="2"/>
${label(x(0) - 6, 28, 'T-zero', 'end')}
${label(x(risingAt ?? 0) + 6, 62, `rising, ${risingAt} minutes after`)}
${label(left - 6, y(0), '0', 'end')}${label(left - 6, y(most) + 4, String(most), 'end')}
${[-30, 0, 30, 60, 90].map((minute) => label(x(minute), bottom + 20, `${minute}`, 'middle')).join('')}
${label(width - 20, bottom + 36, 'minutes; blue: authors in ten minutes, dotted: what it takes', 'end')}
</svg>
`
await writeFile(new URL('../docs/images/trend-detection.svg', import.meta.url), svg)
