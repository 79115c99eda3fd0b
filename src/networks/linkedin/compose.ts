import type { TextRule } from '../../campaign/text-rule.ts'
import { countCharacters } from '../characters.ts'

/** 3,000 characters. Source: linkedin.com/help/linkedin/answer/a528176, “Post and share updates”. */
export const linkedinTextRule: TextRule = { limit: 3000, unit: 'characters', length: countCharacters }
