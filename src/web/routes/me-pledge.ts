import { isZone } from '../../hour/zone.ts'
import { withdrawConsent } from '../../store/consents.ts'
import { changeNetworks, changeZone, withdrawPledge } from '../../store/supporters.ts'
import { canWithdraw, isWithServer } from '../../supporters/consent.ts'
import { meOf, meView } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { pledgeNetworks } from '../pages/campaign/pledge-form.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { Route } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'

export const changePledge: Route = {
  method: 'POST',
  path: `${myPath}/pledge`,
  about: 'Changes a supporter’s zone and networks.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine) return c.notFound()
    const form = await typedForm(c)
    const zone = form.text('zone')
    const networks = pledgeNetworks.filter((name) => form.all('networks').includes(name))
    if (!isZone(zone) || networks.length === 0) {
      const view = meView(c, deps, mine)
      const t = createMessages(view.language)
      const errors = {
        ...(networks.length === 0 && { networks: t('pledge.error.networks') }),
        ...(!isZone(zone) && { zone: t('pledge.error.zone') }),
      }
      return c.html(mePage({ ...view, errors }), 422)
    }
    await changeZone(deps.db, mine.supporter.id, zone)
    await changeNetworks(deps.db, { supporterId: mine.supporter.id, stormId: mine.storm.id }, networks)
    return backToMe(c, deps, mine)
  },
}

export const withdrawMyPledge: Route = {
  method: 'POST',
  path: `${myPath}/withdraw`,
  about: 'Withdraws a pledge, with every consent that has not left.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine) return c.notFound()
    const now = deps.clock.now()
    for (const { id, state } of mine.consents)
      if (canWithdraw(state) || isWithServer(state)) await withdrawConsent(deps.db, id, now)
    await withdrawPledge(deps.db, { supporterId: mine.supporter.id, stormId: mine.storm.id }, now)
    return backToMe(c, deps, mine)
  },
}
