import { html } from 'hono/html'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { zoneOptions } from '../campaign/pledge-form.ts'
import type { Html } from '../shell.ts'

export interface PlaceFormView {
  language: Language
  action: string
  chosen: string | undefined
}

/** Leads to the posters of a place; a script chooses the visitor's own before they do. */
export function placeForm({ language, action, chosen }: PlaceFormView): Html {
  const t = createMessages(language)
  return html`<form class="form place" method="get" action="${action}">
<div class="field"><label for="place">${t('posters.choose')}</label>
<own-place><select id="place" name="place" autocomplete="off">${zoneOptions(language, chosen)}</select></own-place></div>
<p><button type="submit">${t('posters.show')}</button></p>
</form>`
}
