import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import type { TextCheck } from '../../../campaign/composer.ts'
import { inLanguage } from '../../../campaign/localized.ts'
import type { NetworkName } from '../../../campaign/networks.ts'
import { isHalfSentence, promptsIn } from '../../../campaign/prompts.ts'
import { later, toIso } from '../../../hour/instant.ts'
import { timeInUtc } from '../../../hour/local-time.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame, StormView } from '../campaign/campaign-view.ts'
import { stormWatch } from '../campaign/storm-watch.ts'
import { field, withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { friendsBand } from './friends-band.ts'
import { networkSlips } from './network-slips.ts'
import { ownMeter } from './own-meter.ts'
import { problemPatterns } from './problem-words.ts'

/** Without `given` it is the same for everybody. */
export interface WriteView extends PageFrame {
  campaign: Campaign
  storm: Pick<StormView, 'name' | 'tZero' | 'minutes' | 'phase' | 'postponed'>
  /** What was typed, with the server's judgement, for browsers without scripts. */
  given?:
    | { text: string; servers: Servers; checks: readonly NetworkCheck[]; serverError?: string | undefined }
    | undefined
  /** Networks to show first, because the supporter named them. */
  on?: readonly string[] | undefined
}

/** What was typed as one's own server, where a network has many. */
export type Servers = Partial<Record<NetworkName, string>>

export interface NetworkCheck {
  network: NetworkName
  check: TextCheck
}

/** Before T-zero no link whose post would carry the hashtag stands anywhere in it, and the server gives none. */
export function writePage(view: WriteView): Html {
  const { language, campaign, storm } = view
  const t = createMessages(language)
  const name = withoutHash(inLanguage(campaign.name, language).text)
  return shell({
    ...view,
    title: `${t('write.title')} · ${name}`,
    description: t('write.lead'),
    path: paths.write(campaign.slug, storm.name),
    accent: campaign.accent,
    styles: ['forms'],
    scripts: ['write'],
    body: html`
<section class="band stack"><h1>${t('write.title')}</h1><p class="lead measure">${t('write.lead')}</p></section>
${stormWatch(view, storm)}
<own-words ${settings(view)}>
${starters(view)}
${composer(view)}
</own-words>
${storm.phase === 'after' ? '' : friendsBand(view)}`,
  })
}

/** All that the script needs to judge a text as the server does; it holds no address of any network. */
function settings({ language, campaign, storm, given }: WriteView): Html {
  const t = createMessages(language)
  const others = [
    ...Object.values(campaign.prompts).flat(),
    ...Object.values(textsOf(campaign.message)),
    ...copiedIn(given),
  ]
  return html`data-slug="${campaign.slug}" data-storm="${storm.name}" data-hashtag="${campaign.hashtag}" data-zero="${toIso(storm.tZero)}" data-end="${toIso(later(storm.tZero, storm.minutes * 60_000))}" data-others="${JSON.stringify(others)}" data-words="${JSON.stringify(problemPatterns(t))}" data-copied="${t('taps.copied')}" data-copy-failed="${t('taps.copy.failed')}"`
}

/** What the server found to be somebody's: the script knows no text of others, but sees when this one is no more the same. */
function copiedIn(given: WriteView['given']): string[] {
  const isCopied = given?.checks.some(({ check }) => check.problems.some(({ code }) => code === 'copied'))
  return given && isCopied ? [given.text] : []
}

function textsOf(texts: Campaign['message']): Record<string, string> {
  return typeof texts === 'string' ? { any: texts } : texts
}

function starters({ language, campaign }: WriteView): Html {
  const t = createMessages(language)
  const prompts = promptsIn(campaign.prompts, language)
  if (prompts.length === 0) return html``
  const items = prompts.map(
    ({ text, language: written }) =>
      html`<li><p class="lead" lang="${written ?? language}">${text}</p>${isHalfSentence(text) ? html`<button type="button" data-start="${text}" hidden>${t('write.use')}</button>` : ''}</li>`,
  )
  return html`<section class="band stack" aria-labelledby="starters"><h2 id="starters">${t('write.start')}</h2><ul class="starters">${items}</ul></section>`
}

function composer(view: WriteView): Html {
  const { language, campaign, storm, given } = view
  const t = createMessages(language)
  const note = t('write.text.note', { hashtag: campaign.hashtag })
  return html`<section class="band"><form class="form" method="post" action="${inLanguagePath(language, paths.write(campaign.slug, storm.name))}">
${field(
  { id: 'text', label: t('write.text'), note },
  (attributes) =>
    html`<textarea ${attributes} name="text" rows="5" maxlength="5000" dir="auto" autocapitalize="sentences" required>${given?.text ?? ''}</textarea>`,
)}
<p class="actions"><button type="button" data-add-tag hidden>${t('write.addTag', { hashtag: campaign.hashtag })}</button><button type="submit" data-check>${t('write.check')}</button></p>
${ownMeter(ownOf(given), t)}
<p class="small muted" data-kept hidden>${t('write.kept')}</p>
<h2>${t('write.networks')}</h2>
${when(view)}
${networkSlips(view)}
</form>
<template data-posted>${postedForm(view, '')}</template>
<p class="lead" role="status" data-status></p>
</section>`
}

/** The least of all networks, because what was tapped is compared on each alone. */
function ownOf(given: WriteView['given']): number | undefined {
  return given && Math.min(...given.checks.map(({ check }) => check.own))
}

function when({ language, storm }: WriteView): Html {
  const t = createMessages(language)
  if (storm.postponed && storm.phase !== 'after')
    return html`<p class="lead" data-fresh="when">${t(`postponed.${storm.postponed.why}`)} ${t('postponed.tap')}</p>`
  if (storm.phase === 'running') return html`<p data-fresh="when" hidden></p>`
  const words = storm.phase === 'after' ? t('write.over') : t('write.early', { time: timeInUtc(storm.tZero) })
  return html`<p class="lead" data-early data-fresh="when">${words}</p>`
}

/** “I posted it”, with room for a link; `action` is filled by the script where it is empty. */
export function postedForm({ language }: Pick<WriteView, 'language'>, action: string, error?: string): Html {
  const t = createMessages(language)
  return html`<form class="form" method="post" action="${action}" data-settle>
${field(
  { id: 'link', label: t('write.receipt'), error },
  (attributes) => html`<input ${attributes} name="link" type="url" maxlength="2000" placeholder="https://">`,
)}
<p><button type="submit">${t('write.posted')}</button></p>
</form>`
}
