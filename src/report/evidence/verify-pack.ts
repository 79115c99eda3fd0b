import { documentHash, leavesOf } from '../campaign-document.ts'
import { firstDifference, pathText } from '../failure.ts'
import { verifyChain } from '../ledger.ts'
import { recount } from '../recount.ts'
import { buildReport } from '../report.ts'
import type { Row } from '../rows.ts'
import { checkpointFault } from './check-heads.ts'
import { openingFault, sampleFault } from './check-openings.ts'
import { witnessFault } from './check-witnesses.ts'
import { type PublicKey, readKey, readNote, verifyNote } from './note.ts'
import { packSignatureText } from './pack.ts'
import type { LineOf } from './pack-lines.ts'
import { fault, type PackFault, type PackText, readPack } from './read-pack.ts'
import { judgeWitnesses, type WitnessView } from './witnesses.ts'

export interface PackVerification {
  ok: boolean
  /** Whether it is a pack at all. */
  readable: boolean
  checked: string[]
  unchecked: string[]
  firstFailure?: PackFault
  head?: string
  key?: string
  hashtag?: string
  witnesses: WitnessView[]
  openings: LineOf<'opening'>[]
}

export interface PackGiven {
  bytes: Uint8Array
  /** The detached signature, as its file holds it. */
  signature?: string | undefined
  /** A verifier key that the reader knows from elsewhere. */
  key?: string | undefined
}

type Check = [(pack: Checked) => PackFault | undefined, (pack: Checked) => string]

interface Checked extends PackText, PackGiven {
  signedBy: PublicKey
}

/** Checks a pack without asking or trusting anybody: the first fault and what was checked before it. */
export function verifyPack(given: PackGiven): PackVerification {
  const read = readPack(given.bytes)
  const none = { checked: [], unchecked, witnesses: [], openings: [] }
  if ('sentence' in read) return { ...none, ok: false, readable: looksLikePack(given.bytes), firstFailure: read }
  const [header] = read.parts.pack
  const signedBy = readKey(header?.key ?? '')
  if (!header || signedBy?.kind !== 'note')
    return { ...none, ok: false, readable: true, firstFailure: fault(1, 'pack $.key', 'it is not a verifier key') }
  const pack: Checked = { ...given, ...read, signedBy }
  const checked: string[] = []
  for (const [check, sentence] of checks) {
    const firstFailure = check(pack)
    if (firstFailure) return { ...none, checked, ok: false, readable: true, firstFailure }
    checked.push(sentence(pack))
  }
  const { parts } = pack
  return {
    ok: true,
    readable: true,
    checked,
    unchecked: [...(given.key ? [] : [unknownKey(header.key)]), ...unchecked],
    head: parts.minute.at(-1)?.head ?? '',
    key: header.key,
    ...hashtagOf(parts),
    witnesses: judgeWitnesses(parts),
    openings: parts.opening,
  }
}

function hashtagOf({ row: [opened] }: PackText['parts']): { hashtag?: string } {
  return opened?.kind === 'opened' ? { hashtag: opened.hashtag } : {}
}

const checks: Check[] = [
  [
    keyFault,
    ({ signedBy, key }) => `The pack names the key ${signedBy.name}${key ? ', which is the one you know' : ''}.`,
  ],
  [
    chainFault,
    ({ parts }) => `${parts.row.length} ledger rows are chained from the first to ${parts.minute.at(-1)?.head}.`,
  ],
  [checkpointFault, ({ parts }) => `${parts.minute.length} minutes are the leaves of the tree whose head is signed.`],
  [campaignFault, () => 'The campaign is the one that row 0 commits to.'],
  [
    recountFault,
    ({ parts }) =>
      `${parts.row.filter(({ kind }) => kind === 'interval').length} intervals, their ranks and their verdicts follow from the rows above them.`,
  ],
  [
    publishedFault,
    ({ parts }) =>
      `All ${leavesOf(parts.published[0]).length} published values, counted again from the rows, are the same.`,
  ],
  [
    witnessFault,
    ({ parts }) =>
      `${parts.cosignature.length} cosignatures and ${parts.statement.length} statements of witnesses are signed by them.`,
  ],
  [sampleFault, ({ parts }) => parts.sample.map(sampleSentence).join(' ') || 'No individual is opened.'],
  [openingFault, ({ parts }) => `${parts.opening.length} commitments open to what the pack says that they stand for.`],
  [
    signatureFault,
    ({ signature }) =>
      signature === undefined
        ? 'No signature of the pack was given; its head is signed all the same.'
        : 'The pack’s own signature is of these bytes.',
  ],
]

