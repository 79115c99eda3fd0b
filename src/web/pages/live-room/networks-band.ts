import { html } from 'hono/html'
import type { NetworkBlock, NetworkTexts } from '../../client/live-networks.ts'
import type { LiveView } from '../../client/live-view.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import type { LiveRoomView } from './live-room-page.ts'

/** Where several networks are measured: a block for each, and an empty one for the script to fill as they come. */
export function networksBand({ language }: LiveRoomView, { networks, texts }: LiveView): Html {
  const t = createMessages(language)
  return html`<section class="band networks" aria-labelledby="networks" ${networks.length === 0 ? html`hidden` : ''}>
<h2 id="networks">${t('live.networks.title')}</h2>
<p class="measure muted" data-live="networksNote">${texts.networksNote}</p>
<div class="blocks" data-live-networks>${networks.map((network) => block(network, t))}</div>
<template data-live-network>${block(empty, t)}</template>
</section>`
}

function block({ verdict, texts, sources }: NetworkBlock, t: Translate): Html {
  return html`<article class="network" data-verdict="${verdict}">
<header><h3 data-part="name">${texts.name}</h3>
<p class="word" data-part="verdict">${texts.verdict}</p></header>
<p class="count"><span class="display figures" data-part="mentions">${texts.mentions}</span>
<span data-part="mentionsLabel">${texts.mentionsLabel}</span></p>
<dl class="figures">
<div><dt>${t('live.networks.people')}</dt><dd data-part="authors">${texts.authors}</dd></div>
<div><dt>${t('live.networks.perMinute')}</dt><dd data-part="perMinute">${texts.perMinute}</dd></div>
<div><dt>${t('live.networks.rank')}</dt><dd data-part="rank">${texts.rank}</dd></div></dl>
<p data-part="trended">${texts.trended}</p>
<p class="small" data-part="servers">${texts.servers}</p>
<p class="small" data-part="own">${texts.own}</p>
<ul class="small">${sources.map((source) => html`<li>${source}</li>`)}</ul>
</article>`
}

const noTexts: NetworkTexts = {
  name: '',
  mentions: '',
  mentionsLabel: '',
  verdict: '',
  trended: '',
  authors: '',
  perMinute: '',
  rank: '',
  servers: '',
  own: '',
}

const empty: NetworkBlock = { verdict: 'unmeasured', texts: noTexts, sources: [] }
