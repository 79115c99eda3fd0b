import type { Written } from './localized.ts'

/** How a blank is written in a half-sentence. */
export const blank = '___'

/** The campaign's prompts in the wanted language, else its base, else the first one written. */
export function promptsIn(prompts: Readonly<Record<string, readonly string[]>>, wanted: string): Written[] {
  const base = wanted.split('-')[0] ?? wanted
  const language = [wanted, base].find((tag) => prompts[tag] !== undefined) ?? Object.keys(prompts)[0]
  const texts = language === undefined ? [] : (prompts[language] ?? [])
  return texts.map((text) => ({ text, language }))
}

/** Whether it is a sentence to finish; otherwise it is a question to answer, and no text of its own. */
export function isHalfSentence(prompt: string): boolean {
  return prompt.includes(blank)
}

/** What a supporter's text begins with; for a question that is nothing. */
export function startOf(prompt: string): string {
  return isHalfSentence(prompt) ? prompt : ''
}
