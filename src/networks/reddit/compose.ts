import type { TextRule } from '../../campaign/text-rule.ts'
import { countCharacters } from '../characters.ts'

/** The text of a post takes 40,000 characters, its title 300. Source: reddit.com/dev/api, `POST /api/submit`; 40,000 is not stated there, and known from use. */
export const redditTextRule: TextRule = { limit: 40000, unit: 'characters', length: countCharacters }
