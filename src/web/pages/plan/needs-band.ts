import { html } from 'hono/html'
import type { NetworkName } from '../../../campaign/networks.ts'
import { networkLabels } from '../../../campaign/networks.ts'
import type { Instant } from '../../../hour/instant.ts'
import { timeInUtc } from '../../../hour/local-time.ts'
import type { Need } from '../../../hour/planner/needs.ts'
import { postsOf, type Turnout } from '../../../hour/planner/turnout.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'

export interface NeedsView {
  language: Language
  shownAt: Instant
  minutes: number
  pledges: number
  turnout: Turnout
  /** Of networks that are heard as a whole; a list without entries was not measured at this hour. */
  needs: readonly { network: NetworkName; needs: readonly Need[] }[]
}

/** What so many pledges make, against what the top tags needed at that hour. */
export function needsBand(view: NeedsView): Html {
  const { language, pledges, turnout } = view
  const t = createMessages(language)
  const { low, middle, high } = postsOf(pledges, turnout)
  const have = t('need.have', { pledges, storms: turnout.storms, posts: about(middle), low, high })
  const measured = view.needs.filter(({ needs }) => needs.length > 0)
  return html`<section class="band stack needs" aria-labelledby="needs"><h2 id="needs">${t('need.title')}</h2>
<p class="lead measure">${have} ${view.needs.map((each) => sentence(view, each))}</p>
${view.needs.length === 0 ? html`<p class="measure">${t('need.nowhere')}</p>` : ''}
${measured.length > 0 ? table(view, measured) : ''}</section>`
}

/** To two digits, because it is no more certain than that. */
function about(count: number): number {
  return Number(count.toPrecision(2))
}

function sentence({ language }: NeedsView, { network, needs }: NeedsView['needs'][number]): string {
  const t = createMessages(language)
  const ten = needs.find(({ rank }) => rank === 10)
  if (!ten) return t('need.none', { network: networkLabels[network] })
  const place = t('need.place.10')
  return t('need.took', { place, network: networkLabels[network], low: ten.mentions.low, high: ten.mentions.high })
}

function table({ language, minutes, shownAt }: NeedsView, measured: NeedsView['needs']): Html {
  const t = createMessages(language)
  const rows = measured.flatMap(({ network, needs }) =>
    needs.map(
      (need) =>
        html`<tr><th scope="row">${networkLabels[network]}</th><td>${t(`need.place.${need.rank}`)}</td><td class="number">${t('need.range', need.mentions)}</td><td class="number">${t('need.range', need.authors)}</td><td class="number">${need.weeks}</td></tr>`,
    ),
  )
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${t('need.title')}"><table><caption class="visually-hidden">${t('need.title')}</caption>
<thead><tr><th scope="col">${t('need.network')}</th><th scope="col">${t('need.place')}</th><th scope="col" class="number">${t('need.posts')}</th><th scope="col" class="number">${t('need.authors')}</th><th scope="col" class="number">${t('need.weeks')}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="small muted">${t('need.note', { minutes, hour: timeInUtc(shownAt) })}</p>`
}
