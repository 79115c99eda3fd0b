import { html } from 'hono/html'
import { inLanguage } from '../../../campaign/localized.ts'
import { networkLabels } from '../../../campaign/networks.ts'
import { clockChange } from '../../../hour/clock-change.ts'
import { countdown, leftInWords } from '../../../hour/countdown.ts'
import { later, toIso } from '../../../hour/instant.ts'
import { dayIn } from '../../../hour/local-time.ts'
import { toldHour } from '../../../hour/told.ts'
import { isWithServer } from '../../../supporters/consent.ts'
import { createMessages } from '../../messages/messages.ts'
import { calendarBox } from '../campaign/calendar-links.ts'
import { networkBoxes, zoneField } from '../campaign/pledge-form.ts'
import { said, withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { friendsBand } from '../write/friends-band.ts'
import { accountBand } from './account-band.ts'
import { bringBand } from './bring-band.ts'
import { consentBand } from './consent-band.ts'
import { dataBand } from './data-band.ts'
import { byHandBand, signedOutBand } from './flight-bands.ts'
import type { MeView } from './me-view.ts'
import { newsBand } from './news-band.ts'
import { remindersBand } from './reminders-band.ts'

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
    scripts: ['reminders'],
    head: html`<link rel="manifest" href="/manifest.webmanifest">`,
    isPrivate: true,
    body: html`
${hour(view)}
${newsBand(view)}
${signedOutBand(view)}
${byHandBand(view)}
${view.withdrawn ? withdrawnNote(view) : html`${taps(view)}${accountBand(view)}`}
${consentBand(view)}
${view.withdrawn || view.storm.phase === 'after' ? '' : html`${remindersBand(view)}${bringBand(view)}${friendsBand(view)}${changes(view)}`}
${dataBand(view)}`,
  })
}

function hour(view: MeView): Html {
  const { language, storm, zone, now } = view
  const t = createMessages(language)
  const { time, day, place: city } = toldHour({ at: storm.tZero, now, zone, language })
  return html`<section class="band solid stack">
<p class="lead">${said(view.campaign.name, language)}</p>
<h1><time datetime="${toIso(storm.tZero)}">${t('me.hour', { time, day })}</time></h1>
<p class="lead">${t('me.hour.in', { city })} · ${left(view)}</p>
${clocks(view, time, city)}
<p class="small">${t('me.private')}</p>
</section>`
}

function left({ language, storm, now }: MeView): string {
  const t = createMessages(language)
  if (storm.phase === 'after') return t('me.over')
  if (storm.postponed) return t('postponed.title')
  if (storm.phase === 'running') return t('me.now')
  const endsAt = later(storm.tZero, storm.minutes * 60_000)
  return t('me.left', { left: leftInWords(countdown({ tZero: storm.tZero, endsAt, now }), language) })
}

/** Daylight saving begins or ends between now and the storm. */
function clocks({ language, storm, zone, now }: MeView, time: string, city: string): Html {
  const change = clockChange({ zone, from: now, until: storm.tZero })
  if (!change) return html``
  const words = {
    time,
    city,
    day: dayIn(zone, change.at, language),
    minutes: Math.abs(change.minutes),
    direction: change.minutes > 0 ? 'forward' : 'back',
  }
  return html`<p class="measure">${createMessages(language)('moved.clocks', words)}</p>`
}

function withdrawnNote({ language, consents }: MeView): Html {
  const isHeld = consents.some(({ state }) => isWithServer(state))
  const words = createMessages(language)(isHeld ? 'me.withdrawn.held' : 'me.withdrawn')
  return html`<section class="band"><p class="lead">${words}</p></section>`
}

function taps({ language, publicUrl, campaign, storm, zone, networks }: MeView): Html {
  const t = createMessages(language)
  if (storm.phase === 'after') return html``
  const named = new Intl.ListFormat(language).format(networks.map((name) => networkLabels[name]))
  return html`<section class="band stack" aria-labelledby="taps">
<h2 id="taps">${t('me.taps')}</h2>
<p class="lead">${t('me.pledged', { networks: named })}</p>
<p class="measure">${t('me.taps.body')}</p>
<p class="actions"><a class="button main" href="${inLanguagePath(language, paths.write(campaign.slug, storm.name))}?on=${networks.join()}">${t('campaign.write')}</a>
<a class="button" href="${inLanguagePath(language, paths.posters(campaign.slug, storm.name, zone))}">${t('posters.mine')}</a></p>
${storm.postponed ? '' : calendarBox({ language, publicUrl, campaign }, storm)}
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
