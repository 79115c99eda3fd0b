import { html } from 'hono/html'
import { type Advice, inOrder } from '../../../campaign/vetting/advice.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import type { Html } from '../shell.ts'

export interface VettedView {
  /** As it was typed, without `#`. */
  tag: string
  advice: readonly Advice[]
}

/** What was found about the hashtag, the gravest first; the form carries along which tag was looked at. */
export function vettedPart({ language, vetted }: PageFrame & { vetted?: VettedView | undefined }): Html {
  if (!vetted) return html``
  const t = createMessages(language)
  const items = inOrder(vetted.advice).map(
    (each) =>
      html`<li class="${each.severity}"><strong>${t(`vet.${each.severity}`)}</strong> ${adviceSentence(each, language, t)}</li>`,
  )
  return html`<section class="vetted stack" id="vetted" aria-labelledby="vetted-title" role="status">
<h3 id="vetted-title">${t('vet.title')}: <span class="tag">#${vetted.tag}</span></h3>
<ul class="advice">${items}</ul>
<input type="hidden" name="vetted" value="${vetted.tag}"></section>`
}

export function adviceSentence(advice: Advice, language: string, t: Translate): string {
  const list = new Intl.ListFormat(language)
  if (advice.code === 'scripts') return t('vet.scripts', { scripts: list.format(advice.scripts) })
  if (advice.code === 'lookalike') return t('vet.lookalike', { letters: list.format(advice.letters) })
  if (advice.code === 'reading')
    return t('vet.reading', { reading: advice.reading, kind: t(`vet.kind.${advice.kind}`) })
  const { severity: _, code, ...values } = advice
  return t(`vet.${code}`, values)
}
