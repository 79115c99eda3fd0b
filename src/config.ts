import { resolve } from 'node:path'
import { z } from 'zod'
import { mailOf, mailSchema, mailSettings } from './config-mail.ts'
import { operatingSchema, operatingSettings } from './config-operating.ts'
import { publicStream } from './networks/bluesky/public-stream.ts'
import { readServers, readTokens } from './networks/mastodon/listen/places.ts'
import { PlainError } from './plain-error.ts'
import { SealedText } from './sealed-text.ts'
import type { DatabasePlace } from './store/database.ts'

/** What the process was started with. Only this file reads settings out of it. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Config {
  web: { port: number; portIsGiven: boolean; host: string; publicUrl: URL | undefined }
  data: { folder: string; database: DatabasePlace; embedded: boolean }
  /** 32 bytes each, the present secret first, where the operator gave them; else the file `secret` in the data folder. */
  secret: readonly Uint8Array[] | undefined
  /** Address of the Bluesky stream to measure; undefined where none is to be. */
  blueskyStream: string | undefined
  /** Where hashtags are measured on Mastodon for campaigns that choose no servers, and members' tokens by host. */
  mastodon: { servers: readonly string[]; tokens: ReadonlyMap<string, string> }
  /** How accounts of the AT Protocol are found, where not by plc.directory, DNS and https. */
  atproto: { plcUrl: string | undefined; handleResolver: string | undefined }
  /** Measuring on X with the operator's own token; `mostMills` is the most that one storm may cost, in 1/1000 $. */
  x: { token: SealedText | undefined; api: URL; mostMills: number }
  /** Server of Bluesky's own list of topics; undefined where it is not to be looked at. */
  blueskyTopics: URL | undefined
  /** Undefined where no mail is sent from here. */
  mail: { url: SealedText; from: string; perMinute: number } | undefined
  /** Where what this server does may be read by Prometheus; undefined: nowhere. */
  metrics: { host: string; port: number } | undefined
  /** `mailto:` or https address of whoever runs this server. */
  contact: string | undefined
  allowPrivateHosts: boolean
  label: string | undefined
  logLevel: string
}

export interface Setting {
  name: keyof Settings
  about: string
  usual: string
}

