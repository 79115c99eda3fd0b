import { type Instant, parseInstant } from '../../hour/instant.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { age, numberOr } from './live-format.ts'
import { say, type Words } from './live-words.ts'

export const outcomeNames = ['published', 'planned', 'failed', 'missed', 'withdrawn', 'unknown'] as const
export const tapNames = ['opened', 'saidPosted', 'receipts'] as const

type CountName = (typeof outcomeNames)[number] | (typeof tapNames)[number]

export type RecordTexts = Record<CountName, string> & {
  pledges: string
  pledgesLabel: string
  /** The first digits of the ledger's head. */
  head: string
  rows: string
  /** The newest signed head, its time and who agrees. */
  signed: string
  root: string
  recordsAge: string
}

const headDigits = 10

/** What this server keeps itself, apart from what the networks say. */
export function recordTexts(snapshot: PulseSnapshot | null, words: Words, now: Instant): RecordTexts {
  const counted = (value: number | undefined) => (value === undefined ? '–' : numberOr(words, value))
  const outcomes = outcomeNames.map((name) => [name, counted(snapshot?.outcomes[name])] as const)
  const taps = tapNames.map((name) => [name, counted(snapshot?.taps[name])] as const)
  return {
    ...(Object.fromEntries([...outcomes, ...taps]) as Record<CountName, string>),
    pledges: counted(snapshot?.pledges),
    pledgesLabel: say(words, 'live.pledges', { count: snapshot?.pledges ?? 0 }),
    ...ledgerTexts(snapshot, words),
    ...signedTexts(snapshot, words),
    recordsAge: snapshot
      ? say(words, 'live.source.records', { age: age(words, parseInstant(snapshot.at), now) })
      : say(words, 'live.status.none'),
  }
}

function ledgerTexts(snapshot: PulseSnapshot | null, words: Words): { head: string; rows: string } {
  const ledger = snapshot?.ledger
  if (!ledger) return { head: '', rows: say(words, 'live.ledger.none') }
  return { head: ledger.head.slice(0, headDigits), rows: say(words, 'live.ledger.rows', { count: ledger.rows }) }
}

function signedTexts(snapshot: PulseSnapshot | null, words: Words): { signed: string; root: string } {
  const head = snapshot?.signed
  if (!head) return { signed: say(words, 'live.heads.none'), root: '' }
  const { size, at, root, witnesses: count } = head
  const signed = `${say(words, 'live.heads.signed', { size, at: at.slice(11, 16) })} ${say(words, 'live.heads.witnesses', { count })}`
  return { signed, root: root.slice(0, headDigits) }
}
