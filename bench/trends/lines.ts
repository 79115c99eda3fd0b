import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Random } from '../random.ts'

/** Generated Jetstream v1 lines; nobody in them exists. */
export interface LinesOptions {
  seed: number
  lines: number
  /** Event time that the lines cover. */
  seconds: number
  /** `hard`: posts only, with tags in most of them. `mixed`: likes, follows and reposts around few posts, as on the network. */
  mix: 'hard' | 'mixed'
}

const start = Date.UTC(2026, 10, 21, 11)
const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const syllables = 'ka lo mi ran tes vo pel dur shi ano bre qui fen gal hor'.split(' ')
const scripts = ['ぼっち', '東京', 'новости', 'música', 'größe', 'العربية']

export async function writeLines(path: string, options: LinesOptions): Promise<number> {
  const file = createWriteStream(path)
  let bytes = 0
  let block: string[] = []
  for (const line of jetstreamLines(options)) {
    block.push(line)
    if (block.length < 2000) continue
    bytes += await write(file, block)
    block = []
  }
  bytes += await write(file, block)
  file.end()
  await once(file, 'finish')
  return bytes
}

async function write(file: ReturnType<typeof createWriteStream>, block: string[]): Promise<number> {
  const text = Buffer.from(block.map((line) => `${line}\n`).join(''))
  if (!file.write(text)) await once(file, 'drain')
  return text.length
}

export function* jetstreamLines({ seed, lines, seconds, mix }: LinesOptions): Generator<string> {
  const random = new Random(seed)
  const words = Array.from({ length: 4000 }, () => word(random))
  const tags = Array.from({ length: 60_000 }, (_, index) => tagName(random, index))
  const authors = Array.from({ length: 200_000 }, () => `did:plc:${letterRun(random, 24)}`)
  for (let index = 0; index < lines; index++) {
    const micros = start * 1000 + Math.floor((index / lines) * seconds * 1e6)
    const did = authors[random.zipf(authors.length, 2000)] ?? ''
    yield mix === 'hard' || random.next() < 0.12
      ? postLine(random, did, micros, words, tags, mix === 'hard' ? 0.85 : 0.25)
      : otherLine(random, did, micros, authors)
  }
}

function postLine(
  random: Random,
  did: string,
  micros: number,
  words: string[],
  tags: string[],
  tagged: number,
): string {
  const text = Array.from({ length: 6 + random.below(14) }, () => random.pick(words)).join(' ')
  const used =
    random.next() < tagged
      ? Array.from({ length: 1 + random.zipf(5) }, () => tags[random.zipf(tags.length, 8)] ?? '')
      : []
  const { whole, facets } = withTags(text, used)
  const record = {
    $type: 'app.bsky.feed.post',
    createdAt: new Date(micros / 1000 - 800).toISOString(),
    ...(facets.length > 0 && { facets }),
    langs: ['en'],
    ...(random.next() < 0.25 && { reply: reply(random) }),
    text: random.next() < 0.1 ? `${whole}\n"${random.pick(words)}"` : whole,
  }
  return commitLine(random, did, micros, 'app.bsky.feed.post', record)
}

function withTags(text: string, tags: string[]) {
  let whole = text
  const facets = tags.map((tag) => {
    const byteStart = Buffer.byteLength(whole) + 1
    whole += ` #${tag}`
    const index = { byteEnd: Buffer.byteLength(whole), byteStart }
    return { features: [{ $type: 'app.bsky.richtext.facet#tag', tag }], index }
  })
  return { whole, facets }
}

function reply(random: Random) {
  const reference = () => ({
    cid: cid(random),
    uri: `at://did:plc:${letterRun(random, 24)}/app.bsky.feed.post/${letterRun(random, 13)}`,
  })
  return { parent: reference(), root: reference() }
}

function otherLine(random: Random, did: string, micros: number, authors: string[]): string {
  const collection = random.pick([
    'app.bsky.feed.like',
    'app.bsky.feed.like',
    'app.bsky.feed.like',
    'app.bsky.graph.follow',
    'app.bsky.feed.repost',
  ])
  const subject =
    collection === 'app.bsky.graph.follow'
      ? random.pick(authors)
      : { cid: cid(random), uri: `at://${random.pick(authors)}/app.bsky.feed.post/${letterRun(random, 13)}` }
  return commitLine(random, did, micros, collection, {
    $type: collection,
    createdAt: new Date(micros / 1000).toISOString(),
    subject,
  })
}

function commitLine(random: Random, did: string, micros: number, collection: string, record: object): string {
  const commit = {
    rev: letterRun(random, 13),
    operation: 'create',
    collection,
    rkey: letterRun(random, 13),
    record,
    cid: cid(random),
  }
  return JSON.stringify({ did, time_us: micros, kind: 'commit', commit })
}

function cid(random: Random): string {
  return `bafyrei${letterRun(random, 52)}`
}

function letterRun(random: Random, length: number): string {
  let run = ''
  while (run.length < length) run += letters[random.below(32)]
  return run
}

function word(random: Random): string {
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(syllables)).join('')
}

/** One in twenty is written in another script, some in mixed case. */
function tagName(random: Random, index: number): string {
  if (index % 20 === 19) return `${random.pick(scripts)}${index}`
  const name = word(random) + word(random)
  return index % 3 === 0 ? `${name[0]?.toUpperCase()}${name.slice(1)}${index}` : `${name}${index}`
}
