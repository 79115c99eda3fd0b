import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { toIso } from '../../../hour/instant.ts'
import { dateInUtc, timeInUtc } from '../../../hour/local-time.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame, StormView } from '../campaign/campaign-view.ts'
import { said } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'

export interface HomeView extends PageFrame {
  /** Each campaign with the storm that says where it belongs: the running one, else the next, else the last. */
  campaigns: readonly { campaign: Campaign; storm: Pick<StormView, 'tZero' | 'minutes' | 'phase'> | undefined }[]
}

type Listed = HomeView['campaigns'][number]

export function homePage(view: HomeView): Html {
  const t = createMessages(view.language)
  const inPhase = (...phases: unknown[]) => view.campaigns.filter(({ storm }) => phases.includes(storm?.phase))
  return shell({
    ...view,
    title: t('home.title'),
    description: t('common.slogan'),
    path: paths.home(),
    styles: ['campaign'],
    body: html`
<section class="band solid poster home"><h1 class="display">${t('common.slogan')}</h1><p class="ask">${t('common.foot')}</p></section>
${view.campaigns.length === 0 ? html`<section class="band"><p class="lead">${t('home.none')}</p></section>` : ''}
${list(view, 'now', inPhase('running'))}
${list(view, 'toCome', inPhase('before', undefined))}
${list(view, 'past', inPhase('after'))}`,
  })
}

function list(view: HomeView, heading: 'now' | 'toCome' | 'past', campaigns: readonly Listed[]): Html {
  if (campaigns.length === 0) return html``
  return html`<section class="band stack" aria-labelledby="${heading}">
<h2 id="${heading}">${createMessages(view.language)(`home.${heading}`)}</h2>
<ul class="campaigns">${campaigns.map((each) => item(view, each))}</ul>
</section>`
}

function item({ language }: HomeView, { campaign, storm }: Listed): Html {
  return html`<li>
<h3><a href="${inLanguagePath(language, paths.campaign(campaign.slug))}">${said(campaign.name, language)}</a></h3>
<p>${said(campaign.ask, language)}</p>
${storm ? when(language, storm) : ''}
</li>`
}

function when(language: HomeView['language'], { tZero, minutes }: NonNullable<Listed['storm']>): Html {
  const values = { date: dateInUtc(tZero, language), time: timeInUtc(tZero), minutes }
  return html`<p class="muted"><time datetime="${toIso(tZero)}">${createMessages(language)('home.storm', values)}</time></p>`
}
