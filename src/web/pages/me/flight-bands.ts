import { html } from 'hono/html'
import { networkLabels } from '../../../campaign/networks.ts'
import { timeIn, timeInUtc } from '../../../hour/local-time.ts'
import type { Leaving } from '../../../storm/flight-plan.ts'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { ConsentView, MeView } from './me-view.ts'

/** What the flight plan says of one text: its two minutes, or that it will probably not leave. */
export function flightWords(view: MeView, consent: ConsentView): Html {
  const { leaving, text } = consent
  if (!leaving || isSignedOut(view, consent)) return html``
  const t = createMessages(view.language)
  if (!leaving.fits) {
    return html`<div class="stack"><p class="lead">${t('flight.full.title')}</p>
<p class="measure">${t('flight.full.body', { host: leaving.host })}</p>${tapForm(view, text)}</div>`
  }
  const { from, until } = wholeMinutes(leaving)
  const own = timeIn(view.zone, leaving.from, view.language)
  return html`<p>${t('flight.leaves', { from: timeInUtc(from), until: timeInUtc(until), own })}</p>`
}

/** Instead of a consent: the host is full, and the words are not lost. */
export function byHandBand(view: MeView): Html {
  const byHand = view.outlets.find((outlet) => outlet.byHand)?.byHand
  if (!byHand) return html``
  return html`<section class="band stack"><p class="lead measure" role="alert">${byHand.why}</p>${tapForm(view, byHand.text)}</section>`
}

/** The composer with these words in it; its buttons come at T-zero. */
function tapForm({ language, campaign, storm }: MeView, text: string): Html {
  const t = createMessages(language)
  const action = inLanguagePath(language, paths.write(campaign.slug, storm.name))
  return html`<form method="post" action="${action}"><textarea name="text" hidden readonly>${text.startsWith('\n') ? `\n${text}` : text}</textarea><p><button class="main" type="submit">${t('flight.tap')}</button></p></form>`
}

/** While there is time: an account was signed out, and a text waits that was to leave from it. */
export function signedOutBand(view: MeView): Html {
  const { language, consents, storm } = view
  const waiting = consents.find((consent) => isSignedOut(view, consent) && consent.state === 'planned')
  if (!waiting || storm.phase === 'after') return html``
  const t = createMessages(language)
  const time = timeInUtc(waiting.leaving?.from ?? storm.tZero)
  return html`<section class="band inverse stack" aria-labelledby="signed-out">
<h2 id="signed-out">${t('flight.signedOut.title', { handle: waiting.handle })}</h2>
<p class="lead measure">${t('flight.signedOut.body', { network: networkLabels[waiting.network], time })}</p>
<p><a class="button main" href="#publish">${t('flight.signIn')}</a></p>
</section>`
}

function isSignedOut({ outlets }: MeView, { network, handle }: ConsentView): boolean {
  return outlets.some(
    ({ account, ...outlet }) =>
      outlet.network === network && account?.handle === handle && account.state === 'signed out',
  )
}

const minuteMs = 60_000

/** As people say it: from a whole minute to a whole minute, two at least. */
function wholeMinutes({ from, until }: Leaving): Pick<Leaving, 'from' | 'until'> {
  const start = Math.floor(from / minuteMs) * minuteMs
  const end = Math.max(start + 2 * minuteMs, Math.ceil(until / minuteMs) * minuteMs)
  return { from: start as Leaving['from'], until: end as Leaving['until'] }
}
