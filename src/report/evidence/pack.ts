import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Campaign } from '../../campaign/campaign.ts'
import { type CampaignDocument, campaignDocument } from '../campaign-document.ts'
import { canonicalJson } from '../canonical.ts'
import { buildReport } from '../report.ts'
import type { Row } from '../rows.ts'
import { readCheckpoint } from './checkpoint.ts'
import { type Minute, minuteHash } from './minutes.ts'
import { readNote, type SigningKey, signNote } from './note.ts'
import { type LineOf, many, type PackParts, sections } from './pack-lines.ts'
import { aim, type Draw, drawPosts, fewerThan } from './sample.ts'

export type Opening = LineOf<'opening'>

export interface PackSources {
  kind: 'public' | 'auditor'
  /** The verifier key of the installation. */
  key: string
  campaign: Campaign | CampaignDocument
  /** As many as the newest minute covers. */
  rows: readonly Row[]
  minutes: readonly Minute[]
  /** The newest signed head. */
  checkpoint: string
  cosignatures: readonly LineOf<'cosignature'>[]
  statements: readonly LineOf<'statement'>[]
  /** What has not been erased, by commitment. */
  openings: ReadonlyMap<string, Opening>
}

/** The text of a pack; its bytes are UTF-8. The same sources give the same bytes. */
export function buildPack(sources: PackSources): string {
  const { text = '' } = readNote(sources.checkpoint) ?? {}
  const checkpoint = readCheckpoint(text)
  if (!checkpoint) throw new RangeError('A pack needs a signed head.')
  const { ledger: _rows, campaign, campaignMarks: _marks, ...published } = buildReport(sources)
  const draws = isProtected(campaignDocument(sources.campaign))
    ? []
    : drawPosts(sources.rows, bytesToHex(checkpoint.root))
  const opened = openingsOf(sources, draws)
  const parts: Omit<PackParts, 'pack'> = {
    campaign: [campaign],
    published: [plain(published) as LineOf<'published'>],
    checkpoint: [{ note: sources.checkpoint, marks: marksOf(sources.minutes) }],
    cosignature: inOrder(sources.cosignatures),
    statement: inOrder(sources.statements),
    minute: [...sources.minutes],
    row: [...sources.rows],
    sample: draws.map((draw) => sampleOf(draw, sources.openings)),
    opening: opened,
  }
  const lines = Object.fromEntries(many.map((section) => [section, parts[section].length])) as LineOf<'pack'>['lines']
  const { kind, key } = sources
  return write({ pack: [{ format: 'uproar-pack/1', kind, key, origin: checkpoint.origin, lines }], ...parts })
}

/** Of a campaign whose supporters tell of their union, politics, health or faith, no individual is opened to anybody. */
export function isProtected(campaign: CampaignDocument): boolean {
  return campaign.opinion !== undefined
}

export function sampleOf({ network, mentions, posts }: Draw, openings: ReadonlyMap<string, unknown>): LineOf<'sample'> {
  const withheld = posts.filter((post) => !openings.has(post))
  const opened = posts.length - withheld.length
  return { network, mentions, opened, withheld, confidence: aim.confidence, fewerThan: fewerThan(mentions, opened) }
}

/** In the order of the draw; an auditor's by commitment. */
function openingsOf({ kind, openings, campaign }: PackSources, draws: readonly Draw[]): Opening[] {
  if (isProtected(campaignDocument(campaign))) return []
  const drawn = draws.flatMap(({ posts }) => posts)
  return (kind === 'public' ? drawn : [...openings.keys()].sort()).flatMap(
    (commitment) => openings.get(commitment) ?? [],
  )
}

export function marksOf(minutes: readonly Minute[]): string {
  return minutes.map((minute) => bytesToHex(minuteHash(minute)).slice(0, 4)).join(' ')
}

/** The detached signature: a note that names the pack's log, SHA-256 and length in bytes. */
export function signPack(pack: string, key: SigningKey): string {
  const origin = (JSON.parse(pack.slice(0, pack.indexOf('\n'))) as { pack: LineOf<'pack'> }).pack.origin
  return signNote(packSignatureText(origin, utf8ToBytes(pack)), key)
}

export function packSignatureText(origin: string, bytes: Uint8Array): string {
  return `uproar-pack/1\n${origin}\n${bytesToHex(sha256(bytes))}\n${bytes.length}\n`
}

function inOrder<Line extends { witness: string }>(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (a.witness < b.witness ? -1 : 1))
}

function write(parts: PackParts): string {
  const lines = sections.flatMap((section) => parts[section].map((line) => canonicalJson({ [section]: line })))
  return `${lines.join('\n')}\n`
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
