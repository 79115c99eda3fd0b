import { createTrendEngine } from '../../src/trends/index.ts'

/** Run as a process of its own: so many distinct tags within minutes, a crowd among them; its peak memory on stdout. */
const distinctTags = Number(process.argv[2] ?? 10_000_000)
const perChunk = 500
const start = Date.UTC(2026, 10, 21, 11)
const engine = createTrendEngine({ follow: ['followed'] })

for (let from = 0; from < distinctTags; from += perChunk) engine.read(Buffer.from(lines(from)))
const { authors = 0 } = engine.trend('followed') ?? {}
const peakRssMB = process.resourceUsage().maxRSS / 1024
process.stdout.write(
  `${JSON.stringify({ distinctTags, peakRssMB, kept: engine.tags, lost: engine.lost, followedAuthors: authors, crowdAuthors: engine.trend('crowd')?.authors })}\n`,
)

function lines(from: number): string {
  const at = start + Math.floor(from / 10)
  let text = ''
  for (let tag = from; tag < from + perChunk; tag++)
    text += `{"tag":"tag${tag}","author":"author ${(tag * 7919) % 300_007}","at":${at}}\n`
  return `${text}{"tag":"followed","author":"fan ${from}","at":${at}}\n{"tag":"crowd","author":"fan ${from}","at":${at}}\n`
}
