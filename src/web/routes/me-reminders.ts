import type { Context } from 'hono'
import { z } from 'zod'
import { type Rung, rungs } from '../../hour/ladder.ts'
import { addSubscription, removeSubscriptions } from '../../store/push.ts'
import { askToConfirm, chooseReminders, keepEmail, type Reminders } from '../../store/reminders.ts'
import { consentAgeOf } from '../../supporters/consent-age.ts'
import { type Me, meOf, meView } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { type TypedForm, typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'

const email = z.email().max(254)
const hourOfDay = z.coerce.number().int().min(0).max(23)
const subscription = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(2000),
  keys: z.object({ p256dh: z.string().regex(/^[\w-]{80,100}=*$/), auth: z.string().regex(/^[\w-]{20,30}=*$/) }),
})

export const changeReminders: Route = {
  method: 'POST',
  path: `${myPath}/reminders`,
  about: 'Changes when and how a supporter is reminded; a new address is asked for confirmation.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine) return c.notFound()
    const form = await typedForm(c)
    const typed = form.text('email').trim()
    const chosen = chosenIn(form, mine)
    const wrong = errorsIn(c, deps, mine, { typed, needsAge: typed !== '', isOfAge: form.text('age') === 'yes' })
    if (wrong) return wrong
    await deps.db.transaction().execute(async (tx) => {
      if (typed !== '') {
        await keepEmail(tx, deps.vault, mine.supporter.id, typed)
        await askToConfirm(tx, idsOf(mine), deps.clock.now())
      }
      await chooseReminders(tx, mine.supporter.id, { ...chosen, byMail: chosen.byMail || typed !== '' })
    })
    return backToMe(c, deps, mine)
  },
}

export const subscribePush: Route = {
  method: 'POST',
  path: `${myPath}/push`,
  about: 'Lets a browser of the supporter be reminded.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine) return c.notFound()
    const form = await typedForm(c)
    const given = subscription.safeParse(jsonOf(form.text('subscription')))
    const wrong = errorsIn(c, deps, mine, { typed: '', needsAge: true, isOfAge: form.text('age') === 'yes' })
    if (wrong) return wrong
    if (!given.success) return c.text('That is no push subscription.', 422)
    await addSubscription(deps, mine.supporter.id, given.data, deps.clock.now())
    return backToMe(c, deps, mine)
  },
}

export const unsubscribePush: Route = {
  method: 'POST',
  path: `${myPath}/push-off`,
  about: 'Stops reminders on all of a supporter’s devices.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine) return c.notFound()
    await removeSubscriptions(deps.db, mine.supporter.id)
    return backToMe(c, deps, mine)
  },
}

export function idsOf({ supporter, storm }: Me) {
  return { supporterId: supporter.id, campaignId: storm.campaignId, stormId: storm.id }
}

function chosenIn(form: TypedForm, mine: Me): Reminders {
  const [from, to] = [
    hourOfDay.safeParse(form.text('from') || undefined),
    hourOfDay.safeParse(form.text('to') || undefined),
  ]
  return {
    rungs: rungs.filter((rung): rung is Rung => form.all('rungs').includes(rung)),
    byMail: form.text('byMail') === 'yes',
    byPush: mine.reminders.subscriptions > 0,
    quiet: from.success && to.success && from.data !== to.data ? { from: from.data, to: to.data } : undefined,
  }
}

interface Asked {
  typed: string
  needsAge: boolean
  isOfAge: boolean
}

function errorsIn(c: Context, deps: WebDeps, mine: Me, { typed, needsAge, isOfAge }: Asked) {
  const view = meView(c, deps, mine)
  const t = createMessages(view.language)
  const errors = {
    ...(typed !== '' && !email.safeParse(typed).success && { email: t('pledge.error.email') }),
    ...(needsAge && !isOfAge && { age: t('remind.age.error', { age: consentAgeOf(mine.supporter.zone) }) }),
  }
  return Object.keys(errors).length > 0 ? c.html(mePage({ ...view, errors }), 422) : undefined
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
