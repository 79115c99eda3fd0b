import { html } from 'hono/html'
import { later, toIso } from '../../../hour/instant.ts'
import { paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { CampaignView, StormView } from './campaign-view.ts'

/** Lets an open page learn from the pulse that the storm was postponed or has moved; what is `data-fresh` is renewed then. */
export function stormWatch(
  { campaign }: Pick<CampaignView, 'campaign'>,
  storm: Pick<StormView, 'name' | 'tZero' | 'minutes' | 'phase' | 'postponed'>,
): Html {
  if (storm.phase === 'after') return html``
  const end = later(storm.tZero, storm.minutes * 60_000)
  const pulse = `${paths.campaign(campaign.slug)}/${storm.name}/pulse.json`
  return html`<storm-watch class="visually-hidden" role="status" data-pulse="${pulse}" data-zero="${toIso(storm.tZero)}" data-end="${toIso(end)}" ${storm.postponed ? html`data-postponed` : ''}></storm-watch>`
}
