import type { Context } from 'hono'
import { z } from 'zod'
import { endOf } from '../../campaign/campaign.ts'
import { type NetworkName, networkLabels } from '../../campaign/networks.ts'
import { definitionOf } from '../../networks/definitions.ts'
import { mistakeInTime } from '../../networks/judge-receipt.ts'
import { showReceipt } from '../../store/receipts.ts'
import { networkOfTap, settleTap } from '../../store/taps.ts'
import type { Looked } from '../../storm/receipt-desk.ts'
import { frameOf } from '../frame.ts'
import { createMessages, type Translate } from '../messages/messages.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { tapPage, thanksPage } from '../pages/write/tap-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { type FoundStorm, stormOf } from '../storm-of.ts'
import { typedForm, wantsJson } from '../typed-form.ts'

/** How long a supporter waits for a network's answer. */
const patienceMs = 3000
const link = z.url({ protocol: /^https?$/ }).max(2000)

interface Tap extends FoundStorm {
  id: string
  network: NetworkName
}

export const settleTapRoute: Route = {
  method: 'POST',
  path: `${inAnyLanguage}/c/:slug/:storm/tap/:tap`,
  about: 'Takes “I posted it” for a tap; a link to the post is checked where its network lets anybody look.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    const id = z.uuid().safeParse(c.req.param('tap'))
    if (!found || !id.success) return c.notFound()
    const network = await networkOfTap(deps.db, { id: id.data, stormId: found.storm.id })
    if (!network) return c.notFound()
    const tap = { ...found, id: id.data, network }
    const typed = (await typedForm(c)).text('link').trim()
    const t = createMessages(frameOf(c, deps).language)
    if (typed === '') {
      await settleTap(deps.db, { id: tap.id, stormId: tap.storm.id }, deps.clock.now())
      return thanks(c, deps, tap, t('write.thanks'))
    }
    if (!link.safeParse(typed).success) return mistake(c, deps, tap, t('write.error.link'))
    return answered(c, deps, tap, await look(deps, tap, new URL(typed)), t)
  },
}

/** What the address says by itself is judged at once; then the network is asked. */
async function look(deps: WebDeps, { id, network, storm }: Tap, typed: URL): Promise<Looked> {
  const { receipts } = definitionOf(network)
  const post = receipts?.read(typed)
  if (receipts && !post) return { state: 'wrong', why: 'not a post' }
  const why = mistakeInTime(post?.at, { hashtag: '', tZero: storm.tZero, endsAt: endOf(storm) })
  if (why) return { state: 'wrong', why }
  const state = receipts?.asking ? ('waiting' as const) : ('not checkable' as const)
  const { address, id: claim } = post ?? { address: typed.href, id: typed.href }
  const shown = { id, stormId: storm.id, link: address, claim, state }
  if ((await showReceipt(deps.db, shown, deps.clock.now())) === 'claimed') return { state: 'wrong', why: 'claimed' }
  return state === 'waiting' ? await deps.receipts.look(id, patienceMs) : { state }
}

function answered(c: Context, deps: WebDeps, tap: Tap, looked: Looked, t: Translate) {
  const network = networkLabels[tap.network]
  switch (looked.state) {
    case 'wrong':
      return mistake(c, deps, tap, t(`taps.receipt.wrong.${looked.why}`, { network, hashtag: tap.campaign.hashtag }))
    case 'checked':
      return thanks(c, deps, tap, t('taps.receipt.checked', { network }))
    case 'not checkable':
      return thanks(c, deps, tap, t('taps.receipt.notCheckable', { network }))
    case 'waiting':
      return thanks(c, deps, tap, t('taps.receipt.waiting', { network }))
  }
}

function thanks(c: Context, deps: WebDeps, { campaign }: Tap, sentence: string) {
  return wantsJson(c) ? c.json({ sentence }) : c.html(thanksPage({ ...frameOf(c, deps), campaign, sentence }))
}

function mistake(c: Context, deps: WebDeps, { campaign, storm, id }: Tap, sentence: string) {
  if (wantsJson(c)) return c.json({ sentence }, 422)
  const view = { ...frameOf(c, deps), campaign, storm: storm.name, tap: id, opened: undefined, linkError: sentence }
  return c.html(tapPage(view), 422)
}
