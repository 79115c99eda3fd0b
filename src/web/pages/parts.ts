import { html } from 'hono/html'
import { inLanguage, type Localized } from '../../campaign/localized.ts'
import { paragraphsOf } from '../../campaign/paragraphs.ts'
import { otherDirection } from './direction.ts'
import type { Html } from './shell.ts'

/** A text of the campaign, marked with its language and direction where those are not the page's. */
export function said(texts: Localized, language: string): Html {
  const { text, language: written } = inLanguage(texts, language)
  const marks = marksOf(text, written, language)
  return marks ? html`<span${marks}>${text}</span>` : html`${text}`
}

/** The same as paragraphs, each marked with its language where that is not the page's. */
export function paragraphs(texts: Localized, language: string): Html[] {
  const { text, language: written } = inLanguage(texts, language)
  return paragraphsOf(text).map((paragraph) => html`<p${marksOf(paragraph, written, language)}>${paragraph}</p>`)
}

/** Attributes, with a space before each; empty where the text is as its page. */
function marksOf(text: string, written: string | undefined, language: string): Html | '' {
  const direction = otherDirection(text, language)
  const isOther = written !== undefined && written !== language
  if (!isOther && !direction) return ''
  return html`${isOther ? html` lang="${written}"` : ''}${direction ? html` dir="${direction}"` : ''}`
}

/** For titles and previews: a `#` would make a post of it carry the hashtag. */
export function withoutHash(text: string): string {
  return text.replaceAll(/[#＃]/gu, '')
}

/** The hashtag as large as its line allows; it may break between its words. */
export function posterTag(hashtag: string): Html {
  return html`<span class="fit quarters-${quarterEms(hashtag)}"><bdi>${breakable(`#${hashtag}`)}</bdi></span>`
}

/** A text in the words of a form: a label, its field, a note and what is wrong with it. */
export interface FieldTexts {
  id: string
  label: string
  note?: string | undefined
  error?: string | undefined
}

/** `control` is handed the attributes that tie it to its note and its error. */
export function field({ id, label, note, error }: FieldTexts, control: (attributes: Html) => Html): Html {
  const described = [note && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ')
  const attributes = html`id="${id}"${described && html` aria-describedby="${described}"`}${error && html` aria-invalid="true"`}`
  return html`<div class="field">
<label for="${id}">${label}</label>
${note && html`<p class="note" id="${id}-note">${note}</p>`}
${control(attributes)}
${error && html`<p class="error" id="${id}-error">${error}</p>`}
</div>`
}

/** Between its words, but never right behind the `#`. */
function breakable(text: string): Html {
  const start = [...text].slice(0, 2).join('')
  const parts = text.slice(start.length).split(/(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})|(?<=_)/u)
  return html`<span class="start">${start}</span>${parts.map((part, index) => (index > 0 ? html`<wbr>${part}` : part))}`
}

const widest = 200

/** Width of `#` and the tag in the poster's face, in quarters of the font's size, rounded up to a class of `fit.css`. */
export function quarterEms(hashtag: string): number {
  const ems = [...`#${hashtag}`].reduce((sum, character) => sum + emsOf(character), 0)
  const quarters = Math.ceil(ems * 4)
  return Math.min(widest, quarters <= 48 ? quarters : Math.ceil(quarters / 4) * 4)
}

/** Measured in Archivo at width 62 and weight 900; other scripts come in other faces, a little wider than square at most. */
function emsOf(character: string): number {
  const known = widths.find(([characters]) => characters.includes(character))
  if (known) return known[1]
  if (/\p{M}/u.test(character)) return 0
  return /\p{Script=Latin}/u.test(character) ? 0.52 : 1.06
}

const widths: readonly (readonly [string, number])[] = [
  ['il', 0.23],
  ['j', 0.24],
  ['I', 0.27],
  ['f', 0.28],
  ['rt', 0.3],
  ['1_', 0.38],
  ['7z', 0.39],
  ['s', 0.4],
  ['yF', 0.41],
  ['gv', 0.42],
  ['2ce', 0.43],
  ['3458bdhnopquL', 0.44],
  ['069ax', 0.45],
  ['J', 0.46],
  ['kES', 0.47],
  ['TZ', 0.48],
  ['PVY', 0.49],
  ['BX#', 0.5],
  ['DKRU', 0.51],
  ['CHN', 0.52],
  ['A', 0.53],
  ['G', 0.55],
  ['OQ', 0.56],
  ['w', 0.64],
  ['m', 0.65],
  ['M', 0.71],
  ['W', 0.73],
]
