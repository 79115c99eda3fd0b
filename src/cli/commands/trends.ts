import { once } from 'node:events'
import { addAbortSignal, type Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import type { StreamLine, Trend, TrendEngine, VerdictChange } from '../../trends/index.ts'
import { createTrendEngine, linesOf, type ProfileName, profiles, readEvent } from '../../trends/index.ts'
import { type Command, type CommandIo, UsageError } from '../command.ts'
import { judgeCounts, parseBucket } from './trend-counts.ts'

export const trendsCommand: Command = {
  name: 'trends',
  help: `Usage: uproar trends [options] < posts.ndjson

Reads one event a line and prints every change of a tag's verdict: quiet, rising, trending, fading. Understands
Jetstream (v1 and v2), Mastodon's streaming events and statuses, and plain
{"tag" | "tags" | "text", "author", "at"}, with "at" in ms since 1970 or like 2026-11-21T11:00:00Z.
Time is the events' own, so a recording is judged as it would have been live.

With --counts it reads ready-made counts instead, for networks that give no posts: lines of "timestamp,value" or
"timestamp,value,authors" (UTC where no zone is given), one a bucket. The judgement is the same; rank, copies and loud
authors cannot be known.

Options:
  --counts FILE    judge the counts in this CSV file (- is standard input)
  --bucket TIME    what one value covers, such as 30s, 5m or 1h; 5m unless said
  --profile NAME   campaign (an hour; the default), newsroom (few false alarms) or rehearsal (a minute)
  --follow TAG     count this tag exactly and never forget it; may be repeated
  --top N          print the N first tags at the end
  --json           one JSON object a line: verdict changes, then {"top": …} for each of --top
  --help           this text

At the end a line on stderr says what was read. Exit codes: 0 read to the end, 2 a wrong option.

Example:
  echo '{"text":"Once more, with feeling #AlitaSequel","author":"Ada","at":"2026-11-21T11:00:00Z"}' | uproar trends --top 3
`,
  run,
}

interface Options {
  profile: ProfileName
  follow: string[]
  top: number
  json: boolean
  counts: string | undefined
  bucketSeconds: number
}

interface Tally {
  events: number
  posts: number
  unreadable: number
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const options = parse(args)
  if (options.counts !== undefined) return await judgeCounts(options.counts, options, io)
  const engine = createTrendEngine({ profile: options.profile, follow: options.follow })
  const tally = { events: 0, posts: 0, unreadable: 0 }
  await using output = new Output(io.stdout)
  try {
    await follow(engine, tally, options, io, output)
    await output.print(top(engine, options))
  } catch (error) {
    if (!io.signal.aborted) throw error
  }
  io.stderr.write(closingLine(engine, tally))
  return 0
}

function parse(args: readonly string[]): Options {
  const { values } = parsed(args)
  const profile = values.profile ?? 'campaign'
  if (!isProfileName(profile)) {
    throw new UsageError(`There is no profile “${profile}”; there are ${Object.keys(profiles).join(', ')}.`)
  }
  return {
    profile,
    follow: values.follow ?? [],
    top: parseCount(values.top ?? '0'),
    json: values.json ?? false,
    counts: values.counts,
    bucketSeconds: parseBucket(values.bucket ?? '5m'),
  }
}

function parsed(args: readonly string[]) {
  const options = {
    profile: { type: 'string' },
    follow: { type: 'string', multiple: true },
    top: { type: 'string' },
    json: { type: 'boolean' },
    counts: { type: 'string' },
    bucket: { type: 'string' },
  } as const
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${reason} “uproar trends” reads posts from its standard input; --help shows its options.`)
  }
}

function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(profiles, name)
}

function parseCount(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new UsageError(`--top takes a number of tags such as 10, not “${text}”.`)
}

async function follow(
  engine: TrendEngine,
  tally: Tally,
  options: Options,
  io: CommandIo,
  output: Output,
): Promise<void> {
  const print = options.json ? changeAsJson : changeAsText
  for await (const line of linesOf(addAbortSignal(io.signal, io.stdin))) {
    if (line === '') continue
    const event: StreamLine = typeof line === 'string' ? readEvent(line) : { kind: 'unreadable', why: 'too long' }
    const changes = take(engine, tally, event, profiles[options.profile].latenessSeconds * 1000)
    if (changes.length > 0) await output.print(changes.map(print))
    if (output.isClosed) return
  }
}

function take(engine: TrendEngine, tally: Tally, event: StreamLine, lateness: number): VerdictChange[] {
  tally.events++
  if (event.kind === 'unreadable') tally.unreadable++
  if (event.kind === 'delete') engine.remove(event.id, event.at ?? engine.now)
  if (event.kind === 'post') {
    tally.posts++
    engine.post(event.post)
  }
  const at = event.kind === 'other' ? nearby(event.at, engine.now, lateness) : engine.now
  return at === 0 ? [] : engine.advance(at)
}

/** What is not a post may move the time as far as a post may, and not before the first post. */
function nearby(at: number | undefined, now: number, lateness: number): number {
  return at !== undefined && now > 0 && at - now <= lateness ? Math.max(at, now) : now
}

function top(engine: TrendEngine, { top: count, json }: Options): string[] {
  const trends = engine.top(count)
  if (json) return trends.map((trend) => JSON.stringify({ top: readable(trend) }))
  return trends.length === 0 ? [] : table(trends)
}

function table(trends: readonly Trend[]): string[] {
  const rows = trends.map(({ rank, authors, mentions, verdict, tag }) => [
    rank,
    authors,
    mentions,
    verdict,
    `#${plain(tag)}`,
  ])
  return [['rank', 'authors', 'mentions', 'verdict', 'tag'], ...rows].map(([rank, authors, mentions, verdict, tag]) =>
    [`${rank}`.padStart(4), `${authors}`.padStart(8), `${mentions}`.padStart(9), `${verdict}`.padEnd(8), tag].join(
      '  ',
    ),
  )
}

