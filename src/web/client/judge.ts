import { checkText, type Problem, type TextCheck } from '../../campaign/composer.ts'
import { networkNames } from '../../campaign/networks.ts'
import { textRuleOf } from '../../networks/countings.ts'

/** The page's `data-` attributes that judging needs. */
export interface Judging {
  hashtag: string
  others: readonly string[]
  /** Sentences by problem, with placeholders such as `{over}`. */
  words: Readonly<Record<string, string>>
}

export function judgingOf({ hashtag = '', others = '[]', words = '{}' }: DOMStringMap): Judging {
  return { hashtag, others: JSON.parse(others), words: JSON.parse(words) }
}

/** Shows in one network's slip what would be in its composer, how long it is and what is wrong; answers with what was found. */
export function judge(slip: HTMLElement, text: string, { hashtag, others, words }: Judging): TextCheck | undefined {
  const network = networkNames.find((name) => name === slip.dataset.network)
  const { unit = '', limit } = slip.dataset
  const rule = textRuleOf({ unit, limit: Number(limit) })
  if (!network || !rule) return undefined
  const check = checkText({ text, hashtag, network, rule, publishedByUproar: false, others })
  const sentences = check.problems.map((problem) => sentence(problem, words))
  const isEmpty = text.trim() === ''
  write(slip, '[data-length]', fill(words.length, { length: check.length, limit: check.limit }))
  write(slip, '[data-exact]', text)
  for (const part of slip.querySelectorAll<HTMLElement>('[data-exact-part]')) part.hidden = isEmpty
  list(slip.querySelector('[data-problems]'), isEmpty ? [] : sentences)
  for (const button of slip.querySelectorAll('button')) button.disabled = check.problems.length > 0
  return check
}

function sentence(problem: Problem, words: Judging['words']): string {
  if (problem.code === 'more tags')
    return fill(words[problem.code], { found: problem.found.map((tag) => `#${tag}`).join(', ') })
  return fill(words[problem.code], problem)
}

function fill(pattern = '', values: object): string {
  const known = new Map(Object.entries(values))
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(known.get(name) ?? ''))
}

function write(slip: HTMLElement, selector: string, text: string): void {
  const part = slip.querySelector(selector)
  if (part) part.textContent = text
}

/** Changes only what differs, so that a screen reader hears each problem once. */
function list(parent: Element | null, sentences: readonly string[]): void {
  if (!parent || [...parent.children].map(({ textContent }) => textContent).join('\n') === sentences.join('\n')) return
  parent.replaceChildren(...sentences.map((text) => Object.assign(document.createElement('li'), { textContent: text })))
}
