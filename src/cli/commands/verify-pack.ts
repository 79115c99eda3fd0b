import { readFile } from 'node:fs/promises'
import { type RecountTally, readTally, recountPosts } from '../../networks/bluesky/recount-posts.ts'
import { createGuardedFetch } from '../../networks/guarded-fetch.ts'
import { type PackVerification, verifyPack } from '../../report/evidence/verify-pack.ts'
import type { WitnessView } from '../../report/evidence/witnesses.ts'
import { type CommandIo, UsageError } from '../command.ts'

export interface PackOptions {
  json: boolean
  key: string | undefined
  /** Path of the detached signature. */
  signature: string | undefined
  recount: string | undefined
  plc: string | undefined
  privateHosts: boolean
}

const publicDirectory = 'https://plc.directory'

export function isPack(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 9)) === '{"pack":{'
}

export async function verifyPackFile(
  given: PackOptions & { path: string; bytes: Uint8Array },
  io: CommandIo,
): Promise<number> {
  const { path, bytes, key, json } = given
  const signature = await readSignature(path, given.signature)
  const verified = verifyPack({ bytes, signature, key })
  const recounted = verified.ok && given.recount !== undefined ? await recount(given, verified) : undefined
  if (json)
    io.stdout.write(`${JSON.stringify({ file: path, ...verified, openings: verified.openings.length, recounted })}\n`)
  else io.stdout.write(sentences(path, verified, recounted))
  return verified.ok ? 0 : 1
}

async function readSignature(path: string, given: string | undefined): Promise<string | undefined> {
  const text = await readFile(given ?? `${path}.sig`, 'utf8').catch(() => undefined)
  if (text === undefined && given !== undefined) throw new UsageError(`${given} cannot be read.`)
  return text
}

async function recount(given: PackOptions, { openings, hashtag }: PackVerification): Promise<RecountTally> {
  const uris = openings.map(({ value }) => value).filter((value) => value.startsWith('at://'))
  const count = given.recount === 'all' ? uris.length : Number(given.recount)
  if (!Number.isInteger(count) || count < 1) throw new UsageError('--recount takes a number, or all.')
  const fetch = createGuardedFetch({ allowPrivateHosts: given.privateHosts })
  // The draw is in the order of chance already, so that its beginning is one too.
  const asked = uris.slice(0, count)
  return readTally(await recountPosts(asked, hashtag ?? '', { fetch, plcUrl: given.plc ?? publicDirectory }))
}

function sentences(path: string, verified: PackVerification, recounted: RecountTally | undefined): string {
  const { ok, checked, unchecked, firstFailure, witnesses } = verified
  const place = firstFailure && `line ${firstFailure.line} (${firstFailure.where}): ${firstFailure.sentence}`
  return [
    ...block('Checked, and it holds', checked),
    ...block('Witnesses', witnesses.map(witnessSentence)),
    ...block('Asked again', recounted ? [recountSentence(recounted)] : []),
    ...block('Not to be known from this file', unchecked),
    ...(ok ? ['verified'] : [place ?? '', `${path} does not hold`]),
    '',
  ].join('\n')
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`), ''] : []
}

function witnessSentence({ name, cosigned, compared, verdict, differences, fault }: WitnessView): string {
  const did = `${name} compared ${compared} intervals and cosigned ${cosigned === 0 ? 'no head' : `the head of ${cosigned} minutes`}`
  const [first] = differences
  const differs = first
    ? `; it differs in ${differences.length}, first ${first.field} on ${first.network} at ${first.from}: the ledger has ${first.ledger}, it has ${first.witness}`
    : ''
  const vote = verdict === 'outvoted' ? '; more witnesses agree with the ledger than differ from it' : ''
  return `${did}${differs}${fault ? `; ${fault}` : ''}${vote}.`
}

function recountSentence({ asked, stands, gone, accountGone, withoutTag, unknown }: RecountTally): string {
  const parts = [
    `${stands} are still there, signed by their repositories, with the hashtag`,
    `${gone} are gone`,
    ...(accountGone > 0 ? [`${accountGone} are gone with their account`] : []),
    ...(withoutTag > 0 ? [`${withoutTag} carry no such hashtag`] : []),
    ...(unknown > 0 ? [`of ${unknown} nothing could be proved`] : []),
  ]
  return `Of ${asked} posts on Bluesky ${parts.join(', ')}.`
}