function changeAsText({ at, to, tag, trend }: VerdictChange): string {
  return `${iso(at)} ${to} #${plain(tag)} — ${trend.why}`
}

function changeAsJson({ at, trend, ...change }: VerdictChange): string {
  return JSON.stringify({ at: iso(at), ...change, trend: readable(trend) })
}

function readable(trend: Trend): object {
  return trend.since === undefined ? trend : { ...trend, since: iso(trend.since) }
}

/** Tags come from strangers: nothing in them may steer the terminal. */
function plain(tag: string): string {
  return tag.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')
}

function iso(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

function closingLine({ tags, dropped }: TrendEngine, { events, posts, unreadable }: Tally): string {
  const parts = [`${events} events`, `${posts} posts`, `${tags} tags`, `${unreadable} unreadable`]
  return `${parts.join(', ')}, ${dropped.late + dropped.future} dropped (${dropped.late} late, ${dropped.future} future)\n`
}

/** Standard output, at the pace of its reader; a reader that has gone (`| head`) ends it quietly. */
class Output {
  readonly #stream: Writable
  #isClosed = false
  #failure: Error | undefined
  readonly #onError = (error: NodeJS.ErrnoException) => this.#close(error)

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', this.#onError)
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  async print(lines: readonly string[]): Promise<void> {
    if (this.#failure) throw this.#failure
    if (this.#isClosed || lines.length === 0) return
    if (!this.#stream.write(`${lines.join('\n')}\n`)) await untilDrained(this.#stream)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return
    await new Promise<void>((resolve) => this.#stream.write('', () => resolve()))
    if (!this.#isClosed) this.#stream.off('error', this.#onError)
  }

  #close(error: NodeJS.ErrnoException): void {
    this.#isClosed = true
    if (error.code !== 'EPIPE') this.#failure = error
  }
}

/** Resolves too when the stream ends otherwise; whoever writes next finds out. */
async function untilDrained(stream: Writable): Promise<void> {
  const waiting = new AbortController()
  const { signal } = waiting
  const endings = ['drain', 'close', 'error'].map((name) => once(stream, name, { signal }).catch(() => undefined))
  await Promise.race(endings)
  waiting.abort()
}
