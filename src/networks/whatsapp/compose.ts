import type { TextRule } from '../../campaign/text-rule.ts'
import { countCharacters } from '../characters.ts'

/** 65,536 characters. No page of WhatsApp’s documents it; it is known from use. */
export const whatsappTextRule: TextRule = { limit: 65536, unit: 'characters', length: countCharacters }
