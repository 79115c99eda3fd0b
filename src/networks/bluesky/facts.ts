import { z } from 'zod'
import { parseInstant } from '../../clock/clock.ts'
import { NetworkError } from '../errors.ts'
import type { Account, AccountFacts } from '../network.ts'
import { type XrpcOptions, xrpc } from './xrpc.ts'

const publicDirectory = 'https://plc.directory'
/** As many as one answer may hold; whoever has more has enough. */
const mostListed = 100

const records = z.object({ records: z.array(z.unknown()) })
/** The directory's log, oldest first. Source: web.plc.directory, “Audit log”. */
const log = z.array(z.object({ createdAt: z.iso.datetime({ offset: true }) })).min(1)

export interface FactsOptions extends XrpcOptions {
  /** A directory other than plc.directory. */
  plcUrl?: string | undefined
}

/**
 * When the account was made, by the directory that every account of the kind `did:plc` stands in and that its owner cannot
 * set back; and how many posts it has, up to a hundred, by its own server. Neither needs a permission. Other kinds of
 * accounts have no such log, so that their age is not known.
 */
export async function blueskyFacts(
  account: Account,
  signal: AbortSignal | undefined,
  options: FactsOptions,
): Promise<AccountFacts> {
  const [madeAt, posts] = await Promise.all([
    known(() => madeAtOf(account, signal, options)),
    known(() => postsOf(account, signal, options)),
  ])
  return { ...(madeAt !== undefined && { madeAt }), ...(posts !== undefined && { posts }) }
}

/** A server that does not answer tells nothing. */
async function known<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof NetworkError) return undefined
    throw error
  }
}

async function madeAtOf({ id }: Account, signal: AbortSignal | undefined, options: FactsOptions) {
  if (!/^did:plc:[a-z2-7]{24}$/.test(id)) return undefined
  const server = options.plcUrl ?? publicDirectory
  const [first] = await xrpc({ server, method: 'log/audit', path: `/${id}/log/audit`, signal }, log, options)
  return first && parseInstant(first.createdAt)
}

async function postsOf({ id, server }: Account, signal: AbortSignal | undefined, options: FactsOptions) {
  const query = { repo: id, collection: 'app.bsky.feed.post', limit: String(mostListed) }
  const answer = await xrpc({ server, method: 'com.atproto.repo.listRecords', query, signal }, records, options)
  return answer.records.length
}
