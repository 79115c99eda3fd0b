import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { type NetworkName, networkLabels } from '../../../campaign/networks.ts'
import { definitionOf } from '../../../networks/definitions.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { postedForm } from './write-page.ts'

export interface TapView extends PageFrame {
  campaign: Campaign
  storm: string
  tap: string
  /** The network's own composer, holding the text; undefined where only the receipt is asked for again. */
  opened: { network: NetworkName; intent: string; text: string } | undefined
  linkError?: string | undefined
}

/** After a tap without scripts: one link, which the supporter presses; then what became of it. */
export function tapPage(view: TapView): Html {
  const { language, campaign, storm, tap } = view
  const t = createMessages(language)
  const title = t(view.opened ? 'write.opened.title' : 'write.posted')
  return shell({
    ...view,
    title,
    description: title,
    path: paths.write(campaign.slug, storm),
    accent: campaign.accent,
    styles: ['forms'],
    isPrivate: true,
    body: html`
${view.opened ? go(view, view.opened) : html`<section class="band"><h1>${title}</h1></section>`}
<section class="band">${postedForm(view, inLanguagePath(language, paths.settleTap(campaign.slug, storm, tap)), view.linkError)}</section>`,
  })
}

function go({ language }: TapView, { network, intent, text }: NonNullable<TapView['opened']>): Html {
  const t = createMessages(language)
  const label = networkLabels[network]
  return html`<section class="band stack"><h1>${t('write.opened.title')}</h1>
${definitionOf(network).composer.words ? html`<p class="lead measure">${t('write.opened.body', { network: label })}</p>` : copyFirst(text, label, t)}
<p><a class="button main" href="${intent}" target="_blank" rel="noopener noreferrer">${t('write.opened.go', { network: label })}<span class="visually-hidden"> (${t('common.newTab')})</span></a></p></section>`
}

/** Where the composer takes no words, they are selected and copied by hand. */
function copyFirst(text: string, network: string, t: Translate): Html {
  return html`<p class="field"><label class="lead" for="words">${t('taps.copyFirst.lead')}</label><textarea id="words" rows="4" dir="auto" readonly>${text}</textarea></p>
<p class="lead measure">${t('taps.copyFirst.then', { network })}</p>`
}

/** The supporter said that it was posted; the sentence says what is known of it. */
export function thanksPage({
  campaign,
  sentence,
  ...frame
}: PageFrame & { campaign: Campaign; sentence: string }): Html {
  const t = createMessages(frame.language)
  return shell({
    ...frame,
    title: t('taps.thanks'),
    description: t('taps.thanks'),
    path: paths.campaign(campaign.slug),
    accent: campaign.accent,
    isPrivate: true,
    body: html`<section class="band stack"><h1>${t('taps.thanks')}</h1><p class="lead measure">${sentence}</p><p><a class="button" href="${inLanguagePath(frame.language, paths.campaign(campaign.slug))}">${t('error.back')}</a></p></section>`,
  })
}
