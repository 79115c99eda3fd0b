import { eraseSupporter } from '../../store/erase.ts'
import { exportSupporter, isUnderWay } from '../../store/erasure.ts'
import { openLinkToken } from '../../store/reminders.ts'
import { frameOf } from '../frame.ts'
import { askFresh, rememberFresh } from '../fresh.ts'
import { meOf } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { askPage, saidPage } from '../pages/me/mail-link-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { myPath } from './me.ts'

const freshPath = `${inAnyLanguage}/fresh/:token`

export const freshForm: Route = {
  method: 'GET',
  path: freshPath,
  about: 'Asks whoever opened the link in their mail whether it was them. Changes nothing.',
  answer: (c, deps) => {
    c.header('Cache-Control', 'no-store')
    const frame = frameOf(c, deps)
    const t = createMessages(frame.language)
    const action = inLanguagePath(frame.language, paths.fresh(c.req.param('token') ?? ''))
    return c.html(
      askPage(frame, { title: t('data.title'), body: t('data.body'), button: t('letter.button.fresh'), action }),
    )
  },
}

export const confirmFresh: Route = {
  method: 'POST',
  path: freshPath,
  about: 'Lets this browser do, for a quarter of an hour, what only the supporter may.',
  answer: (c, deps) => {
    c.header('Cache-Control', 'no-store')
    const frame = frameOf(c, deps)
    const t = createMessages(frame.language)
    const supporter = openLinkToken(deps.keys, 'fresh', c.req.param('token') ?? '', deps.clock.now())
    if (!supporter) return c.html(saidPage(frame, { title: t('remind.over'), body: t('remind.over.body') }), 410)
    rememberFresh(c, deps, supporter)
    return c.html(saidPage(frame, { title: t('data.title'), body: t('data.fresh') }))
  },
}

export const downloadMyData: Route = {
  method: 'POST',
  path: `${myPath}/data`,
  about: 'Everything that is kept of a supporter, as JSON.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine) return c.notFound()
    const asked = await askFresh(c, deps, mine)
    if (asked) return asked
    c.header('Content-Disposition', 'attachment; filename="my-uproar-data.json"')
    return c.json(await exportSupporter(deps, mine.supporter.id))
  },
}

export const eraseMe: Route = {
  method: 'POST',
  path: `${myPath}/erase`,
  about: 'Asks once more, then erases everything that is kept of a supporter; the ledger’s chain stands.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine) return c.notFound()
    const asked = await askFresh(c, deps, mine)
    if (asked) return asked
    const frame = frameOf(c, deps)
    const t = createMessages(frame.language)
    const title = t('data.erase')
    if (await isUnderWay(deps.db, mine.supporter.id))
      return c.html(saidPage(frame, { title, body: t('data.underWay') }), 409)
    if ((await typedForm(c)).text('sure') !== 'yes') {
      const action = inLanguagePath(frame.language, paths.me(mine.secret, 'erase'))
      return c.html(
        askPage(frame, {
          title,
          body: t('data.erase.note'),
          button: t('data.erase.sure'),
          action,
          says: { sure: 'yes' },
        }),
      )
    }
    await eraseSupporter(deps.db, mine.supporter.id)
    return c.html(saidPage(frame, { title, body: t('data.erase.done') }))
  },
}