const unchecked = [
  'That the server wrote down what it saw: only witnesses, and fetching posts again (--recount), say something of that.',
  'Who stands behind a commitment that is not opened; it may have been erased.',
  'What a network’s own list or counter answered: the rows hold the hash of each answer, not the answer.',
  'The engine’s expectation, score and verdict, and the counts of other tags: the rows hold its results, not the whole stream.',
]

function unknownKey(key: string): string {
  return `That ${key} is the installation’s own key: compare it with /.well-known/uproar-ledger-key there, and with what you noted before.`
}

function sampleSentence({ network, mentions, opened, withheld, fewerThan }: LineOf<'sample'>): string {
  const kept = withheld.length > 0 ? `, ${withheld.length} were withheld because they are erased` : ''
  const bound = fewerThan === null ? '' : `; if all stand, fewer than ${fewerThan} are invented, with 95 % confidence`
  return `${network}: of ${mentions} mentions ${opened} are opened as the head drew them${kept}${bound}.`
}

function keyFault({ key, parts }: Checked): PackFault | undefined {
  if (key === undefined || key.trim() === parts.pack[0]?.key) return undefined
  return fault(1, 'pack $.key', `the pack names another key than the one you know (${key.trim()})`)
}

function chainFault({ parts, begins }: Checked): PackFault | undefined {
  const rows: readonly Row[] = parts.row
  const [told, last] = [parts.pack[0]?.lines.row, parts.minute.at(-1)]
  const published = namedHead(parts)
  const verdict = verifyChain(rows, published)
  if (!verdict.ok) return rowFault(begins.row, verdict.seq, verdict.why)
  const end = rows.length - 1
  if (rows.length !== told && told === last?.rows)
    return rowFault(begins.row, end, `the ledger ends after ${rows.length} rows, and the pack was made from ${told}`)
  if (verdict.head !== published && published === last?.head)
    return rowFault(begins.row, end, `row ${end} is not the one whose hash the pack names as its head`)
  if (rows.length !== told) return fault(1, 'pack $.lines.row', `there are ${rows.length} rows`)
  return undefined
}

function namedHead({ published }: PackText['parts']): string | undefined {
  const countedFrom = published[0]?.countedFrom
  const head = typeof countedFrom === 'object' && countedFrom && 'head' in countedFrom ? countedFrom.head : undefined
  return typeof head === 'string' ? head : undefined
}

function campaignFault({ parts, begins }: Checked): PackFault | undefined {
  const [opened, campaign] = [parts.row[0], parts.campaign[0] ?? {}]
  if (opened?.kind !== 'opened') return rowFault(begins.row, 0, 'a ledger begins by saying what it measures')
  if (documentHash(campaign) === opened.document) return undefined
  return fault(begins.campaign, 'campaign', 'the campaign is not the one that row 0 commits to')
}

function recountFault({ parts, begins }: Checked): PackFault | undefined {
  const wrong = recount(parts.row)
  return wrong && rowFault(begins.row, wrong.seq, wrong.sentence)
}

function publishedFault({ parts, begins }: Checked): PackFault | undefined {
  const {
    ledger: _ledger,
    campaign: _campaign,
    campaignMarks: _marks,
    ...rebuilt
  } = buildReport({ campaign: parts.campaign[0] ?? {}, rows: parts.row })
  const difference = firstDifference(parts.published[0], JSON.parse(JSON.stringify(rebuilt)))
  if (!difference) return undefined
  const where = pathText(difference.path)
  const [found, expected] = [JSON.stringify(difference.found), JSON.stringify(difference.expected)]
  return fault(begins.published, where, `${where} says ${found}, and the rows give ${expected}`)
}

function signatureFault({ signature, bytes, signedBy, parts }: Checked): PackFault | undefined {
  if (signature === undefined) return undefined
  const note = readNote(signature)
  if (note?.signatures.length !== 1) return signatureFileFault(signature, 'it is not a signed note')
  const expected = packSignatureText(parts.pack[0]?.origin ?? '', bytes)
  if (note.text !== expected) {
    const line = note.text.split('\n').findIndex((text, index) => text !== expected.split('\n')[index]) + 1
    return fault(line, `signature line ${line}`, 'the signature is of another pack')
  }
  return verifyNote(note, signedBy)
    ? undefined
    : signatureFileFault(signature, 'it is not signed by the key that the pack names')
}

function signatureFileFault(signature: string, sentence: string): PackFault {
  const line = Math.max(1, signature.trimEnd().split('\n').length)
  return fault(line, `signature line ${line}`, sentence)
}

function rowFault(begins: number, seq: number, sentence: string): PackFault {
  return fault(begins + seq, `ledger row ${seq}`, sentence)
}

/** Also where its first line is what was changed. */
function looksLikePack(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096))
  return /uproar-pack|^\{"pack":/.test(start) || /\n\{"campaign":/.test(start)
}
