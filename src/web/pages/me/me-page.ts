import { html } from 'hono/html'
import { inLanguage } from '../../../campaign/localized.ts'
import { networkLabels } from '../../../campaign/networks.ts'
import { cityName } from '../../../hour/cities.ts'
import { countdown, leftInWords } from '../../../hour/countdown.ts'
import { later, toIso } from '../../../hour/instant.ts'
import { dayWords, timeIn } from '../../../hour/local-time.ts'
import { isWithServer } from '../../../supporters/consent.ts'
import { createMessages } from '../../messages/messages.ts'
import { networkBoxes, zoneField } from '../campaign/pledge-form.ts'
import { withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { friendsBand } from '../write/friends-band.ts'
import { accountBand } from './account-band.ts'
import { consentBand } from './consent-band.ts'
import { byHandBand, signedOutBand } from './flight-bands.ts'
import type { MeView } from './me-view.ts'

/** A supporter's own page. Reading it changes nothing; every change is a form. */
export function mePage(view: MeView): Html {
  const { language, campaign } = view
  const t = createMessages(language)
  return shell({
    ...view,
    title: `${t('me.title')} · ${withoutHash(inLanguage(campaign.name, language).text)}`,
    description: t('me.private'),
    path: paths.me(view.secret),
    accent: campaign.accent,
    styles: ['campaign', 'forms'],
    isPrivate: true,
    body: html`
${hour(view)}
${signedOutBand(view)}
${byHandBand(view)}
${view.withdrawn ? withdrawnNote(view) : html`${taps(view)}${accountBand(view)}`}
${consentBand(view)}
${view.withdrawn || view.storm.phase === 'after' ? '' : html`${friendsBand(view)}${changes(view)}`}`,
  })
}

function hour(view: MeView): Html {
  const { language, storm, zone, now } = view
  const t = createMessages(language)
  const values = { time: timeIn(zone, storm.tZero, language), day: dayWords({ at: storm.tZero, now, zone, language }) }
  return html`<section class="band solid stack">
<p class="lead">${inLanguage(view.campaign.name, language).text}</p>
<h1><time datetime="${toIso(storm.tZero)}">${t('me.hour', values)}</time></h1>
<p class="lead">${t('me.hour.in', { city: cityName(zone, language) })} · ${left(view)}</p>
<p class="small">${t('me.private')}</p>
</section>`
}

function left({ language, storm, now }: MeView): string {
  const t = createMessages(language)
  if (storm.phase === 'running') return t('me.now')
  if (storm.phase === 'after') return t('me.over')
  const endsAt = later(storm.tZero, storm.minutes * 60_000)
  return t('me.left', { left: leftInWords(countdown({ tZero: storm.tZero, endsAt, now }), language) })
}

function withdrawnNote({ language, consents }: MeView): Html {
  const isHeld = consents.some(({ state }) => isWithServer(state))
  const words = createMessages(language)(isHeld ? 'me.withdrawn.held' : 'me.withdrawn')
  return html`<section class="band"><p class="lead">${words}</p></section>`
}

function taps({ language, campaign, storm, zone, networks }: MeView): Html {
  const t = createMessages(language)
  if (storm.phase === 'after') return html``
  const named = new Intl.ListFormat(language).format(networks.map((name) => networkLabels[name]))
  return html`<section class="band stack" aria-labelledby="taps">
<h2 id="taps">${t('me.taps')}</h2>
<p class="lead">${t('me.pledged', { networks: named })}</p>
<p class="measure">${t('me.taps.body')}</p>
<p class="actions"><a class="button main" href="${inLanguagePath(language, paths.write(campaign.slug, storm.name))}?on=${networks.join()}">${t('campaign.write')}</a>
<a class="button" href="${inLanguagePath(language, paths.calendar(campaign.slug, storm.name))}">${t('campaign.ics')}</a>
<a class="button" href="${inLanguagePath(language, paths.posters(campaign.slug, storm.name, zone))}">${t('posters.mine')}</a></p>
</section>`
}

function changes({ language, secret, zone, networks, errors }: MeView): Html {
  const t = createMessages(language)
  const to = (action: string) => inLanguagePath(language, paths.me(secret, action))
  return html`<section class="band stack" aria-labelledby="changes">
<h2 id="changes">${t('me.change')}</h2>
<form class="form measure" method="post" action="${to('pledge')}">
${networkBoxes(language, networks, errors?.networks)}
${zoneField(language, zone, errors?.zone)}
<p><button type="submit">${t('me.save')}</button></p>
</form>
<form method="post" action="${to('withdraw')}"><p class="small muted">${t('me.withdrawPledge.note')}</p><p><button type="submit">${t('me.withdrawPledge')}</button></p></form>
</section>`
}
