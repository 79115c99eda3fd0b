import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { inLanguage } from '../../../campaign/localized.ts'
import { type NetworkName, networkLabels, networkNames } from '../../../campaign/networks.ts'
import { definitionOf } from '../../../networks/definitions.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'

type Inviting = Pick<PageFrame, 'language' | 'publicUrl'> & { campaign: Campaign }

/** Invitations by private message: they name the campaign and its page, never the hashtag, so they may leave at any time. */
export function friendsBand(view: Inviting): Html {
  const t = createMessages(view.language)
  const networks = networkNames.filter((name) => definitionOf(name).composer.audience === 'friends')
  const links = networks.map(
    (name) =>
      html`<a class="button" href="${invitation(view, name).href}" target="_blank" rel="noopener noreferrer">${t('taps.friends.open', { network: networkLabels[name] })}<span class="visually-hidden"> (${t('common.newTab')})</span></a>`,
  )
  return html`<section class="band stack" aria-labelledby="friends"><h2 id="friends">${t('taps.friends')}</h2><p class="measure">${t('taps.friends.body')}</p><p class="actions">${links}</p></section>`
}

function invitation(view: Inviting, network: NetworkName): URL {
  const { language, campaign } = view
  const name = withoutHash(inLanguage(campaign.name, language).text)
  const words = createMessages(language)('taps.friends.invite', { name })
  const { composer, intent } = definitionOf(network)
  const link = campaignAddress(view)
  return composer.link ? intent(words, { link }) : intent(`${words} ${link}`)
}

/** The campaign's page in the reader's language, as others can open it. */
export function campaignAddress({ language, publicUrl, campaign }: Inviting): string {
  return `${publicUrl}${inLanguagePath(language, paths.campaign(campaign.slug))}`
}
