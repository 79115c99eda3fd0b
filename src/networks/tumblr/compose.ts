import type { TextRule } from '../../campaign/text-rule.ts'
import { countCharacters } from '../characters.ts'

/** A text block takes 4,096 characters. Source: tumblr.com/docs/npf, “Text block”. */
export const tumblrTextRule: TextRule = { limit: 4096, unit: 'characters', length: countCharacters }
