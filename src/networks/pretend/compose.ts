import type { TextRule } from '../../campaign/text-rule.ts'
import { countGraphemes } from '../graphemes.ts'

export const pretendTextRule: TextRule = { limit: 300, unit: 'graphemes', length: countGraphemes }