/** Every setting, in the order in which `docs/settings.md` lists them. None is required. */
export const settings: readonly Setting[] = [
  {
    name: 'UPROAR_PUBLIC_URL',
    about: 'The address people use, such as https://storm.example.org.',
    usual: 'http://localhost:PORT',
  },
  { name: 'PORT', about: 'The port to listen on. Unset, the next free one from 3000 on is taken.', usual: '3000' },
  { name: 'HOST', about: 'The address to listen on.', usual: '::' },
  { name: 'UPROAR_DATA', about: 'The folder that holds database, secret and reports.', usual: './data' },
  {
    name: 'DATABASE_URL',
    about: 'A PostgreSQL server instead of the embedded database.',
    usual: 'PGlite in UPROAR_DATA',
  },
  {
    name: 'UPROAR_SECRET',
    about:
      '32 random bytes in base64 (openssl rand -base64 32); the same on every machine of one installation. While it is ' +
      'changed: the new one, a comma, the old one (`uproar rotate`).',
    usual: 'made on first start, kept in UPROAR_DATA/secret',
  },
  {
    name: 'UPROAR_BLUESKY_STREAM',
    about: 'The stream to measure: a Jetstream or a com.atproto.sync.subscribeRepos address; `off` measures nothing.',
    usual: 'Bluesky’s public Jetstream',
  },
  {
    name: 'UPROAR_MASTODON_SERVERS',
    about:
      'Mastodon servers at which hashtags are measured, separated by commas, such as mastodon.social, fosstodon.org. A campaign may choose its own.',
    usual: 'none but those that campaigns choose',
  },
  {
    name: 'UPROAR_MASTODON_TOKENS',
    about:
      'For servers that tell or stream only to members, a member’s token with `read:statuses` each: HOST=TOKEN, separated by commas. Secret.',
    usual: 'what everybody is told',
  },
  {
    name: 'UPROAR_BLUESKY_TOPICS',
    about: 'The server whose list of topics is looked at while a storm runs; `off` looks at none.',
    usual: 'Bluesky’s public one; off where another stream is measured',
  },
  {
    name: 'UPROAR_X_TOKEN',
    about:
      'Your own bearer token for the X API. It costs nothing until an organizer switches measuring on for a storm.',
    usual: 'X is not measured',
  },
  {
    name: 'UPROAR_X_MOST',
    about: 'The most that measuring one storm on X may cost, in US dollars; organizers choose a budget up to it.',
    usual: '25',
  },
  {
    name: 'UPROAR_X_API_URL',
    about: 'Another server than X’s own, for tests. `X_API_URL` is read as well.',
    usual: 'https://api.x.com',
  },
  ...mailSettings,
  ...operatingSettings,
  {
    name: 'UPROAR_PLC_URL',
    about: 'The directory in which accounts of the AT Protocol are looked up. For development and tests only.',
    usual: 'https://plc.directory',
  },
  {
    name: 'UPROAR_HANDLE_RESOLVER',
    about: 'A server that says whose a handle is (com.atproto.identity.resolveHandle). For development and tests only.',
    usual: 'DNS and https',
  },
  {
    name: 'UPROAR_ALLOW_PRIVATE_HOSTS',
    about:
      'Set to 1, addresses that people type may lead to this machine and its private network. For demo and tests only.',
    usual: 'refused',
  },
  {
    name: 'UPROAR_LABEL',
    about: 'A sentence that stands on every page and in the ledger, such as “A re-enactment with made-up accounts.”',
    usual: 'none',
  },
  { name: 'UPROAR_LOG_LEVEL', about: 'fatal, error, warn, info, debug, trace or silent.', usual: 'info' },
]

/** A setting that cannot be used; the message names it and says what is expected. */
export class ConfigError extends PlainError {}

const text = z.string().trim().min(1, 'more than blanks is expected')
const port = 'a port from 0 to 65535 is expected'
const switchedOn = z
  .enum(['1', '0', 'true', 'false'], '1 or 0 is expected')
  .transform((value) => value === '1' || value === 'true')
const httpAddress = z.url({ protocol: /^https?$/, error: 'an http(s) address is expected' })
const secret = z
  .base64('32 bytes in base64 are expected; `openssl rand -base64 32` makes them')
  .transform((value) => new Uint8Array(Buffer.from(value, 'base64')))
  .refine((bytes) => bytes.length === 32, '32 bytes in base64 are expected; `openssl rand -base64 32` makes them')
const secrets = z
  .string()
  .transform((value) => value.split(',').map((each) => each.trim()))
  .pipe(z.array(secret))

const publicTopics = 'https://public.api.bsky.app'
const dollars = 'dollars such as 25 or 4.50 are expected, at most 10000'
const token = z
  .string()
  .trim()
  .regex(/^[\w%.~+/=-]{20,}$/, 'a bearer token is expected: letters, digits and %, without “Bearer”')

