import type { TextRule } from '../../campaign/text-rule.ts'
import { countGraphemes } from '../graphemes.ts'

/** 3,000, unless the server says otherwise. Source: misskey, src/const.ts (MAX_NOTE_TEXT_LENGTH) and `maxNoteTextLength` of /api/meta. */
export const usualLimit = 3000

export function misskeyTextRule(limit = usualLimit): TextRule {
  return { limit, unit: 'graphemes', length: countGraphemes }
}
