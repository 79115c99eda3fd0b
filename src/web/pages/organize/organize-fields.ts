import { html } from 'hono/html'
import { mostMeasuredServers, waveNames } from '../../../campaign/campaign.ts'
import { type NetworkName, networkLabels } from '../../../campaign/networks.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import { usualNetworks, zoneOptions } from '../campaign/pledge-form.ts'
import { field } from '../parts.ts'
import type { Html } from '../shell.ts'
import { handleNetworks, targetKinds } from './campaign-form.ts'
import type { OrganizeView } from './organize-page.ts'

interface Line {
  label: string
  note?: string
  type?: string
  more?: Html
  /** Several lines of text. */
  rows?: number
}

export function campaignFields(view: OrganizeView): Html {
  const t = createMessages(view.language)
  return html`${cause(view, t)}${target(view, t)}${words(view, t)}${storm(view, t)}${look(view, t)}`
}

function cause(view: OrganizeView, t: Translate): Html {
  return group(t('organize.cause'), [
    line(view, 'name', {
      label: t('organize.name'),
      note: t('organize.name.note'),
      more: html`required maxlength="120"`,
    }),
    view.editing
      ? ''
      : line(view, 'slug', {
          label: t('organize.slug'),
          note: t('organize.slug.note'),
          more: html`required maxlength="64" autocapitalize="none"`,
        }),
    line(view, 'hashtag', {
      label: t('organize.hashtag'),
      note: t('organize.hashtag.note'),
      more: html`required maxlength="65" autocapitalize="none"`,
    }),
    line(view, 'ask', { label: t('organize.ask'), more: html`required maxlength="200"` }),
  ])
}

function target(view: OrganizeView, t: Translate): Html {
  const kinds = targetKinds.map((kind) => ({ value: kind, text: t(`organize.kind.${kind}`) }))
  return group(t('organize.target'), [
    line(view, 'targetName', { label: t('organize.targetName'), more: html`required maxlength="120"` }),
    choice(view, 'kind', { label: t('organize.kind'), note: t('organize.kind.note') }, kinds),
    ...handles(view, t, usualNetworks),
    html`<details class="more"><summary>${t('taps.more')}</summary><div class="form">${handles(view, t, handleNetworks.slice(usualNetworks.length))}</div></details>`,
  ])
}

function handles(view: OrganizeView, t: Translate, networks: readonly NetworkName[]): Html[] {
  return networks.map((network) =>
    line(view, `handle-${network}`, {
      label: `${t('organize.handle', { network: networkLabels[network] })} (${t('organize.optional')})`,
      more: html`autocapitalize="none" spellcheck="false" maxlength="255"`,
    }),
  )
}

function words(view: OrganizeView, t: Translate): Html {
  return group(t('organize.words'), [
    line(view, 'message', { label: t('organize.message'), rows: 6, more: html`required maxlength="2000"` }),
    line(view, 'prompts', {
      label: t('organize.prompts'),
      note: t('organize.prompts.note'),
      rows: 6,
      more: html`maxlength="4000"`,
    }),
  ])
}

function storm(view: OrganizeView, t: Translate): Html {
  const waves = waveNames.map((wave) => ({ value: wave, text: t(`organize.wave.${wave}`) }))
  return group(t('organize.storm'), [
    html`<input type="hidden" name="storm" value="${view.typed.storm ?? 'storm'}">`,
    html`<div class="row">${line(view, 'date', { label: t('organize.date'), type: 'date' })}${line(view, 'time', { label: t('organize.time'), type: 'time' })}</div>`,
    zone(view, t),
    html`<div class="row">${line(view, 'minutes', { label: t('organize.minutes'), type: 'number', more: html`min="1" max="1440"` })}${line(view, 'goal', { label: `${t('organize.goal')} (${t('organize.optional')})`, type: 'number', more: html`min="1"` })}</div>`,
    choice(view, 'wave', { label: t('organize.wave') }, waves),
    line(view, 'servers', {
      label: `${t('organize.servers')} (${t('organize.optional')})`,
      note: t('organize.servers.note', { most: mostMeasuredServers }),
      more: html`autocapitalize="none" spellcheck="false" maxlength="2600"`,
    }),
  ])
}

function zone(view: OrganizeView, t: Translate): Html {
  const chosen = view.typed.zone ?? 'UTC'
  return field({ id: 'zone', label: t('organize.zone'), error: view.errors.zone }, (attributes) => {
    return html`<select ${attributes} name="zone"><option value="UTC" ${chosen === 'UTC' ? html`selected` : ''}>UTC</option>${zoneOptions(view.language, chosen === 'UTC' ? undefined : chosen)}</select>`
  })
}

function look(view: OrganizeView, t: Translate): Html {
  return group(t('organize.look'), [
    line(view, 'languages', { label: t('organize.languages'), note: 'en es ja' }),
    line(view, 'accent', { label: t('organize.accent'), type: 'color' }),
  ])
}

function group(legend: string, fields: readonly (Html | string)[]): Html {
  return html`<fieldset class="form"><legend><h3>${legend}</h3></legend>${fields}</fieldset>`
}

function line({ typed, errors }: OrganizeView, id: string, { label, note, type, more, rows }: Line): Html {
  const value = typed[id] ?? ''
  return field({ id, label, note, error: errors[id] }, (attributes) =>
    rows
      ? html`<textarea ${attributes} name="${id}" rows="${rows}" ${more ?? ''}>${value.startsWith('\n') ? `\n${value}` : value}</textarea>`
      : html`<input ${attributes} name="${id}" type="${type ?? 'text'}" value="${value}" ${more ?? ''}>`,
  )
}

function choice(
  { typed, errors }: OrganizeView,
  id: string,
  texts: { label: string; note?: string },
  options: readonly { value: string; text: string }[],
): Html {
  return field({ id, ...texts, error: errors[id] }, (attributes) => {
    const items = options.map(
      ({ value, text }) => html`<option value="${value}" ${typed[id] === value ? html`selected` : ''}>${text}</option>`,
    )
    return html`<select ${attributes} name="${id}">${items}</select>`
  })
}
