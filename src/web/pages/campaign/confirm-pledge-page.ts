import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { createMessages } from '../../messages/messages.ts'
import { paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import type { PageFrame } from './campaign-view.ts'
import { type PledgeFormView, pledgeForm } from './pledge-form.ts'

export interface ConfirmPledgeView extends PageFrame, Pick<PledgeFormView, 'storm' | 'given' | 'errors'> {
  campaign: Campaign
}

/** The form again, with its own key: to mend it, or to confirm it where no script could make a key. */
export function confirmPledgePage(view: ConfirmPledgeView): Html {
  const { language, campaign, errors } = view
  const t = createMessages(language)
  const title = t(Object.keys(errors).length > 0 ? 'pledge.title' : 'pledge.confirm.title')
  return shell({
    ...view,
    title,
    description: title,
    path: paths.campaign(campaign.slug),
    accent: campaign.accent,
    styles: ['forms'],
    isPrivate: true,
    body: html`<section class="band stack"><h1>${title}</h1><div class="measure">${pledgeForm({ ...view, slug: campaign.slug })}</div></section>`,
  })
}
