import { html } from 'hono/html'
import { promptsIn } from '../../../campaign/prompts.ts'
import { cityName } from '../../../hour/cities.ts'
import { later } from '../../../hour/instant.ts'
import { timeIn } from '../../../hour/local-time.ts'
import { calmBeforeEndMs } from '../../../hour/wave.ts'
import { definitionOf } from '../../../networks/definitions.ts'
import { createMessages } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { ownMeter } from '../write/own-meter.ts'
import { problemSentence } from '../write/problem-words.ts'
import { hiddenImage, imageFields, imageSignIn, shownImage } from './image-fields.ts'
import type { DraftView, MeView, OutletView } from './me-view.ts'

/** First the text, then exactly what would leave, then the consent. */
export function draftForm(view: MeView, outlet: OutletView): Html {
  const { draft } = outlet
  return draft && draft.problems.length === 0 && !draft.image?.error && !draft.isEdited
    ? consentForm(view, outlet, draft)
    : textForm(view, outlet)
}

function textForm(view: MeView, outlet: OutletView): Html {
  const { language, secret, campaign } = view
  const { network, draft, errors, images } = outlet
  const t = createMessages(language)
  const note = t('write.text.note', { hashtag: campaign.hashtag })
  const sentences = draft?.problems.map((problem) => problemSentence(problem, t)) ?? []
  const error = [...(errors?.consent ? [errors.consent] : []), ...sentences].join(' ')
  const encoding = images?.granted ? html` enctype="multipart/form-data"` : ''
  return html`<form class="form measure" method="post"${encoding} action="${inLanguagePath(language, paths.me(secret, 'preview'))}">
<input type="hidden" name="network" value="${network}">
${field(
  { id: `text-${network}`, label: t('me.consent.text'), note, error },
  (attributes) =>
    html`<textarea ${attributes} name="text" rows="5" maxlength="3000" dir="auto" required>${draft?.text ?? ''}</textarea>`,
)}
${draft?.own === undefined ? '' : ownMeter(draft.own, t, `own-${network}`)}
${imageFields(view, outlet)}
<p><button type="submit">${t('me.consent.preview')}</button></p>
${starters(campaign, language)}
</form>${imageSignIn(view, outlet)}`
}

/** Questions and half-sentences of the campaign, to write from. */
function starters(campaign: MeView['campaign'], language: MeView['language']): Html {
  const prompts = promptsIn(campaign.prompts, language)
  if (prompts.length === 0) return html``
  const items = prompts.map(({ text, language: written }) => html`<li lang="${written ?? language}">${text}</li>`)
  return html`<h4>${createMessages(language)('words.help')}</h4><ul class="starters">${items}</ul>`
}

/** The hidden field carries the text that is shown, so what is consented to is what was seen. */
function consentForm(view: MeView, outlet: OutletView, { text, own, image }: DraftView): Html {
  const { language, secret } = view
  const t = createMessages(language)
  const to = (action: string) => inLanguagePath(language, paths.me(secret, action))
  const bytes = new TextEncoder().encode(text).length
  return html`<div class="stack measure">
<p class="lead">${t(image?.kept ? 'images.exact' : 'me.consent.exact', { bytes })}</p>
<p class="exact lead" dir="auto" id="exact">${text}</p>
${image?.kept ? shownImage(view, { ...image.kept, alt: image.alt }) : ''}
${own === undefined ? '' : ownMeter(own, t, `own-${outlet.network}`)}
<p>${windowWords(view, outlet)}</p>
${definitionOf(outlet.network).namesNoApp ? '' : html`<p class="small muted">${t('me.consent.client')}</p>`}
<div class="actions">
<form method="post" action="${to('consent')}">${hidden(outlet, text)}${hiddenImage(image)}<button class="main" type="submit" aria-describedby="exact">${t('me.consent.give')}</button></form>
<form method="post" action="${to('edit')}">${hidden(outlet, text)}${hiddenImage(image)}<button type="submit">${t('me.consent.edit')}</button></form>
</div></div>`
}

/** Line breaks travel as they are: a textarea, unlike an input, keeps them. */
function hidden({ network }: OutletView, text: string): Html {
  return html`<input type="hidden" name="network" value="${network}"><textarea name="text" hidden readonly>${firstBreakKept(text)}</textarea>`
}

/** HTML drops one line break at the start of a textarea. */
function firstBreakKept(text: string): string {
  return text.startsWith('\n') ? `\n${text}` : text
}

function windowWords({ language, storm, zone }: MeView, { account }: OutletView): string {
  const t = createMessages(language)
  const until = later(storm.tZero, storm.minutes * 60_000 - calmBeforeEndMs)
  return t('me.consent.when', {
    handle: account?.handle ?? '',
    from: timeIn(zone, storm.tZero, language),
    until: timeIn(zone, until, language),
    zone: cityName(zone, language),
    wave: t(`me.wave.${storm.wave}`),
  })
}
