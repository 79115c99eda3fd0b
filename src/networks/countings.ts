import type { TextRule, TextUnit } from '../campaign/text-rule.ts'
import { countCharacters } from './characters.ts'
import { countGraphemes } from './graphemes.ts'
import { countMastodonCharacters } from './mastodon/compose.ts'
import { countThreadsCharacters } from './threads/compose.ts'
import { countXCharacters } from './x/compose.ts'

const countings: Record<TextUnit, TextRule['length']> = {
  graphemes: countGraphemes,
  characters: countCharacters,
  'weighted characters': countXCharacters,
  'characters with short links': countMastodonCharacters,
  'characters with emoji by byte': countThreadsCharacters,
}

/** The rule that a page states by its `unit` and `limit`, so that a page needs to know no network; undefined for an unknown unit. */
export function textRuleOf({ unit, limit }: { unit: string; limit: number }): TextRule | undefined {
  return isUnit(unit) ? { limit, unit, length: countings[unit] } : undefined
}

function isUnit(unit: string): unit is TextUnit {
  return Object.hasOwn(countings, unit)
}
