import type { TextRule } from '../../campaign/text-rule.ts'
import { countCharacters } from '../characters.ts'

/** 63,206 characters. No page of Meta’s documents it; it is what Facebook announced in 2011 and shows in use. */
export const facebookTextRule: TextRule = { limit: 63206, unit: 'characters', length: countCharacters }
