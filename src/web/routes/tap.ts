import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { endOf, phaseOf } from '../../campaign/campaign.ts'
import type { NetworkName } from '../../campaign/networks.ts'
import type { Sketch } from '../../campaign/sketch.ts'
import { countdown } from '../../hour/countdown.ts'
import { postponementOf } from '../../store/campaigns.ts'
import { keepSketch } from '../../store/sketches.ts'
import { openTap } from '../../store/taps.ts'
import { frameOf } from '../frame.ts'
import { createMessages } from '../messages/messages.ts'
import { pledgeNetworks } from '../pages/campaign/pledge-form.ts'
import { refusedPage, tooEarlyPage } from '../pages/errors/error-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import { campaignAddress } from '../pages/write/friends-band.ts'
import { tapPage } from '../pages/write/tap-page.ts'
import { type WriteView, writePage } from '../pages/write/write-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { type FoundStorm, stormOf } from '../storm-of.ts'
import { typedForm, wantsJson } from '../typed-form.ts'
import { judged, typedServers, writeView } from './write.ts'

export const tap: Route = {
  method: 'POST',
  path: `${inAnyLanguage}/c/:slug/:storm/tap`,
  about: 'Gives the address of a network’s own composer, holding the text: only while the storm runs.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    const form = await typedForm(c)
    const network = pledgeNetworks.find((name) => name === form.text('network'))
    if (!found || !network) return c.notFound()
    c.header('Cache-Control', 'no-store')
    if (phaseOf(found.storm, deps.clock.now()) !== 'running') return notNow(c, deps, found)
    if (postponementOf(found.storm)) return postponed(c, deps, found)
    const typed = { text: form.text('text'), servers: typedServers(form) }
    const { given, sketch } = await judged(deps, found, typed)
    const view = { ...writeView(c, deps, found, given), on: [network] }
    const problems = given.checks.find((each) => each.network === network)?.check.problems ?? []
    if (problems.length > 0) return c.html(writePage(view), 422)
    const intent = intentFor(deps, network, view)
    if (typeof intent === 'string') return c.html(writePage({ ...view, given: { ...given, serverError: intent } }), 422)
    return await opened(c, deps, found, { network, intent: intent.href, text: typed.text, sketch })
  },
}

/** The address, or a sentence where the server that was typed is none. */
function intentFor({ networks }: WebDeps, network: NetworkName, view: WriteView): URL | string {
  const { text = '', servers } = view.given ?? {}
  const options = { server: servers?.[network] ?? '', tag: view.campaign.hashtag, link: campaignAddress(view) }
  try {
    return networks[network].intent(text, options)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function opened(
  c: Context,
  deps: WebDeps,
  { campaign, storm }: FoundStorm,
  { network, sketch, ...composer }: { network: NetworkName; intent: string; text: string; sketch: Sketch | undefined },
) {
  const id = randomUUID()
  await openTap(deps.db, { id, stormId: storm.id, network }, deps.clock.now())
  const about = { campaignId: storm.campaignId, stormId: storm.id, network, of: { tapId: id } }
  if (sketch) await keepSketch(deps.db, about, sketch, deps.clock.now())
  const frame = frameOf(c, deps)
  const settle = inLanguagePath(frame.language, paths.settleTap(campaign.slug, storm.name, id))
  if (wantsJson(c)) return c.json({ intent: composer.intent, settle })
  return c.html(tapPage({ ...frame, campaign, storm: storm.name, tap: id, opened: { network, ...composer } }))
}

function postponed(c: Context, deps: WebDeps, { campaign, storm }: FoundStorm) {
  const frame = frameOf(c, deps)
  const t = createMessages(frame.language)
  const words = { title: t('postponed.title'), body: t('postponed.tap') }
  return c.html(refusedPage(frame, words, paths.write(campaign.slug, storm.name)), 403)
}

function notNow(c: Context, deps: WebDeps, { campaign, storm }: FoundStorm) {
  const frame = frameOf(c, deps)
  const now = deps.clock.now()
  const back = paths.write(campaign.slug, storm.name)
  const left = countdown({ tZero: storm.tZero, endsAt: endOf(storm), now })
  if (left.phase === 'after') {
    const t = createMessages(frame.language)
    return c.html(refusedPage(frame, { title: t('write.over'), body: t('pledge.closed') }, back), 410)
  }
  c.header('Retry-After', String(Math.ceil((storm.tZero - now) / 1000)))
  return c.html(tooEarlyPage(frame, left, back), 403)
}
