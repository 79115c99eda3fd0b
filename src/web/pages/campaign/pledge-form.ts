import { html } from 'hono/html'
import { type NetworkName, networkLabels, networkNames } from '../../../campaign/networks.ts'
import { cities, cityName } from '../../../hour/cities.ts'
import { definitionOf } from '../../../networks/definitions.ts'
import { consentAgeOf, consentAges, usualConsentAge } from '../../../supporters/consent-age.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'

/** Networks that a supporter can name in a pledge: those where a post is for everybody. */
export const pledgeNetworks: readonly NetworkName[] = networkNames.filter(
  (name) => definitionOf(name).composer.audience === 'everybody',
)

/** Those of most people; pages fold in the others. */
export const usualNetworks = pledgeNetworks.slice(0, 4)

export interface PledgeGiven {
  networks?: readonly string[]
  zone?: string
  email?: string
  /** Makes a repeated form the same pledge. Empty in the page that everybody shares; the script or the next page fills it. */
  formKey?: string
  isOfAge?: boolean
  /** Of the link that they came by; the script fills it where the page is everybody's. */
  via?: string
}

export interface PledgeFormView {
  language: Language
  slug: string
  storm: string
  given: PledgeGiven
  /** Sentences, by the field they belong to. */
  errors: Partial<Record<'networks' | 'zone' | 'email' | 'age', string>>
}

/** Boxes, a list that the browser fills in, one optional line to type, one button. */
export function pledgeForm({ language, slug, storm, given, errors }: PledgeFormView): Html {
  const t = createMessages(language)
  return html`<pledge-form><form class="form" method="post" action="${inLanguagePath(language, paths.pledge(slug, storm))}">
<input type="hidden" name="formKey" value="${given.formKey ?? ''}"><input type="hidden" name="via" value="${given.via ?? ''}">
${networkBoxes(language, given.networks ?? [], errors.networks)}
${zoneField(language, given.zone, errors.zone)}
${field(
  { id: 'email', label: t('pledge.email'), note: t('pledge.email.note'), error: errors.email },
  (attributes) =>
    html`<input ${attributes} name="email" type="email" autocomplete="email" maxlength="254" value="${given.email ?? ''}">`,
)}
${ageField(language, given, errors.age)}
<p><button class="main" type="submit">${t('pledge.submit')}</button></p>
<p class="small muted">${t('pledge.note')}</p>
</form></pledge-form>`
}

/** Needed only with an address. The script puts in the age of the zone's own country. */
function ageField(language: Language, { zone, isOfAge }: PledgeGiven, error?: string): Html {
  const t = createMessages(language)
  const age = consentAgeOf(zone ?? '')
  return html`<div class="field age" data-ages="${JSON.stringify(consentAges)}" data-usual="${usualConsentAge}"><label class="box"><input type="checkbox" name="age" value="yes" aria-describedby="age-note${error ? ' age-error' : ''}" ${error ? html`aria-invalid="true"` : ''} ${isOfAge ? html`checked` : ''}> <span>${t('remind.age', { age })}</span></label>
<p class="note" id="age-note">${t('remind.age.note')}</p>${error ? html`<p class="error" id="age-error">${error}</p>` : ''}</div>`
}

/** One box for each network; what is wrong stands with the group. The less usual ones are folded in, unless one is chosen. */
export function networkBoxes(language: Language, chosen: readonly string[], error?: string): Html {
  const t = createMessages(language)
  const more = pledgeNetworks.filter((name) => !usualNetworks.includes(name))
  const open = more.some((name) => chosen.includes(name)) ? html`open` : ''
  return html`<fieldset ${error ? html`aria-describedby="networks-error"` : ''}><legend>${t('pledge.networks')}</legend>
${boxes(usualNetworks, chosen)}
<details class="more" ${open}><summary>${t('taps.more')}</summary>${boxes(more, chosen)}</details>
${error && html`<p class="error" id="networks-error">${error}</p>`}
</fieldset>`
}

function boxes(names: readonly NetworkName[], chosen: readonly string[]): Html {
  const each = names.map(
    (name) =>
      html`<label class="box"><input type="checkbox" name="networks" value="${name}" ${chosen.includes(name) ? html`checked` : ''}> <span>${networkLabels[name]}</span></label>`,
  )
  return html`<div class="boxes">${each}</div>`
}

export function zoneField(language: Language, chosen: string | undefined, error?: string): Html {
  const t = createMessages(language)
  return field({ id: 'zone', label: t('pledge.zone'), error }, (attributes) => {
    return html`<select ${attributes} name="zone" required autocomplete="off"><option value="">${t('pledge.zone.choose')}</option>${zoneOptions(language, chosen)}</select>`
  })
}

/** The cities of the tables; a zone that none of them stands for is added when it is chosen. */
export function zoneOptions(language: Language, chosen: string | undefined): Html[] {
  const zones = cities.map(({ zone }) => zone)
  const all = chosen && !zones.includes(chosen) ? [...zones, chosen] : zones
  return all.map(
    (zone) =>
      html`<option value="${zone}" ${zone === chosen ? html`selected` : ''}>${cityName(zone, language)}</option>`,
  )
}
