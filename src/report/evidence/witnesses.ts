import { readKey } from './note.ts'
import type { LineOf } from './pack-lines.ts'
import { type Difference, readStatement } from './statement.ts'

/** What one witness says, and how it stands among the others. */
export interface WitnessView {
  /** As it calls itself. */
  name: string
  key: string
  /** Leaves of the newest head that it cosigned; 0 where it cosigned none. */
  cosigned: number
  compared: number
  sources: string[]
  differences: Difference[]
  fault: string | null
  /**
   * `agrees` with the ledger; `differs` from it, and the ledger stands against it; `outvoted` where it differs and more
   * witnesses agree with the ledger than differ from it.
   */
  verdict: 'agrees' | 'differs' | 'outvoted'
}

/** Who witnessed what. A lie of one is seen where others listened to the same intervals; with nobody else, it stands as a difference. */
export function judgeWitnesses(given: {
  cosignature: readonly LineOf<'cosignature'>[]
  statement: readonly LineOf<'statement'>[]
}): WitnessView[] {
  const keys = [...new Set([...given.cosignature, ...given.statement].map(({ witness }) => witness))].sort()
  const views = keys.map((key) => viewOf(key, given))
  const against = views.filter(({ verdict }) => verdict === 'differs').length
  const isOutvoted = views.length - against > against
  return views.map((view) => (view.verdict === 'differs' && isOutvoted ? { ...view, verdict: 'outvoted' } : view))
}

function viewOf(key: string, given: Parameters<typeof judgeWitnesses>[0]): WitnessView {
  const statement = given.statement.find(({ witness }) => witness === key)
  const said = statement && readStatement(statement.note, key)
  const differences = said?.differences ?? []
  const fault = said?.fault ?? null
  return {
    name: readKey(key)?.name ?? key,
    key,
    cosigned: given.cosignature.find(({ witness }) => witness === key)?.size ?? 0,
    compared: said?.compared.intervals ?? 0,
    sources: said?.sources ?? [],
    differences,
    fault,
    verdict: differences.length > 0 || fault !== null ? 'differs' : 'agrees',
  }
}