const schema = z.object({
  PORT: z.string().trim().regex(/^\d+$/, port).transform(Number).pipe(z.int().max(65535, port)).optional(),
  HOST: text.optional(),
  UPROAR_PUBLIC_URL: httpAddress.optional(),
  UPROAR_DATA: text.default('data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'postgres://USER:PASSWORD@HOST/DATABASE is expected' })
    .optional(),
  UPROAR_SECRET: secrets.optional(),
  UPROAR_BLUESKY_STREAM: text
    .refine(isStream, `\`off\` or an address such as ${publicStream} is expected`)
    .default(publicStream),
  UPROAR_MASTODON_SERVERS: text.transform(orMistake(readServers)).default([]),
  UPROAR_MASTODON_TOKENS: text.transform(orMistake(readTokens)).default(new Map()),
  UPROAR_BLUESKY_TOPICS: z.union([z.literal('off'), httpAddress], '`off` or an http(s) address is expected').optional(),
  UPROAR_X_TOKEN: token.transform((text) => new SealedText(text)).optional(),
  UPROAR_X_MOST: z
    .string()
    .trim()
    .regex(/^\d{1,5}(\.\d{1,2})?$/, dollars)
    .transform((text) => Math.round(Number(text) * 1000))
    .pipe(z.int().max(10_000_000, dollars))
    .default(25_000),
  UPROAR_X_API_URL: httpAddress.optional(),
  X_API_URL: httpAddress.optional(),
  ...mailSchema,
  ...operatingSchema,
  UPROAR_PLC_URL: httpAddress.optional(),
  UPROAR_HANDLE_RESOLVER: httpAddress.optional(),
  UPROAR_ALLOW_PRIVATE_HOSTS: switchedOn.default(false),
  UPROAR_LABEL: text.max(200, 'at most 200 characters are expected').optional(),
  UPROAR_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** `X_API_URL` is another name for one that is listed. */
type Settings = Omit<z.input<typeof schema>, 'X_API_URL'>

/** Takes a sentence for what cannot be read; the setting itself is never repeated, since it may be a secret. */
function orMistake<Value>(read: (text: string) => Value | { mistake: string }) {
  return (given: string, context: z.RefinementCtx): Exclude<Value, { mistake: string }> => {
    const value = read(given)
    if (typeof value !== 'object' || value === null || !('mistake' in value)) return value as never
    context.addIssue({ code: 'custom', message: value.mistake })
    return z.NEVER
  }
}

/** Roughly; which streams there are at an address, `networks/` knows. A server's name alone will do. */
function isStream(value: string): boolean {
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(value)
  return (
    value === 'off' ||
    (hasScheme ? /^(wss?|https?):/i.test(value) && URL.canParse(value) : URL.canParse(`wss://${value}`))
  )
}

/** Reads every setting once; throws a ConfigError with a sentence for each that cannot be used. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(sentence).join('\n'))
  const set = parsed.data
  const folder = resolve(set.UPROAR_DATA)
  return {
    web: {
      port: set.PORT ?? 3000,
      portIsGiven: set.PORT !== undefined,
      host: set.HOST ?? '::',
      publicUrl: set.UPROAR_PUBLIC_URL ? new URL(set.UPROAR_PUBLIC_URL) : undefined,
    },
    data: {
      folder,
      database: set.DATABASE_URL ? { url: set.DATABASE_URL } : { folder: resolve(folder, 'postgres') },
      embedded: !set.DATABASE_URL,
    },
    secret: set.UPROAR_SECRET,
    blueskyStream: set.UPROAR_BLUESKY_STREAM === 'off' ? undefined : set.UPROAR_BLUESKY_STREAM,
    mastodon: { servers: set.UPROAR_MASTODON_SERVERS, tokens: set.UPROAR_MASTODON_TOKENS },
    atproto: { plcUrl: set.UPROAR_PLC_URL, handleResolver: set.UPROAR_HANDLE_RESOLVER },
    x: {
      token: set.UPROAR_X_TOKEN,
      api: new URL(set.UPROAR_X_API_URL ?? set.X_API_URL ?? 'https://api.x.com'),
      mostMills: set.UPROAR_X_MOST,
    },
    mail: mailOf(set),
    metrics: set.UPROAR_METRICS,
    contact: set.UPROAR_CONTACT,
    blueskyTopics: topicsOf(set.UPROAR_BLUESKY_TOPICS, set.UPROAR_BLUESKY_STREAM),
    allowPrivateHosts: set.UPROAR_ALLOW_PRIVATE_HOSTS,
    label: set.UPROAR_LABEL,
    logLevel: set.UPROAR_LOG_LEVEL,
  }
}

/** The topics belong to the public network, and are not looked at where another one is measured. */
function topicsOf(given: string | undefined, stream: string): URL | undefined {
  const address = given ?? (stream === publicStream ? publicTopics : 'off')
  return address === 'off' ? undefined : new URL(address)
}

function sentence(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])}: ${issue.message}`
}
