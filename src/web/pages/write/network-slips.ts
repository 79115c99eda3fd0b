import { html } from 'hono/html'
import { type NetworkName, networkLabels } from '../../../campaign/networks.ts'
import type { Composer } from '../../../networks/definition.ts'
import { definitionOf } from '../../../networks/definitions.ts'
import { createMessages } from '../../messages/messages.ts'
import { pledgeNetworks, usualNetworks } from '../campaign/pledge-form.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { problemSentence } from './problem-words.ts'
import type { WriteView } from './write-page.ts'

/** The networks that this supporter named, else those of most people; all others are folded in. */
export function networkSlips(view: WriteView): Html {
  const t = createMessages(view.language)
  const named = pledgeNetworks.filter((name) => view.on?.includes(name))
  const first = named.length > 0 ? named : usualNetworks
  const more = pledgeNetworks.filter((name) => !first.includes(name))
  const slips = (names: readonly NetworkName[]) => html`<ul class="slips">${names.map((name) => slip(view, name))}</ul>`
  return html`${slips(first)}
<details class="more"><summary>${t('taps.more')}: ${more.map((name) => networkLabels[name]).join(', ')}</summary>${slips(more)}</details>
${fromTZeroOn(view, elsewhere(view))}`
}

function slip(view: WriteView, network: NetworkName): Html {
  const { language, given } = view
  const t = createMessages(language)
  const { textRule, composer } = definitionOf(network)
  const check = given?.checks.find((each) => each.network === network)?.check
  return html`<li data-network="${network}" data-unit="${textRule.unit}" data-limit="${textRule.limit}">
<h3>${networkLabels[network]}</h3>
<p class="small figures" data-length>${check ? t('write.length', { length: check.length, limit: check.limit }) : ''}</p>
${composer.words ? exactWords(view) : html`<p class="small">${t('taps.copyFirst', { network: networkLabels[network] })}</p>`}
${composer.hashtagsDoLittle ? html`<p class="small">${t('taps.hashtagsDoLittle')}</p>` : ''}
<ul class="problems" data-problems aria-live="polite">${check?.problems.map((problem) => html`<li>${problemSentence(problem, t)}</li>`)}</ul>
${check && check.problems.length === 0 ? html`<p data-ready>${t('write.ready')}</p>` : ''}
${composer.serverExample ? serverField(view, network, composer.serverExample) : ''}
${fromTZeroOn(view, tapButton(view, network, composer))}
</li>`
}

function exactWords({ language, given }: WriteView): Html {
  const t = createMessages(language)
  return html`<div data-exact-part ${given ? '' : html`hidden`}><p class="small muted">${t('write.exact')}</p><p class="exact" dir="auto" data-exact>${given?.text ?? ''}</p></div>`
}

/** What is not to be had before T-zero waits where only the script finds it, which looks at the clock. */
function fromTZeroOn({ storm }: WriteView, part: Html): Html {
  if (storm.phase === 'running') return part
  return storm.phase === 'before' ? html`<template data-tap>${part}</template>` : html``
}

/** By this name a form sends the server that was typed for a network. */
export function serverFieldName(network: NetworkName): string {
  return `server-${network}`
}

function serverField({ language, given }: WriteView, network: NetworkName, example: string): Html {
  const t = createMessages(language)
  const id = serverFieldName(network)
  const label = t('taps.server', { network: networkLabels[network] })
  return field(
    { id, label, error: given?.serverError },
    (attributes) =>
      html`<input ${attributes} name="${id}" data-keep="${id}" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false" placeholder="${example}" value="${given?.servers[network] ?? ''}">`,
  )
}

/** A button of the form: the server answers with the network's address, and only while the storm runs. */
function tapButton({ language, campaign, storm }: WriteView, network: NetworkName, { words }: Composer): Html {
  const t = createMessages(language)
  const action = inLanguagePath(language, paths.tap(campaign.slug, storm.name))
  return html`<p class="actions"><button class="main" name="network" value="${network}" formaction="${action}">${t('write.open', { network: networkLabels[network] })}</button>
${words ? '' : html`<button type="button" data-copy hidden>${t('taps.copy')}</button>`}</p>`
}

/** Words that go along by hand: the floor that every network and every browser has. */
function elsewhere({ language, given }: WriteView): Html {
  const t = createMessages(language)
  const words = html`<p class="field"><label for="words">${t('taps.elsewhere.words')}</label><textarea id="words" rows="3" dir="auto" readonly>${given?.text ?? ''}</textarea></p>`
  return html`<div class="stack elsewhere" data-elsewhere><h3>${t('taps.elsewhere')}</h3><p>${t('taps.elsewhere.body')}</p>
${given ? words : ''}
<p class="actions"><button type="button" data-share hidden>${t('taps.share')}</button><button type="button" data-copy hidden>${t('taps.copy')}</button></p></div>`
}
