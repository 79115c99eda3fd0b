import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { z } from 'zod'
import { later } from '../../clock/clock.ts'
import { readConfig } from '../../config.ts'
import { sourceFrom } from '../../networks/bluesky/source.ts'
import { createGuardedFetch } from '../../networks/guarded-fetch.ts'
import { PlainError } from '../../plain-error.ts'
import { isKeyName, readKey, type SigningKey, signingKey, writeKey } from '../../report/evidence/note.ts'
import { openDatabase } from '../../store/database.ts'
import { type AnnouncedStorm, OwnLedger } from '../../storm/own-ledger.ts'
import { Witness, type WitnessRound } from '../../storm/witness.ts'
import { profiles, tagKey } from '../../trends/index.ts'
import { type Command, type CommandIo, UsageError } from '../command.ts'

const everyMs = 15_000
const keepMs = 500
const largestAnswer = 16 << 20

export const witnessCommand: Command = {
  name: 'witness',
  help: `Usage: uproar witness ADDRESS TAG [--name NAME] [--key KEY] [--stream STREAM]

Listens to Bluesky's public stream for itself, compares each minute with what the installation at ADDRESS says of the
hashtag TAG, and cosigns the heads of its ledger that it agrees with. Where it differs it says so, here and there.
Start it before T-zero: only what was heard from its beginning is compared.

Options:
  --name NAME      who witnesses, such as the host of a newsroom; the name of this machine's key otherwise
  --key KEY        the installation's key, from elsewhere; what it publishes otherwise
  --stream STREAM  the address of a stream of your own choice; that of the settings otherwise
  --private-hosts  ADDRESS may be on this machine
  --once           one look, and an end

The witness's key is made on first use and kept in the data folder, as witness-key.

Example:
  uproar witness https://storm.example.org LongEarsDay --name newsroom.example

Exit codes: 0 stopped as asked, and it agreed in the end · 1 it differs, or could not go on · 2 called wrongly`,
  run: witness,
}

const announcement = z.object({
  storms: z.array(
    z.object({
      hashtag: z.string(),
      campaign: z.string().regex(/^[a-z0-9-]+$/),
      storm: z.string().regex(/^[a-z0-9-]+$/),
      tZero: z.iso.datetime(),
      minutes: z.int().positive(),
      profile: z.enum(['campaign', 'newsroom', 'rehearsal']),
    }),
  ),
})

async function witness(args: readonly string[], io: CommandIo): Promise<number> {
  const { address, tag, values } = readArguments(args)
  const config = readConfig(io.environment)
  const stream = values.stream ?? config.blueskyStream
  if (!stream) throw new UsageError('There is no stream to listen to; --stream names one.')
  const fetch = createGuardedFetch({
    allowPrivateHosts: values['private-hosts'] || config.allowPrivateHosts,
    maxBytes: largestAnswer,
  })
  const key = await ownKey(config.data.folder, values.name)
  const storm = await findStorm(fetch, address, tag)
  const ledgerKey = readKey(values.key ?? (await textAt(fetch, `${address}/.well-known/uproar-ledger-key`)).trim())
  if (!ledgerKey) throw new UsageError(`${address} publishes no key that can be read.`)
  io.stdout.write(`${key.name} witnesses #${storm.hashtag} of ${ledgerKey.name}, as ${writeKey(key)}\n`)
  const db = await openDatabase('memory')
  const deps = { db, clock: io.clock, log: pino({ level: 'silent' }), sources: [sourceFrom(stream)] }
  const own = new OwnLedger(deps)
  await own.follow(storm)
  await own.keep()
  const one = new Witness({
    fetch,
    clock: io.clock,
    ledger: `${address}/c/${storm.campaign}/${storm.storm}/ledger`,
    ledgerKey,
    own: key,
    sources: deps.sources.map(({ id }) => id),
    storm: { tZeroMs: Date.parse(storm.tZero), windowSeconds: profiles[storm.profile].windowSeconds },
    heard: () => own.heard(),
  })
  const stop = new AbortController()
  const signal = AbortSignal.any([io.signal, stop.signal])
  const listening = Promise.all([...own.ingests.map((ingest) => ingest.run(signal)), keepOn(own, io, signal)])
  try {
    return (await watch(one, io, signal, values.once ?? false)) ? 0 : 1
  } finally {
    stop.abort()
    await listening
    await db.destroy()
  }
}

/** Whether it agreed when it looked last. */
async function watch(one: Witness, io: CommandIo, signal: AbortSignal, once: boolean): Promise<boolean> {
  let agreed = true
  for (;;) {
    const round = await one.round().catch((error: unknown) => {
      io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      return undefined
    })
    if (round) {
      agreed = round.statement.differences.length === 0 && round.statement.fault === null
      io.stdout.write(`${sentenceOf(round)}\n`)
    }
    if (once || signal.aborted) return agreed
    await io.clock.sleepUntil(later(io.clock.now(), everyMs), signal)
    if (signal.aborted) return agreed
  }
}

function sentenceOf({ statement, cosigned }: WitnessRound): string {
  const { size, compared, differences, fault, at } = statement
  const [first] = differences
  if (fault) return `${at} not cosigned: ${fault}`
  if (first)
    return `${at} not cosigned: ${differences.length} numbers differ, first ${first.field} at ${first.from}: they have ${first.ledger}, here it is ${first.witness}`
  if (!cosigned) return `${at} nothing to compare yet`
  return `${at} cosigned the head of ${size} minutes after comparing ${compared.intervals} intervals`
}

async function keepOn(own: OwnLedger, io: CommandIo, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await own.keep()
    await io.clock.sleepUntil(later(io.clock.now(), keepMs), signal)
  }
}

async function findStorm(fetch: typeof globalThis.fetch, address: string, tag: string): Promise<AnnouncedStorm> {
  const { storms } = announcement.parse(JSON.parse(await textAt(fetch, `${address}/ledger/storms.json`)))
  const found = storms
    .filter(({ hashtag }) => tagKey(hashtag) === tagKey(tag))
    .sort((a, b) => (a.tZero < b.tZero ? 1 : -1))
  if (found[0]) return found[0]
  throw new PlainError(`${address} has no open ledger for #${tag}. It opens some hours before T-zero.`)
}

async function textAt(fetch: typeof globalThis.fetch, url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new PlainError(`${url} answered ${answer.status}.`)
  return await answer.text()
}

async function ownKey(folder: string, name: string | undefined): Promise<SigningKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'witness-key')
  const fresh = randomBytes(32)
  await writeFile(file, `${fresh.toString('base64')}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  const secret = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64')
  if (secret.length !== 32) throw new PlainError(`${file} does not hold a key.`)
  return signingKey(
    name ?? `witness-${signingKey('w', 'cosignature', secret).key.slice(0, 4).join('')}`,
    'cosignature',
    secret,
  )
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args)
  const [given = '', tag = '', ...more] = positionals
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol) || tag === '' || more.length > 0)
    throw new UsageError('An address and a hashtag are expected: uproar witness https://storm.example.org LongEarsDay')
  if (values.name !== undefined && !isKeyName(values.name))
    throw new UsageError('A name has no spaces and no plus sign.')
  return { address: url.origin, tag: tag.replace(/^#/, ''), values }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    const options = { name: text, key: text, stream: text, 'private-hosts': flag, once: flag } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
