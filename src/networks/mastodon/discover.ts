import { z } from 'zod'
import { NetworkError, Refused } from '../errors.ts'
import { serverIn, type TypedServer } from '../typed-server.ts'
import { lookAtInstance, type SaidOfItself } from './instance.ts'
import type { ServerLimits } from './keeping.ts'
import { type LookOptions, look } from './look.ts'
import { type Software, softwareLabel } from './software.ts'

/** A server that speaks Mastodon's API, as it says itself. */
export interface MastodonServer {
  /** Where its API is. */
  origin: string
  /** What the names of its accounts end with. */
  domain: string
  version: string
  /** What it runs by nodeinfo; undefined where it does not say. */
  software: Software | undefined
  limits: ServerLimits
}

export interface DiscoverOptions extends LookOptions {
  /** Lets servers on this machine be plain http; for rehearsals and tests. */
  allowHttp: boolean
}

/**
 * Finds the server that somebody named, also where its accounts are named after another domain than its API stands at.
 * Throws a NetworkError whose sentence says why it cannot be used.
 */
export async function discover(typed: string, options: DiscoverOptions): Promise<MastodonServer> {
  const named = serverIn(typed, options)
  if (!named) throw new Refused('Which Mastodon server is yours? Type its name, such as mastodon.social.')
  const here = await lookAtInstance(named.origin, options)
  if (here) return await described(here, named, options)
  const there = await deputyOf(named, options)
  const found = there === undefined ? undefined : await lookAtInstance(there, options)
  if (found) return await described(found, named, options)
  throw notMastodon(named, await softwareAt(named.origin, options))
}

async function described(
  { origin, domain, version, limits }: SaidOfItself,
  named: TypedServer,
  options: DiscoverOptions,
): Promise<MastodonServer> {
  const software = (await softwareAt(origin, options))?.software
  return { origin, domain: trusted(domain, origin, named), version, software, limits }
}

/** Anybody can say that they are mastodon.social; believed is the name by which we came, and that of the server itself. */
function trusted(domain: string | undefined, origin: string, named: TypedServer): string {
  const hosts = [named.origin, origin].map((each) => new URL(each).host)
  return hosts.find((host) => host === domain) ?? new URL(origin).host
}

function notMastodon({ origin }: TypedServer, found: { software: Software } | undefined): Refused {
  const { host } = new URL(origin)
  if (!found) return new Refused(`${host} is not a Mastodon server, nor one that speaks Mastodon’s language.`)
  const software = softwareLabel(found.software)
  return new Refused(`${host} runs ${software}, and does not speak Mastodon’s language. Post it yourself instead.`)
}

/** The origin that stands in for a domain which has no API of its own. Source: docs.joinmastodon.org/admin/config, WEB_DOMAIN. */
async function deputyOf({ origin, name }: TypedServer, options: DiscoverOptions): Promise<string | undefined> {
  const said = (await softwareAt(origin, options))?.origin
  if (said !== undefined && said !== origin) return said
  const url = new URL('/.well-known/webfinger', origin)
  url.searchParams.set('resource', `acct:${name ?? new URL(origin).host}@${new URL(origin).host}`)
  const { url: end, json } = await seen(url, options)
  const self = webfinger.safeParse(json).data?.links.find(({ rel }) => rel === 'self')?.href
  const other = self !== undefined && URL.canParse(self) ? new URL(self).origin : end.origin
  return other === origin ? undefined : other
}

const webfinger = z.object({ links: z.array(z.object({ rel: z.string().catch(''), href: z.string().optional() })) })

/** Who knows no such path may answer as they like. */
async function seen(url: URL, options: DiscoverOptions): Promise<{ url: URL; json: unknown }> {
  return await look(url, options).catch((error: unknown) => {
    if (error instanceof NetworkError) return { url, json: undefined }
    throw error
  })
}

const nodeinfoLinks = z.object({ links: z.array(z.object({ rel: z.string().catch(''), href: z.string().catch('') })) })
const nodeinfo = z.object({ software: z.object({ name: z.string().min(1), version: z.string().catch('') }) })

/** By nodeinfo, and where that stands. Source: nodeinfo.diaspora.software/protocol. */
async function softwareAt(
  origin: string,
  options: DiscoverOptions,
): Promise<{ software: Software; origin: string } | undefined> {
  const { json } = await seen(new URL('/.well-known/nodeinfo', origin), options)
  const links = nodeinfoLinks.safeParse(json).data?.links ?? []
  const link = links.find(({ rel }) => /\/ns\/schema\/2\.\d$/.test(rel))?.href
  if (link === undefined || !URL.canParse(link, origin)) return undefined
  const address = new URL(link, origin)
  const document = nodeinfo.safeParse((await seen(whereReached(address, origin), options)).json).data
  return document && { software: document.software, origin: address.origin }
}

/** A server behind a proxy on this machine names itself by its public name, at which it cannot be reached from here. */
function whereReached(address: URL, origin: string): URL {
  const isHidden = new URL(origin).protocol === 'http:' && address.protocol === 'https:'
  return isHidden ? new URL(`${address.pathname}${address.search}`, origin) : address
}
