import { z } from 'zod'
import { settleTap } from '../../store/taps.ts'
import { frameOf } from '../frame.ts'
import { createMessages } from '../messages/messages.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { tapPage, thanksPage } from '../pages/write/tap-page.ts'
import type { Route } from '../route.ts'
import { stormOf } from '../storm-of.ts'
import { typedForm, wantsJson } from '../typed-form.ts'

const link = z.url({ protocol: /^https?$/ }).max(2000)

export const settleTapRoute: Route = {
  method: 'POST',
  path: `${inAnyLanguage}/c/:slug/:storm/tap/:tap`,
  about: 'Takes “I posted it” for a tap, with a link where there is one.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    const id = z.uuid().safeParse(c.req.param('tap'))
    if (!found || !id.success) return c.notFound()
    const { campaign, storm } = found
    const frame = frameOf(c, deps)
    const t = createMessages(frame.language)
    const typed = (await typedForm(c)).text('link').trim()
    if (typed !== '' && !link.safeParse(typed).success) {
      const view = {
        ...frame,
        campaign,
        storm: storm.name,
        tap: id.data,
        opened: undefined,
        linkError: t('write.error.link'),
      }
      return c.html(tapPage(view), 422)
    }
    const receipt = { id: id.data, stormId: storm.id, ...(typed && { link: typed }) }
    if (!(await settleTap(deps.db, receipt, deps.clock.now()))) return c.notFound()
    return wantsJson(c) ? c.json({ sentence: t('write.thanks') }) : c.html(thanksPage({ ...frame, campaign }))
  },
}
