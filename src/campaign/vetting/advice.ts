import type { ReadingKind } from './readings.ts'

/** `stop`: some network would not see the hashtag as it is meant. `think`: a person should decide. */
export type Severity = 'stop' | 'think' | 'fine'

/** One thing that was found about a hashtag; pages say it in words. Tags stand without `#`. */
export type Advice = { severity: Severity } /** `why` is a sentence. */ & (
  | { code: 'invalid'; why: string }
  | { code: 'everywhere'; tag: string }
  | { code: 'cut'; network: string; read: string }
  | { code: 'unread'; network: string }
  | { code: 'topic'; tag: string }
  | { code: 'folded'; tag: string; read: string }
  | { code: 'short' | 'length' | 'long'; length: number }
  | { code: 'camel'; example: string }
  | { code: 'camelAsk' }
  | { code: 'words'; words: string }
  | { code: 'reading'; reading: string; kind: ReadingKind }
  | { code: 'scripts'; scripts: readonly string[] }
  | { code: 'lookalike'; letters: readonly string[] }
  /** Distinct authors in the window that ended when it was asked. */
  | { code: 'used'; network: string; count: number; minutes: number }
  | { code: 'unused'; network: string }
  | { code: 'notMeasured' }
  | { code: 'near'; network: string; other: string }
)

const order: readonly Severity[] = ['stop', 'think', 'fine']

/** The gravest first; of equals the first found. */
export function inOrder(advice: readonly Advice[]): Advice[] {
  return advice.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

/** Whether a person should look before the hashtag is public. */
export function gravest(advice: readonly Advice[]): Severity {
  return inOrder(advice)[0]?.severity ?? 'fine'
}
